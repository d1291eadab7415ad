// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dateline.rdf.BundledFiles;

/** The queries that ship with the program under {@code queries/}. */
public final class ShippedQueries {
    private static final String SUFFIX = ".rq";

    private ShippedQueries() {}

    /** All of them, in the order of their files' names. */
    public static List<ShippedQuery> list() {
        return paths().stream().map(ShippedQueries::read).toList();
    }

    /** The one of this name: the name of its file, with or without {@code .rq}. */
    public static Optional<ShippedQuery> find(String name) {
        String wanted = name.endsWith(SUFFIX) ? name : name + SUFFIX;
        return paths().stream()
                .filter(path -> path.substring(path.lastIndexOf('/') + 1).equals(wanted))
                .findFirst()
                .map(ShippedQueries::read);
    }

    private static List<String> paths() {
        return BundledFiles.list("queries").stream()
                .filter(path -> path.endsWith(SUFFIX))
                .toList();
    }

    private static ShippedQuery read(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - SUFFIX.length());
        try (InputStream in = BundledFiles.get(path).openStream()) {
            return ShippedQuery.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
