// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.model.explain.ExplainedOperator;
import org.dateline.model.explain.Explanation;
import org.dateline.page.Link;
import org.jspecify.annotations.Nullable;

/**
 * How a query ran, as a table with one row for each operator.
 *
 * @param note what was counted of the whole query
 * @param stopped why it ended early; empty where it did not
 * @param isCounted whether it ran
 * @param lines the operators, each before those that it takes rows of
 * @param formats links to the explanation in other formats
 */
public record ExplanationView(String note, String stopped, boolean isCounted, List<Line> lines, List<Link> formats) {

    /** Keeps copies of the lists. */
    public ExplanationView {
        lines = List.copyOf(lines);
        formats = List.copyOf(formats);
    }

    /**
     * An operator.
     *
     * @param depth how many operators are above it
     * @param range the part of an index that it reads; empty for none
     * @param numbers its rows, its estimate, how often it ran, what it read, its milliseconds
     */
    public record Line(int depth, String operator, String detail, String range, List<String> numbers) {
        /** Keeps a copy of the list. */
        public Line {
            numbers = List.copyOf(numbers);
        }
    }

    /** The view of an explanation. */
    public static ExplanationView of(Explanation explanation, List<Link> formats) {
        List<Line> lines = new ArrayList<>();
        if (explanation.plan() != null) {
            add(explanation.plan(), 0, lines);
        }
        Explanation.QueryCounts actual = explanation.actual();
        String note = actual == null
                ? "The plan. The query did not run"
                : String.format(
                        Locale.ROOT,
                        "%,d %s, %,d rows of indexes read, %.1f ms",
                        actual.rows(),
                        actual.rows() == 1 ? "row" : "rows",
                        actual.read(),
                        actual.ms());
        return new ExplanationView(
                lines.isEmpty() ? note + ". No pattern is matched" : note,
                Objects.requireNonNullElse(explanation.stopped(), ""),
                actual != null,
                lines,
                formats);
    }

    private static void add(ExplainedOperator operator, int depth, List<Line> lines) {
        lines.add(new Line(
                depth,
                operator.operator(),
                operator.detail(),
                Objects.requireNonNullElse(operator.range(), ""),
                numbers(operator.actual(), operator.estimate())));
        operator.children().forEach(child -> add(child, depth + 1, lines));
    }

    private static List<String> numbers(ExplainedOperator.@Nullable OperatorCounts actual, @Nullable Long estimate) {
        String expected = estimate == null ? "no estimate" : number(estimate);
        if (actual == null || actual.runs() == 0) {
            return List.of(actual == null ? "" : "never run", expected, "", "", "");
        }
        return List.of(
                number(actual.rows()),
                expected,
                number(actual.runs()),
                number(actual.read()),
                String.format(Locale.ROOT, "%.1f", actual.ms()));
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
