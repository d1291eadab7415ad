// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.Optional;
import java.util.Set;
import org.dateline.extract.actor.ActorFinder;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.extract.syntax.Clause;
import org.dateline.extract.syntax.Phrases;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ActorFact.Kind;
import org.dateline.model.fact.PlaceFact;

/** Phrases for labels: names of actors and places, else a few words of the article. */
final class LabelPhrases {
    private static final int COMPLEMENT = 6;
    private static final int OBJECT = 5;

    private final ArticleEntities entities;
    private final Set<String> parts = WordTable.read("/extract/event/parts.tsv").words();

    LabelPhrases(ArticleEntities entities) {
        this.entities = entities;
    }

    ArticleEntities entities() {
        return entities;
    }

    /** Whether an actor has no name, not even through its possessor ("N.'s troops"). */
    static boolean isNominal(ActorFact actor) {
        return actor.evidence().rule().equals(ActorFinder.NOMINAL)
                && !actor.name().matches("(?s).*['’]s? .*");
    }

    boolean isActorOrPlace(Sentence sentence, int token) {
        return entities.actorAt(sentence, token).isPresent()
                || entities.placeAt(sentence, token).isPresent();
    }

    boolean isTime(Sentence sentence, int token) {
        Span word = sentence.tokens().get(token).span();
        return entities.timesIn(sentence).stream()
                .anyMatch(time -> time.mention().overlaps(word));
    }

    String named(Sentence sentence, int token) {
        return entities.actorAt(sentence, token)
                .map(actor -> shortName(actor.id()))
                .or(() -> entities.placeAt(sentence, token).map(PlaceFact::name))
                .orElseGet(() -> words(sentence, token));
    }

    /** The end of a verb phrase without a time expression at its end. */
    int untimed(Sentence sentence, int head) {
        int end = Phrases.whole(sentence, head, COMPLEMENT).end();
        for (int token = head + 1; token < end; token++) {
            if (isTime(sentence, token)) {
                boolean preposition = sentence.tokens().get(token - 1).tag().equals("IN");
                return Math.max(head + 1, preposition ? token - 1 : token);
            }
        }
        return end;
    }

    /** The words of a noun phrase. For a part ("the rest"), the phrase after "of" is included. */
    String words(Sentence sentence, int token) {
        TokenSpan core = Phrases.core(sentence, token);
        int end = parts.contains(sentence.tokens().get(token).lemma())
                ? new Clause(sentence, token)
                        .with("of").stream()
                                .map(whole -> Phrases.core(sentence, whole).end())
                                .findFirst()
                                .orElse(core.end())
                : core.end();
        return plain(sentence, Math.max(core.begin(), token - OBJECT), end);
    }

    /**
     * The words of a range of tokens on one line, without a leading article or possessive pronoun and without quotation
     * marks.
     */
    String plain(Sentence sentence, int from, int end) {
        int begin = from;
        while (begin < end - 1 && sentence.tokens().get(begin).tag().matches("DT|PRP\\$|POS|``|''|,|-LRB-")) {
            begin++;
        }
        String text = entities.analysis().words(new TokenSpan(sentence.index(), begin, end));
        return text.replaceAll("[“”\"]", "").replaceAll("\\s+", " ").strip();
    }

    Optional<String> placeName(EventCandidate candidate) {
        return candidate
                .place()
                .flatMap(id -> entities.places().stream()
                        .filter(place -> place.id().equals(id))
                        .findFirst())
                .map(PlaceFact::name);
    }

    String shortName(String id) {
        ActorFact actor = entities.actor(id);
        return actor.kind() == Kind.PERSON ? actor.name().substring(actor.name().lastIndexOf(' ') + 1) : actor.name();
    }
}
