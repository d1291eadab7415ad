// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.QueryIterator;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the pattern that drives a group by counts: all are counted up to limits that grow, so that the count costs no more than a few times
 * the shortest.
 */
final class RangePlan {
    /** Limits of a count. Beyond the last, counting would cost as much as it saves. */
    private static final long[] LIMITS = {256, 2_048, 16_384, 131_072};

    /** A row of an index costs about as much less than the match of a pattern with one subject. */
    private static final int ROWS_PER_MATCH = 24;

    /** The same for a row whose subject goes into a set. */
    private static final int SUBJECTS_PER_MATCH = 8;

    private static final long FEW = 64;

    /** Where only some rows are wanted, whichever they are. */
    static final long SHORT_COUNT = LIMITS[1];

    static final long FULL_COUNT = LIMITS[LIMITS.length - 1];

    private final PatternGroup group;
    private final Driver driver;
    private final long count;

    private RangePlan(PatternGroup group, Driver driver, long count) {
        this.group = group;
        this.driver = driver;
        this.count = count;
    }

    /**
     * The plan of a group that a range drives; null if another order is better or nothing is known.
     *
     * @param most how far rows may be counted
     */
    static @Nullable RangePlan of(PatternGroup group, long most) {
        List<Driver> drivers = Driver.bounded(group);
        if (drivers.isEmpty()) {
            return null;
        }
        if (group.patterns().size() == 1) {
            return new RangePlan(group, drivers.get(0), 0);
        }
        for (long limit : LIMITS) {
            if (limit > most) {
                return null;
            }
            for (Driver driver : drivers) {
                long rows = group.count(driver.rows(), limit);
                if (rows < limit) {
                    return new RangePlan(group, driver, rows);
                }
            }
            Triple shortest = shortest(group, limit);
            if (shortest != null) {
                return besides(group, drivers, shortest, group.count(shortest, limit));
            }
        }
        return null;
    }

    /** A pattern with fewer rows than a limit. */
    private static @Nullable Triple shortest(PatternGroup group, long limit) {
        for (Triple pattern : group.patterns()) {
            if (group.count(pattern, limit) < limit) {
                return pattern;
            }
        }
        return null;
    }

    /** A range that is longer than another pattern still drives if it costs less to read than all matches of that pattern. */
    private static @Nullable RangePlan besides(
            PatternGroup group, List<Driver> drivers, Triple shortest, long matches) {
        long limit = matches * ROWS_PER_MATCH;
        for (Driver driver : drivers) {
            if (driver.isOfSameSubject(shortest)) {
                long rows = group.count(driver.rows(), limit);
                if (rows < limit) {
                    return new RangePlan(group, driver, rows);
                }
            }
        }
        return null;
    }

    /** The solutions of the group. */
    QueryIterator solve() {
        List<SubjectSet> sets = new ArrayList<>();
        if (count > FEW) {
            for (Triple pattern : driver.otherPatterns()) {
                SubjectSet set =
                        driver.isOfSameSubject(pattern) ? group.subjects(pattern, count * SUBJECTS_PER_MATCH) : null;
                if (set != null) {
                    sets.add(set);
                }
            }
        }
        return driver.solve(driver.rows(), sets, scan());
    }

    /** How the range is read. Only a range that need not compete with other patterns is counted here, for those who look at it. */
    RangeScan scan() {
        boolean isCounted = group.patterns().size() > 1;
        if (isCounted || RangeObserver.in(group.execution()) == null) {
            return driver.scan(RangeScan.Order.ANY, false, 0, isCounted ? count : null);
        }
        long size = group.count(driver.rows(), FULL_COUNT);
        return driver.scan(RangeScan.Order.ANY, false, 0, size < FULL_COUNT ? size : null);
    }
}
