// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.explain;

import java.util.Locale;
import org.dateline.model.explain.ExplainedOperator;
import org.dateline.model.explain.Explanation;

/** Writes an explanation as an indented tree, one line for each operator, and one more for each range. */
public final class ExplanationText {
    private static final String INDENT = "  ";

    private ExplanationText() {}

    /** The text, which ends with a line break. */
    public static String of(Explanation explanation) {
        StringBuilder text = new StringBuilder(explanation.query()).append(": ");
        Explanation.QueryCounts actual = explanation.actual();
        if (actual == null) {
            text.append("not run\n");
        } else {
            text.append(String.format(
                    Locale.ROOT,
                    "%s, %,d read from the store, %.1f ms\n",
                    rows(actual.rows()),
                    actual.read(),
                    actual.ms()));
        }
        if (explanation.stopped() != null) {
            text.append("stopped: ").append(explanation.stopped()).append('\n');
        }
        if (explanation.plan() == null) {
            text.append("no pattern is matched\n");
        } else {
            append(text, explanation.plan(), INDENT);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, ExplainedOperator operator, String indent) {
        text.append(indent).append(operator.operator());
        if (!operator.detail().isEmpty()) {
            text.append(' ').append(operator.detail());
        }
        text.append("  (").append(counts(operator)).append(")\n");
        if (operator.range() != null) {
            text.append(indent)
                    .append(INDENT)
                    .append("- ")
                    .append(operator.range())
                    .append('\n');
        }
        operator.children().forEach(child -> append(text, child, indent + INDENT));
    }

    private static String counts(ExplainedOperator operator) {
        String estimate = operator.estimate() == null
                ? "no estimate"
                : String.format(Locale.ROOT, "estimate %,d", operator.estimate());
        ExplainedOperator.OperatorCounts actual = operator.actual();
        if (actual == null) {
            return estimate;
        }
        if (actual.runs() == 0) {
            return estimate + ", never run";
        }
        String runs = actual.runs() == 1 ? "" : String.format(Locale.ROOT, " in %,d runs", actual.runs());
        String read = actual.read() == 0 ? "" : String.format(Locale.ROOT, ", %,d read", actual.read());
        return String.format(
                Locale.ROOT, "%s%s, %s%s, %.1f ms", rows(actual.rows()), runs, estimate, read, actual.ms());
    }

    private static String rows(long rows) {
        return rows == 1 ? "1 row" : String.format(Locale.ROOT, "%,d rows", rows);
    }
}
