// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.query;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.util.FmtUtils;
import org.jspecify.annotations.Nullable;

/**
 * Prints rows as a table: IRIs are shortened by the query's prefixes, strings have no quotes, columns are as wide as the first rows
 * need, and no line is wider than the terminal. Later rows are streamed, so that a long result needs no memory.
 */
final class ResultTable {
    private static final int ROWS_MEASURED = 500;
    private static final int MIN_WIDTH = 8;
    private static final String SEPARATOR = "  ";

    private final PrintWriter out;
    private final PrefixMapping prefixes;
    private final int width;

    /**
     * @param width the width in characters; 0 for no limit
     */
    ResultTable(PrintWriter out, PrefixMapping prefixes, int width) {
        this.out = out;
        this.prefixes = prefixes;
        this.width = width;
    }

    /** Prints all rows and their number. */
    void print(ResultSet results) {
        List<String> names = results.getResultVars();
        List<List<String>> first = new ArrayList<>();
        while (results.hasNext() && first.size() < ROWS_MEASURED) {
            first.add(cells(results.next(), names));
        }
        int[] widths = widths(names, first);
        long count = first.size();
        line(names, widths);
        line(names.stream().map(name -> "-".repeat(widths[names.indexOf(name)])).toList(), widths);
        first.forEach(row -> line(row, widths));
        while (results.hasNext()) {
            line(cells(results.next(), names), widths);
            count++;
        }
        out.println(count == 1 ? "1 row" : count + " rows");
    }

    private List<String> cells(QuerySolution row, List<String> names) {
        return names.stream().map(name -> cell(row.get(name))).toList();
    }

    /** A term as text. Control characters are replaced, so that no text can control the terminal. */
    private String cell(@Nullable RDFNode term) {
        if (term == null) {
            return "";
        }
        Node node = term.asNode();
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : FmtUtils.stringForNode(node, prefixes);
        return text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    private int[] widths(List<String> names, List<List<String>> rows) {
        int[] widths = names.stream().mapToInt(ResultTable::length).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        if (width > 0) {
            narrow(widths);
        }
        return widths;
    }

    /** Narrows the widest column until all fit, or every column has at most the minimum width. */
    private void narrow(int[] widths) {
        int excess = SEPARATOR.length() * (widths.length - 1) - width;
        for (int columnWidth : widths) {
            excess += columnWidth;
        }
        for (; excess > 0; excess--) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths.length == 0 || widths[widest] <= MIN_WIDTH) {
                return;
            }
            widths[widest]--;
        }
    }

    private void line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = fit(cells.get(i), widths[i]);
            line.append(i == 0 ? "" : SEPARATOR).append(cell).append(" ".repeat(Math.max(0, widths[i] - length(cell))));
        }
        out.println(line.toString().stripTrailing());
    }

    private String fit(String cell, int columnWidth) {
        boolean fits = width == 0 || length(cell) <= columnWidth;
        return fits ? cell : cell.substring(0, cell.offsetByCodePoints(0, columnWidth - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
