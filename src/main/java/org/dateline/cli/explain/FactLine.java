// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.explain;

import java.util.List;
import java.util.Locale;
import org.dateline.model.article.Span;
import org.dateline.model.fact.FactEvidence;

/**
 * A fact as {@code ingest --explain} prints it.
 *
 * @param words the text that expresses it, shortened if long
 * @param span the position of the text
 * @param fact the fact in words
 * @param evidence the rule, the confidence and the reason
 */
record FactLine(String words, Span span, String fact, FactEvidence evidence) {

    /** Whether the text begins within a part of the article. */
    boolean isWithin(Span part) {
        return part.begin() <= span.begin() && span.begin() < part.end();
    }

    /** Two lines: the text, and the fact with its evidence. */
    List<String> lines() {
        String because = evidence.because().isBlank() ? "" : " since " + evidence.because();
        return List.of(
                "  “" + words + "”",
                String.format(
                        Locale.ROOT, "    → %s  [%s, %.2f]%s", fact, evidence.rule(), evidence.confidence(), because));
    }
}
