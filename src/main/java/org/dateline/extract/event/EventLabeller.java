// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.Locale;
import org.dateline.extract.entity.ArticleEntities;

/** Writes the label of an event: what happened and where, in a few words and in the present tense. */
final class EventLabeller {
    private final LabelPhrases phrases;
    private final VerbEventLabeller verbs;
    private final NounEventLabeller nouns;

    EventLabeller(ArticleEntities entities) {
        this.phrases = new LabelPhrases(entities);
        this.verbs = new VerbEventLabeller(phrases);
        this.nouns = new NounEventLabeller(phrases);
    }

    String label(EventCandidate candidate) {
        String words = candidate.first().isVerb() ? verbs.label(candidate) : nouns.label(candidate);
        String placed = words + place(candidate, words);
        return placed.substring(0, 1).toUpperCase(Locale.ROOT) + placed.substring(1);
    }

    private String place(EventCandidate candidate, String words) {
        return phrases.placeName(candidate)
                .filter(name -> !words.contains(name))
                .map(name -> " in " + name)
                .orElse("");
    }
}
