// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.analysis;

/**
 * A time expression with its normalized value.
 *
 * @param tokens the tokens
 * @param type the TIMEX3 type: {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
 * @param value the TIMEX3 value; empty if it is not known
 */
public record TimeMention(TokenSpan tokens, String type, String value) {}
