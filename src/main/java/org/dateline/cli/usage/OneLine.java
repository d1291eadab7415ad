// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.usage;

/** Makes a message fit one line of a terminal log, whatever text of the user or of a server it quotes. */
public final class OneLine {
    private static final int MAX_LENGTH = 600;

    private OneLine() {}

    /** The message without line ends and control characters; the rest of a very long one is left out. */
    public static String of(String message) {
        String line = message.strip().replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "\uFFFD");
        return line.codePointCount(0, line.length()) <= MAX_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_LENGTH)) + "…";
    }
}
