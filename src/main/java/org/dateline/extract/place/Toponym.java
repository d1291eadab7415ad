// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import java.util.Optional;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.model.article.Span;
import org.dateline.model.fact.PlaceFact.Kind;

/**
 * A toponym: one mention of a place name.
 *
 * @param tokens the tokens
 * @param span the span in the text
 * @param name the words, without a leading article
 * @param entity the class from the engine: {@code CITY}, {@code COUNTRY}, {@code STATE_OR_PROVINCE}, {@code LOCATION};
 *     {@code O} for none
 * @param kind the kind of place that the context states ("the town of")
 * @param within the index, among the toponyms of the text, of the one that contains it ("Paris, Texas"); −1 for none
 * @param near the index of the toponym that it is near to; −1 for none
 * @param people the country of a demonym before it ("the Dutch province of"), as an ISO 3166-1 alpha-2 code; empty for
 *     none
 */
record Toponym(
        TokenSpan tokens,
        Span span,
        String name,
        String entity,
        Optional<Kind> kind,
        int within,
        int near,
        String people) {

    /** The toponym with information from its context. */
    Toponym withContext(Optional<Kind> kind, int within, int near, String people) {
        return new Toponym(tokens, span, name, entity, kind, within, near, people);
    }
}
