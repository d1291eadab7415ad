package org.dateline.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tests of the W3C suites that this product does not pass, from the one file that names them. They are run all the same:
 * a test fails where one of them would pass, or fails otherwise than stated.
 */
final class SkipTable {
    private static final String FILE = "/conformance/skips.tsv";

    /**
     * Why a test is not passed.
     *
     * @param failure a part of the message with which it fails
     * @param reason why that is so, for the reader
     */
    record Skip(String failure, String reason) {}

    private static final Map<String, Skip> SKIPS = read();

    private SkipTable() {}

    /** Why the test is not passed; null where it has to pass. */
    static @Nullable Skip find(String id) {
        return SKIPS.get(id);
    }

    /** All tests that are not passed. */
    static Set<String> ids() {
        return SKIPS.keySet();
    }

    private static Map<String, Skip> read() {
        Map<String, Skip> skips = new LinkedHashMap<>();
        try (InputStream file = Objects.requireNonNull(SkipTable.class.getResourceAsStream(FILE))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> skips.put(cells[0], new Skip(cells[1], cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return skips;
    }
}
