// SPDX-License-Identifier: Apache-2.0
package org.dateline.issue;

/**
 * A position in an input.
 *
 * @param source what the user called the input: a file name, a URL, {@code -} for standard input
 * @param line line number from 1, or 0 if the format has no lines
 * @param column column number from 1 in characters, or 0 if it is not known
 */
public record SourcePosition(String source, long line, long column) {

    /** Checks that line and column are not negative. */
    public SourcePosition {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("Line and column must not be negative: " + line + ", " + column);
        }
    }

    /** An input as a whole. */
    public static SourcePosition of(String source) {
        return new SourcePosition(source, 0, 0);
    }

    /** {@code file:line:column}, as compilers print it; unknown parts are left out. */
    @Override
    public String toString() {
        if (line == 0) {
            return source;
        }
        return column == 0 ? source + ":" + line : source + ":" + line + ":" + column;
    }
}
