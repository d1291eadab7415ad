package org.dateline.model;

/**
 * A number of people as one claim or one assessment gives it.
 *
 * @param low the least that is meant, 0 or more
 * @param best the number itself, from low to high
 * @param high the most that is meant
 */
public record Figures(long low, long best, long high) {

    /** Checks that 0 ≤ low ≤ best ≤ high. */
    public Figures {
        if (low < 0 || low > best || best > high) {
            throw new IllegalArgumentException("want 0 ≤ low ≤ best ≤ high, got " + low + ", " + best + ", " + high);
        }
    }

    /** One exact number. */
    public static Figures exactly(long number) {
        return new Figures(number, number, number);
    }

    /** Both together: the numbers of two groups of which nobody is in both. */
    public Figures plus(Figures other) {
        return new Figures(low + other.low, best + other.best, high + other.high);
    }

    /** {@code 12} or {@code 10–12–15}. */
    @Override
    public String toString() {
        return low == high ? Long.toString(best) : low + "–" + best + "–" + high;
    }
}
