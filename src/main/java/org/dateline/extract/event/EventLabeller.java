package org.dateline.extract.event;

import java.util.Locale;
import org.dateline.extract.known.EntityLookup;

/** Says in a few words, in the present tense, what happened and where. */
final class EventLabeller {
    private final LabelWords wording;
    private final VerbLabel verbs;
    private final NounLabel nouns;

    EventLabeller(EntityLookup known) {
        this.wording = new LabelWords(known);
        this.verbs = new VerbLabel(wording);
        this.nouns = new NounLabel(wording);
    }

    String label(EventCandidate draft) {
        String words = draft.first().isVerb() ? verbs.label(draft) : nouns.label(draft);
        String placed = words + place(draft, words);
        return placed.substring(0, 1).toUpperCase(Locale.ROOT) + placed.substring(1);
    }

    private String place(EventCandidate draft, String words) {
        return wording.placeName(draft)
                .filter(name -> !words.contains(name))
                .map(name -> " in " + name)
                .orElse("");
    }
}
