package org.dateline.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dateline.rdf.Bundled;

/** The queries that ship with the program under {@code queries/}. */
public final class NamedQueries {
    private static final String SUFFIX = ".rq";

    private NamedQueries() {}

    /** All of them, in the order of their files' names. */
    public static List<NamedQuery> list() {
        return paths().stream().map(NamedQueries::read).toList();
    }

    /** The one of this name: the name of its file, with or without {@code .rq}. */
    public static Optional<NamedQuery> find(String name) {
        String wanted = name.endsWith(SUFFIX) ? name : name + SUFFIX;
        return paths().stream()
                .filter(path -> path.substring(path.lastIndexOf('/') + 1).equals(wanted))
                .findFirst()
                .map(NamedQueries::read);
    }

    private static List<String> paths() {
        return Bundled.list("queries").stream()
                .filter(path -> path.endsWith(SUFFIX))
                .toList();
    }

    private static NamedQuery read(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - SUFFIX.length());
        try (InputStream in = Bundled.get(path).openStream()) {
            return NamedQuery.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
