// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.text;

/** How well what somebody typed fits the names of a thing, the best first. */
public enum NameFit {
    /** It is one of the names, apart from case, accents and hyphens. */
    WHOLE,
    /** All its words are words of the names. */
    WORDS,
    /** All its words begin words of the names. */
    BEGINS,
    /** All its words are, or are spelled or sound like, words of the names. */
    ALIKE,
    /** Some of its words are, or are spelled or sound like, words of the names. */
    SOME
}
