package org.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table "Who may import whom" of ARCHITECTURE.md. It is the only copy: {@link ArchitectureTest} reads it from the document, so the
 * document cannot differ from what is checked.
 */
final class ArchitectureTable {
    /** A row: package in backticks, contents, allowed packages. Libraries follow after a semicolon. */
    private static final Pattern ROW = Pattern.compile("\\| `([a-z]+)` \\| [^|]+ \\| ([^|;]+)(;[^|]*)? \\|");

    private static final String NONE = "–";

    private ArchitectureTable() {}

    /**
     * Each package below {@code org.dateline}, in the order of the table, with the packages that it may import.
     *
     * @throws UncheckedIOException if ARCHITECTURE.md cannot be read
     */
    static Map<String, Set<String>> read() {
        try {
            Map<String, Set<String>> rows = new LinkedHashMap<>();
            for (String line : Files.readAllLines(Path.of("ARCHITECTURE.md"))) {
                Matcher row = ROW.matcher(line);
                if (row.matches()) {
                    rows.put(row.group(1), packages(row.group(2).strip()));
                }
            }
            return Collections.unmodifiableMap(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> packages(String cell) {
        return cell.equals(NONE) ? Set.of() : new TreeSet<>(Set.of(cell.split(", ")));
    }
}
