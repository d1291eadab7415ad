// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.article.Span;

/**
 * A photograph that an article shows, as its caption and credit describe it.
 *
 * @param id its name within these facts
 * @param label what it shows, in a few words
 * @param about the events and actors that it shows, by their identifiers
 * @param place where it was taken, by the place's identifier
 * @param taken on which day
 * @param creator who took it, by the actor's identifier
 * @param credit the credit as written, without its brackets
 * @param mentions the caption
 * @param evidence the rule that found it
 */
public record PhotographFact(
        String id,
        String label,
        List<String> about,
        Optional<String> place,
        Optional<LocalDate> taken,
        Optional<String> creator,
        String credit,
        List<Span> mentions,
        FactEvidence evidence) {

    /** Keeps copies. */
    public PhotographFact {
        about = List.copyOf(about);
        mentions = List.copyOf(mentions);
    }
}
