// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.analysis;

/**
 * A range of tokens of one sentence, half-open.
 *
 * @param sentence the index of the sentence, from 0
 * @param begin the first token, from 0
 * @param end the token after the last one
 */
public record TokenSpan(int sentence, int begin, int end) {

    /** Whether it contains a token. */
    public boolean contains(int inSentence, int token) {
        return sentence == inSentence && begin <= token && token < end;
    }

    /** Whether the two ranges have a token in common. */
    public boolean overlaps(TokenSpan other) {
        return sentence == other.sentence && begin < other.end && other.begin < end;
    }
}
