package org.dateline.extract.analysis;

/**
 * Tokens of one sentence, half-open.
 *
 * @param sentence the sentence, from 0
 * @param begin the first token
 * @param end the token after the last
 */
public record TokenSpan(int sentence, int begin, int end) {

    /** Whether the token belongs to it. */
    public boolean contains(int inSentence, int token) {
        return sentence == inSentence && begin <= token && token < end;
    }

    /** Whether the two share a token. */
    public boolean overlaps(TokenSpan other) {
        return sentence == other.sentence && begin < other.end && other.begin < end;
    }
}
