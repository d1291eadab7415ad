// SPDX-License-Identifier: Apache-2.0
package org.dateline.eval;

import java.util.List;
import java.util.stream.Collectors;

/** The table of measures, as Markdown. */
final class EvaluationTable {
    private static final String BEGIN = "<!-- table: begin; written by `mvn -Peval verify` -->\n";
    private static final String END = "<!-- table: end -->";

    private EvaluationTable() {}

    /** Rows of set, measure, baseline, ours, bar, n. */
    static String of(List<List<String>> rows) {
        return "| set | measure | baseline | ours | bar | n |\n| --- | --- | --- | --- | --- | --- |\n"
                + rows.stream()
                        .map(row -> "| " + String.join(" | ", row) + " |\n")
                        .collect(Collectors.joining());
    }

    /**
     * A document with the table between its markers.
     *
     * @throws IllegalArgumentException where the markers are not there
     */
    static String into(String document, String table) {
        int begin = document.indexOf(BEGIN);
        int end = document.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(
                    "no place for the table: want '" + BEGIN.strip() + "' and then '" + END + "'");
        }
        return document.substring(0, begin + BEGIN.length()) + table + document.substring(end);
    }
}
