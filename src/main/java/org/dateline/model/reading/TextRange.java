// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.reading;

/**
 * Some words of a text, half-open.
 *
 * @param begin of the first code point, from 0
 * @param end after the last one; larger than {@code begin}
 */
public record TextRange(int begin, int end) implements Comparable<TextRange> {
    /** Checks that it holds something. */
    public TextRange {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not a stretch of text: " + begin + " to " + end);
        }
    }

    /** The anchor of these words on the article's page: that of the mention. */
    public String anchor() {
        return "m" + begin + "-" + end;
    }

    /** By begin; of those that begin together the longest first, since it holds the others. */
    @Override
    public int compareTo(TextRange other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
    }
}
