// SPDX-License-Identifier: Apache-2.0
package org.dateline.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * Time expressions found against gold, as TempEval-3 counts them (UzZaman et al. 2013, section 4): a found one matches the first
 * unmatched gold one that it overlaps, and its value is right when it is the same string.
 *
 * @param gold how many there are
 * @param found how many were found
 * @param matched how many overlap
 * @param right how many of these have the right value
 */
record TimeScore(int gold, int found, int matched, int right) {
    static final TimeScore NOTHING = new TimeScore(0, 0, 0, 0);

    /** The score of one document. */
    static TimeScore of(List<GoldTimes.Time> gold, List<GoldTimes.Time> found) {
        List<GoldTimes.Time> left = new ArrayList<>(found);
        int matched = 0;
        int right = 0;
        for (GoldTimes.Time time : gold) {
            GoldTimes.Time match = left.stream()
                    .filter(other -> other.span().overlaps(time.span()))
                    .findFirst()
                    .orElse(null);
            if (match != null) {
                left.remove(match);
                matched++;
                right += match.value().equals(time.value()) ? 1 : 0;
            }
        }
        return new TimeScore(gold.size(), found.size(), matched, right);
    }

    TimeScore plus(TimeScore other) {
        return new TimeScore(gold + other.gold, found + other.found, matched + other.matched, right + other.right);
    }

    /** F1 of expressions found, whatever their value. */
    double spanF1() {
        return f1(matched);
    }

    /** F1 of expressions found with the right value. */
    double valueF1() {
        return f1(right);
    }

    private double f1(int hits) {
        return gold + found == 0 ? 0 : 2.0 * hits / (gold + found);
    }
}
