// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.evidence;

import org.dateline.model.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The words in an article that denote something.
 *
 * @param iri the mention
 * @param subject what is denoted
 * @param place where in the text
 * @param words the quoted fragment; empty if none is kept
 * @param report the graph that says so
 * @param confidence the confidence, as written; empty if not given
 * @param by the person or program that found it; empty if not given
 */
public record Mention(
        String iri,
        String subject,
        @Nullable Offsets place,
        String words,
        String report,
        String confidence,
        String by) {
    private static final int ANCHOR_DIGITS = 12;

    /**
     * Offsets in Unicode code points of the article's NFC-normalised text.
     *
     * @param start of the first code point
     * @param end after the last one
     */
    public record Offsets(long start, long end) {}

    /** The anchor of the mention on its article's page. */
    public String anchor() {
        return place == null ? "m" + Sha256.hex(iri, ANCHOR_DIGITS) : "m" + place.start() + "-" + place.end();
    }
}
