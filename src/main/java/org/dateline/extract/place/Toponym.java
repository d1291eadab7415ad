package org.dateline.extract.place;

import java.util.Optional;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.model.article.Span;
import org.dateline.model.fact.PlaceFact.Kind;

/**
 * A place's name in a text.
 *
 * @param tokens its tokens
 * @param span where it stands
 * @param name its words, without an article before them
 * @param entity the engine's class for it: {@code CITY}, {@code COUNTRY}, {@code STATE_OR_PROVINCE}, {@code LOCATION}; {@code O} where the
 *     engine saw none
 * @param kind what the words around it say it is ("the town of")
 * @param within the index of the name that stands behind it as what it lies in ("Paris, Texas"), among all names of the text; −1
 *     without one
 * @param near the index of the name to which the text says it is near; −1 without one
 * @param people the country whose people are named just before it ("the Dutch province of"); empty without
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

    /** The same, with what the words around it say. */
    Toponym withContext(Optional<Kind> kind, int within, int near, String people) {
        return new Toponym(tokens, span, name, entity, kind, within, near, people);
    }
}
