package org.dateline.extract.actor;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.model.fact.ActorFact.Kind;

/** The words by which actors are known: heads of collective nouns, titles, deeds. */
final class ActorLexicon {
    private final Map<String, String> heads =
            WordTable.read("/extract/actor/heads.tsv").kinds();
    private final Set<String> titles =
            WordTable.read("/extract/actor/titles.tsv").words();
    private final Set<String> acts = WordTable.read("/extract/actor/acts.tsv").words();
    private final Set<String> participles =
            WordTable.read("/extract/actor/participles.tsv").lists().keySet();

    /** What kind of collective actor a noun names, if it names one. */
    Optional<Kind> collective(String lemma) {
        return Optional.ofNullable(heads.get(lemma.toLowerCase(Locale.ROOT))).map(Kind::valueOf);
    }

    /** Whether a word is a post or title. */
    boolean isTitle(Token token) {
        return token.entity().equals("TITLE") || titles.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether only one who acts can own such a thing. */
    boolean isDeed(String lemma) {
        return acts.contains(lemma);
    }

    /** Whether the participle joins an actor to a noun: "brokered" in "X-brokered". */
    boolean joins(String lemma) {
        return participles.contains(lemma);
    }
}
