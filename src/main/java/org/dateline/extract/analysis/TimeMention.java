package org.dateline.extract.analysis;

/**
 * A time expression as the engine found and read it.
 *
 * @param tokens its tokens
 * @param type {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
 * @param value its TIMEX3 value; empty where the engine gives none
 */
public record TimeMention(TokenSpan tokens, String type, String value) {}
