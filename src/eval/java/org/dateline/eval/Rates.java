// SPDX-License-Identifier: Apache-2.0
package org.dateline.eval;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Precision and recall of things found against things that should be found.
 *
 * @param gold how many there are
 * @param found how many were found
 * @param right how many of those are right
 */
record Rates(int gold, int found, int right) {

    /** One to one, in the order of the gold: each takes the first found one that is the same and not yet taken. */
    static <G, F> Rates match(List<G> gold, List<F> found, BiPredicate<G, F> same) {
        boolean[] taken = new boolean[found.size()];
        int right = 0;
        for (G one : gold) {
            int index = IntStream.range(0, found.size())
                    .filter(candidate -> !taken[candidate] && same.test(one, found.get(candidate)))
                    .findFirst()
                    .orElse(-1);
            if (index >= 0) {
                taken[index] = true;
                right++;
            }
        }
        return new Rates(gold.size(), found.size(), right);
    }

    Rates plus(Rates other) {
        return new Rates(gold + other.gold, found + other.found, right + other.right);
    }

    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    @Override
    public String toString() {
        return String.format(
                java.util.Locale.ROOT, "P %.2f R %.2f (%d of %d, %d found)", precision(), recall(), right, gold, found);
    }
}
