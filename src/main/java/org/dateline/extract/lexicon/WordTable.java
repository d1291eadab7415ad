// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of words from the class path.
 *
 * @param rows the rows; each has at least one cell. Cells that are missing at the end of a line are missing here, too
 */
public record WordTable(List<List<String>> rows) {

    /** Copies the rows. */
    public WordTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Reads a table.
     *
     * @param resource the path of the table, such as {@code /extract/actor/titles.tsv}
     * @throws IllegalStateException if there is no such table
     */
    public static WordTable read(String resource) {
        try (InputStream in = WordTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no table " + resource + " on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new WordTable(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Stream.of(line.split("\t+", -1)).map(String::strip).toList())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + resource + " cannot be read", e);
        }
    }

    /** The cell of a column; empty if the row is too short. */
    public static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    /** All words of all cells, which are lists with commas. */
    public Set<String> words() {
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(cell -> list(cell).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** From each word of the list in the second column to the first column: {@code kind <tab> word, word, word}. */
    public Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        rows.forEach(row -> list(cell(row, 1)).forEach(word -> kinds.putIfAbsent(word, row.get(0))));
        return Map.copyOf(kinds);
    }

    /** From the first column to the words of the list in the second column. */
    public Map<String, Set<String>> lists() {
        return rows.stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.get(0), row -> Set.copyOf(list(cell(row, 1))), (one, other) -> Stream.concat(
                                        one.stream(), other.stream())
                                .collect(Collectors.toUnmodifiableSet())));
    }

    /** The words of a cell that is a list with commas. */
    public static List<String> list(String cell) {
        return Stream.of(cell.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
