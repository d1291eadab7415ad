// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

/** Accepts the byte sequences of RFC 3629, section 4: no overlong form, no surrogate, nothing beyond U+10FFFF. */
final class Utf8Automaton {
    private int head;
    private int missing;
    private int lowest = 0x80;
    private int highest = 0xBF;

    /** Whether the last byte left a character unfinished. */
    boolean insideCharacter() {
        return missing > 0;
    }

    /** Whether this byte may follow the last one; after a refusal the automaton is not to be used on. */
    boolean accept(byte signed) {
        int value = signed & 0xFF;
        return missing > 0 ? acceptTail(value) : acceptHead(value);
    }

    private boolean acceptTail(int value) {
        boolean fits = lowest <= value && value <= highest;
        missing--;
        expectTail(missing, 0x80, 0xBF);
        return fits;
    }

    /** The first byte of the character that was read last, or that was refused. */
    int head() {
        return head;
    }

    private boolean acceptHead(int value) {
        head = value;
        if (value < 0x80) {
            return true;
        }
        if (value < 0xC2 || value > 0xF4) {
            return false;
        }
        if (value < 0xE0) {
            expectTail(1, 0x80, 0xBF);
        } else if (value < 0xF0) {
            expectTail(2, value == 0xE0 ? 0xA0 : 0x80, value == 0xED ? 0x9F : 0xBF);
        } else {
            expectTail(3, value == 0xF0 ? 0x90 : 0x80, value == 0xF4 ? 0x8F : 0xBF);
        }
        return true;
    }

    private void expectTail(int count, int from, int to) {
        missing = count;
        lowest = from;
        highest = to;
    }
}
