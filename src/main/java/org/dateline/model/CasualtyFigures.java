// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/**
 * A number of people as one claim or one assessment gives it.
 *
 * @param low the least that is meant, 0 or more
 * @param best the number itself, from low to high
 * @param high the most that is meant
 */
public record CasualtyFigures(long low, long best, long high) {

    /** Checks that 0 ≤ low ≤ best ≤ high. */
    public CasualtyFigures {
        if (low < 0 || low > best || best > high) {
            throw new IllegalArgumentException(
                    "Expected 0 ≤ low ≤ best ≤ high, but got " + low + ", " + best + ", " + high);
        }
    }

    /** One exact number. */
    public static CasualtyFigures exactly(long number) {
        return new CasualtyFigures(number, number, number);
    }

    /** The sum: the figures of two groups that have no member in common. */
    public CasualtyFigures plus(CasualtyFigures other) {
        return new CasualtyFigures(low + other.low, best + other.best, high + other.high);
    }

    /** {@code 12} or {@code 10–12–15}. */
    @Override
    public String toString() {
        return low == high ? Long.toString(best) : low + "–" + best + "–" + high;
    }
}
