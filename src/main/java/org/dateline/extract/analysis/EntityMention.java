// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.analysis;

/**
 * A mention of a named entity.
 *
 * @param tokens the tokens
 * @param type the class: {@code PERSON}, {@code ORGANIZATION}, {@code CITY}, {@code COUNTRY}, {@code
 *     STATE_OR_PROVINCE}, {@code LOCATION}, {@code NATIONALITY}, {@code TITLE}, {@code NUMBER}, {@code DATE} …
 * @param normalized the value of a number or time; empty for other classes
 */
public record EntityMention(TokenSpan tokens, String type, String normalized) {}
