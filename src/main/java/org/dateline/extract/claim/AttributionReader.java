// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.quotation.SpeechLexicon;
import org.dateline.extract.syntax.Clause;
import org.dateline.extract.syntax.Phrases;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.CertaintyLevels;

/** Reads the attribution of a statement from its sentence: "according to …", "N. said", "N. denied". */
final class AttributionReader {
    private final ArticleEntities entities;
    private final SpeechLexicon words;

    AttributionReader(ArticleEntities entities, SpeechLexicon words) {
        this.entities = entities;
        this.words = words;
    }

    /** The attribution of the statement that contains a token. */
    Attribution of(Sentence sentence, int token) {
        return accordingTo(sentence)
                .map(actor -> new Attribution(
                        List.of(actor.id()), CertaintyLevels.STATED, false, Optional.empty(), List.of()))
                .or(() -> verb(sentence, token).map(clause -> attribution(clause)))
                .orElse(Attribution.BY_ARTICLE);
    }

    private Optional<ActorFact> accordingTo(Sentence sentence) {
        return IntStream.range(0, sentence.tokens().size() - 2)
                .filter(token -> sentence.tokens().get(token).word().equalsIgnoreCase("according")
                        && sentence.tokens().get(token + 1).word().equals("to"))
                .boxed()
                .flatMap(token -> IntStream.range(
                                token + 2, Math.min(sentence.tokens().size(), token + 9))
                        .boxed())
                .flatMap(token -> entities.actorAt(sentence, token).stream())
                .findFirst();
    }

    /**
     * The reporting verb for a token: a verb that governs the clause of the token, or one in parenthesis ("…, N. said,
     * …").
     */
    private Optional<Clause> verb(Sentence sentence, int token) {
        return clauses(sentence)
                .filter(clause -> clause.head() != token)
                .filter(clause -> governs(clause, token))
                .min(Comparator.comparingInt(clause -> Math.abs(clause.head() - token)))
                .map(clause -> outer(clause).orElse(clause));
    }

    /**
     * The reporting verb above another one: in "N. said after M. announced the truce that …", the verb of M. already
     * has its object, so the clause with "that" belongs to "said", although "announced" is nearer.
     */
    private Optional<Clause> outer(Clause clause) {
        boolean full = clause.list("obj").stream()
                        .anyMatch(object -> clause.list("ccomp").stream().anyMatch(content -> content > object))
                && addressee(clause).isEmpty();
        return clauses(clause.sentence())
                .filter(other -> full && !other.has("ccomp"))
                .filter(other -> other.list("advcl").contains(clause.head()))
                .findFirst();
    }

    /** The reporting verbs of a sentence that have an actor as their subject. */
    Stream<Clause> clauses(Sentence sentence) {
        return IntStream.range(0, sentence.tokens().size())
                .filter(token -> sentence.tokens().get(token).tag().startsWith("VB"))
                .filter(token ->
                        words.certainty(sentence.tokens().get(token).lemma()).isPresent())
                .mapToObj(token -> new Clause(sentence, token))
                .filter(clause -> speaker(clause).isPresent());
    }

    private static boolean governs(Clause clause, int token) {
        boolean complement = Stream.of("ccomp", "parataxis", "xcomp", "dep")
                .flatMap(relation -> clause.list(relation).stream())
                .anyMatch(below -> below == token
                        || Phrases.below(clause.sentence(), below, edge -> !edge.is("nsubj:xsubj"))
                                .get(token));
        boolean beside = clause.sentence()
                .above(clause.head())
                .anyMatch(edge -> (edge.is("parataxis") || edge.is("dep")) && edge.governor() >= 0);
        return complement || beside;
    }

    /** The actor who is the subject of a reporting verb. */
    Optional<ActorFact> speaker(Clause clause) {
        return clause.agents().stream()
                .flatMap(token -> entities.actorAt(clause.sentence(), token).stream())
                .findFirst();
    }

    /** The attribution that a reporting verb expresses for its complement. */
    Attribution attribution(Clause clause) {
        String lemma = clause.token().lemma();
        return new Attribution(
                speaker(clause).map(actor -> List.of(actor.id())).orElse(List.of()),
                words.certainty(lemma).orElse(CertaintyLevels.STATED),
                lemma.equals("deny") || lemma.equals("dispute") || lemma.equals("refute"),
                addressee(clause),
                words.media(clause));
    }

    private Optional<String> addressee(Clause clause) {
        return List.of("tell", "inform", "brief", "warn", "assure")
                        .contains(clause.token().lemma())
                ? clause.patients().stream()
                        .flatMap(token -> entities.actorAt(clause.sentence(), token).stream())
                        .map(ActorFact::id)
                        .findFirst()
                : Optional.empty();
    }
}
