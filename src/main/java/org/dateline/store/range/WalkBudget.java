// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * How far a walk may go before the other patterns of its group are matched first instead. The longer the walk, the more exactly the rows of the
 * other patterns are counted. So a walk that was in vain costs about as much as what follows it, at most.
 */
final class WalkBudget {
    /** How far the rows of the other patterns are counted before the first step, before the second, and so on. */
    private static final long[] COUNTS = {256, 16_384, 131_072};

    private static final long FIRST_STEP = COUNTS[0] / 2;

    private final Driver driver;
    private final List<Triple> others;
    private final long wanted;
    private int stage;

    /**
     * The budget of one walk.
     *
     * @param wanted how many solutions it is to find
     */
    WalkBudget(Driver driver, long wanted) {
        this.wanted = wanted;
        this.driver = driver;
        this.others = driver.otherPatterns();
    }

    /**
     * How many more rows may be read; 0 if another plan is better now.
     *
     * @param read how many were read
     * @param found how many solutions they led to
     */
    long more(long read, long found) {
        if (others.isEmpty()) {
            return Long.MAX_VALUE;
        }
        if (stage == COUNTS.length) {
            return 0;
        }
        long limit = COUNTS[stage];
        stage++;
        PatternGroup group = driver.group();
        long fewest = limit;
        for (Triple other : others) {
            fewest = Math.min(fewest, group.count(other, fewest));
        }
        boolean isLonger = fewest == limit;
        if (isLonger && stage == 1) {
            return FIRST_STEP;
        }
        if (group.count(driver.rows(), fewest) < fewest) {
            return Long.MAX_VALUE;
        }
        long expected = found == 0 ? Long.MAX_VALUE : read * wanted / found;
        if (expected <= fewest) {
            return expected - read + FIRST_STEP;
        }
        return isLonger || stage == COUNTS.length ? Math.max(0, fewest / 2 - read) : 0;
    }
}
