package org.dateline.extract.analysis;

/**
 * A named entity where it is named.
 *
 * @param tokens its tokens
 * @param type its class: {@code PERSON}, {@code ORGANIZATION}, {@code CITY}, {@code COUNTRY}, {@code STATE_OR_PROVINCE},
 *     {@code LOCATION}, {@code NATIONALITY}, {@code TITLE}, {@code NUMBER}, {@code DATE} …
 * @param normalized its value for numbers and times, empty for others
 */
public record EntityMention(TokenSpan tokens, String type, String normalized) {}
