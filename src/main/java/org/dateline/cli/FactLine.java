package org.dateline.cli;

import java.util.List;
import java.util.Locale;
import org.dateline.model.article.Span;
import org.dateline.model.fact.FactEvidence;

/**
 * A fact as {@code ingest --explain} prints it.
 *
 * @param words the words that it was found in, cut where they are many
 * @param span where they stand
 * @param fact what was made of them
 * @param evidence by which rule, how sure, and why
 */
record FactLine(String words, Span span, String fact, FactEvidence evidence) {

    /** Whether the words begin within a stretch of the text. */
    boolean isWithin(Span stretch) {
        return stretch.begin() <= span.begin() && span.begin() < stretch.end();
    }

    /** The words, and below them the rest. */
    List<String> lines() {
        String because = evidence.because().isBlank() ? "" : " since " + evidence.because();
        return List.of(
                "  “" + words + "”",
                String.format(
                        Locale.ROOT, "    → %s  [%s, %.2f]%s", fact, evidence.rule(), evidence.confidence(), because));
    }
}
