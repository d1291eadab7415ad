// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.article;

import java.util.Comparator;

/**
 * A stretch of an article's text, half-open, in UTF-16 units.
 *
 * @param begin the first unit, from 0
 * @param end the unit after the last
 */
public record Span(int begin, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

    /** Checks that it is a stretch: not empty, not before the text. */
    public Span {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not a stretch of text: " + begin + " to " + end);
        }
    }

    /** Whether the two share a unit. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** Whether all of the other lies within this one. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** The smallest stretch that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** Its words. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    /** By begin, then by end. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
