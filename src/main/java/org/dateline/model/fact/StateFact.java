// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.fact;

import java.util.List;
import org.dateline.model.TimeSpan;
import org.dateline.model.article.Span;

/**
 * A bond that an article says holds: who is allied with whom, who controls what.
 *
 * @param id its name within these facts
 * @param label in a few words
 * @param type a local name of the ontology's state types, such as {@code alliedWith}
 * @param holder whose state it is, by the actor's identifier
 * @param other the actor or place at its other end, by its identifier
 * @param extent how much ("large swathes"); empty where not said
 * @param span its bounds, UTC
 * @param mentions the words that say so
 * @param evidence the rule that found it
 */
public record StateFact(
        String id,
        String label,
        String type,
        String holder,
        String other,
        String extent,
        TimeSpan span,
        List<Span> mentions,
        FactEvidence evidence) {

    /** Keeps a copy. */
    public StateFact {
        mentions = List.copyOf(mentions);
    }
}
