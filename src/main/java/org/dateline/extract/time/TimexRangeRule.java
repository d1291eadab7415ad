// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.extract.analysis.TimeMention;
import org.dateline.extract.analysis.TokenSpan;

/** Joins the two ends of a range: "April 14" and "16" in "April 14-16", "3" and "5 May" in "from 3 to 5 May". */
final class TimexRangeRule {
    private static final Set<String> BETWEEN = Set.of("-", "–", "—", "to", "until", "till", "through");

    private TimexRangeRule() {}

    /** The mentions with ranges joined; the value of a range is {@code BEGIN/END}. */
    static List<TimeMention> joinRanges(List<TimeMention> mentions, TimexContext context) {
        List<TimeMention> joined = new ArrayList<>();
        for (TimeMention mention : mentions) {
            int last = joined.size() - 1;
            if (last >= 0 && continues(joined.get(last), mention, context)) {
                joined.set(last, join(joined.get(last), mention));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    private static boolean continues(TimeMention first, TimeMention second, TimexContext context) {
        if (first.tokens().sentence() != second.tokens().sentence()
                || first.value().contains("/")
                || TimexValue.find(first.value()).isEmpty()
                || TimexValue.find(second.value()).isEmpty()) {
            return false;
        }
        boolean adjacent = second.tokens().begin() == first.tokens().end();
        boolean oneBetween = second.tokens().begin() == first.tokens().end() + 1;
        boolean joined = oneBetween
                ? isRange(context.after(first, 0), first, context)
                : adjacent && context.words(second).startsWith("-");
        return joined && inOrder(first, second);
    }

    /** Whether a word between two dates forms a range; "and" does so only after "between". */
    private static boolean isRange(String word, TimeMention first, TimexContext context) {
        return BETWEEN.contains(word)
                || (word.equals("and") && context.before(first, 0).equals("between"));
    }

    private static boolean inOrder(TimeMention first, TimeMention second) {
        return TimexValue.find(first.value())
                .flatMap(begin ->
                        TimexValue.find(second.value()).map(end -> begin.begin().isBefore(end.begin())))
                .orElse(false);
    }

    private static TimeMention join(TimeMention first, TimeMention second) {
        return new TimeMention(
                new TokenSpan(
                        first.tokens().sentence(),
                        first.tokens().begin(),
                        second.tokens().end()),
                first.type(),
                first.value() + "/" + second.value());
    }
}
