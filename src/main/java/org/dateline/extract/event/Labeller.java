package org.dateline.extract.event;

import java.util.Locale;
import org.dateline.extract.known.Known;

/** Says in a few words, in the present tense, what happened and where. */
final class Labeller {
    private final Wording wording;
    private final VerbLabel verbs;
    private final NounLabel nouns;

    Labeller(Known known) {
        this.wording = new Wording(known);
        this.verbs = new VerbLabel(wording);
        this.nouns = new NounLabel(wording);
    }

    String label(Draft draft) {
        String words = draft.first().isVerb() ? verbs.label(draft) : nouns.label(draft);
        String placed = words + place(draft, words);
        return placed.substring(0, 1).toUpperCase(Locale.ROOT) + placed.substring(1);
    }

    private String place(Draft draft, String words) {
        return wording.placeName(draft)
                .filter(name -> !words.contains(name))
                .map(name -> " in " + name)
                .orElse("");
    }
}
