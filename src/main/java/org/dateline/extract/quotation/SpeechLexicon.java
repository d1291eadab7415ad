// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.extract.syntax.Clause;
import org.dateline.extract.syntax.Phrases;

/** Reporting verbs ("say", "deny") and nouns for media ("phone", "video"). */
public final class SpeechLexicon {
    private static final List<String> THROUGH = List.of("in", "on", "over", "by", "at", "through", "via", "during");

    private final Map<String, String> verbs =
            WordTable.read("/extract/quotation/verbs.tsv").kinds();
    private final Map<String, String> media =
            WordTable.read("/extract/quotation/media.tsv").kinds();

    /**
     * The certainty that a reporting verb expresses, as a local name of {@code dl:Certainty}; empty for other verbs.
     */
    public Optional<String> certainty(String lemma) {
        return Optional.ofNullable(verbs.get(lemma.toLowerCase(Locale.ROOT)));
    }

    /**
     * The media in the prepositional phrases of a verb: "over the phone", "in a video posted online". Local names of
     * {@code dl:Medium}.
     */
    public List<String> media(Clause verb) {
        Sentence sentence = verb.sentence();
        return THROUGH.stream()
                .flatMap(preposition -> verb.with(preposition).stream())
                .flatMap(head -> phrase(sentence, head))
                .distinct()
                .toList();
    }

    private Stream<String> phrase(Sentence sentence, int head) {
        int begin = Phrases.core(sentence, head).begin();
        return IntStream.rangeClosed(begin, head)
                .mapToObj(token -> sentence.tokens().get(token).lemma().toLowerCase(Locale.ROOT))
                .flatMap(lemma -> Optional.ofNullable(media.get(lemma)).stream());
    }

    /** The medium that a noun denotes, as a local name of {@code dl:Medium}; empty if it denotes none. */
    public Optional<String> medium(String lemma) {
        return Optional.ofNullable(media.get(lemma.toLowerCase(Locale.ROOT)));
    }
}
