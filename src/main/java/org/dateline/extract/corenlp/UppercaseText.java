// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.corenlp;

/**
 * Recognizes texts in capitals, such as old news wires. In them, names cannot be recognized by their capital letters.
 */
final class UppercaseText {
    /**
     * The minimum share of capital letters. Digits, punctuation and a mixed headline leave a wire text above it; no
     * ordinary text comes near.
     */
    private static final double SHARE = 0.8;

    private UppercaseText() {}

    static boolean isCapitals(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return letters > 0 && capitals >= SHARE * letters;
    }
}
