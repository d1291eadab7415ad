// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.extract.actor.ActorFinder;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.syntax.Clause;
import org.dateline.model.Status;
import org.dateline.model.fact.ParticipantRoles;
import org.dateline.model.fact.PlaceFact;

/** Writes labels of events that a verb denotes: "N. orders the army to march on the capital". */
final class VerbEventLabeller {
    private final LabelPhrases phrases;

    VerbEventLabeller(LabelPhrases phrases) {
        this.phrases = phrases;
    }

    String label(EventCandidate candidate) {
        EventTrigger trigger = candidate.first();
        List<String> subjects = Stream.of(
                        ParticipantRoles.INITIATOR,
                        ParticipantRoles.PARTICIPANT,
                        ParticipantRoles.MEDIATOR,
                        ParticipantRoles.HOST)
                .flatMap(role -> candidate.actorsIn(role).stream())
                .toList();
        Optional<String> subject =
                subjects.stream().map(phrases::shortName).findFirst().or(() -> agent(trigger));
        String object = object(candidate, subjects);
        String complement = complement(trigger.clause());
        if (isReducedPassive(trigger, subjects)) {
            return agent(trigger).orElse("") + " " + trigger.token().word() + complement;
        }
        if (subject.isEmpty()) {
            return (isParticiple(trigger)
                            ? (object + " " + trigger.token().word()).strip() + particle(trigger)
                            : infinitive(trigger, object))
                    + complement;
        }
        return subject.get()
                + " "
                + predicate(
                        trigger.token().lemma().toLowerCase(Locale.ROOT),
                        isPlural(trigger, subjects),
                        candidate.status())
                + particle(trigger)
                + (object.isEmpty() ? "" : " " + object)
                + complement;
    }

    /**
     * Whether it is a passive without auxiliary, whose subject the parser takes for an agent: "three others injured".
     */
    private boolean isReducedPassive(EventTrigger trigger, List<String> subjects) {
        return subjects.isEmpty()
                && isParticiple(trigger)
                && trigger.frame()
                        .role("obj")
                        .filter(ParticipantRoles.VICTIM::equals)
                        .isPresent()
                && trigger.clause().patients().isEmpty()
                && agent(trigger).isPresent();
    }

    private static String predicate(String lemma, boolean plural, Status status) {
        return status == Status.NEGATED
                ? (plural ? "do not " : "does not ") + lemma
                : VerbInflection.present(lemma, plural);
    }

    private static String particle(EventTrigger trigger) {
        String particle = trigger.clause().particle();
        return particle.isEmpty() ? "" : " " + particle;
    }

    private static boolean isParticiple(EventTrigger trigger) {
        return trigger.token().tag().matches("VBN|VBD");
    }

    /** The verb phrase in the base form, for an event without a subject: "intercept drugs". */
    private static String infinitive(EventTrigger trigger, String object) {
        return trigger.token().lemma().toLowerCase(Locale.ROOT)
                + particle(trigger)
                + (object.isEmpty() ? "" : " " + object);
    }

    /** Whether the subject is plural: "rebels". */
    private boolean isPlural(EventTrigger trigger, List<String> subjects) {
        return subjects.isEmpty()
                ? trigger.clause().agents().stream()
                        .limit(1)
                        .map(token -> trigger.sentence().tokens().get(token))
                        .anyMatch(token ->
                                token.tag().equals("NNS") || token.lemma().equals("people"))
                : subjects.stream()
                        .limit(1)
                        .map(phrases.entities()::actor)
                        .anyMatch(actor -> actor.evidence().rule().equals(ActorFinder.NOMINAL)
                                && actor.name().matches("(?s).*([^su]s|police|people|men|women|children)"));
    }

    /** The words of the agent that is no actor: "the uprising". */
    private Optional<String> agent(EventTrigger trigger) {
        return trigger.clause().agents().stream()
                .filter(token -> !trigger.sentence().tokens().get(token).tag().matches("PRP.*|W.*|DT|EX"))
                .map(token -> phrases.words(trigger.sentence(), token))
                .findFirst();
    }

    private String object(EventCandidate candidate, List<String> subjects) {
        EventTrigger trigger = candidate.first();
        Sentence sentence = trigger.sentence();
        if (trigger.frame().role("obj").isEmpty() && !prepositional(trigger).isEmpty()) {
            return prepositional(trigger);
        }
        if (trigger.frame().role("obj").filter(EventFrame.PLACE::equals).isPresent()
                && candidate.place().isPresent()) {
            return phrases.placeName(candidate).orElse("");
        }
        return trigger.clause().patients().stream()
                .filter(token -> !phrases.isTime(sentence, token))
                .map(token -> phrases.entities()
                        .actorAt(sentence, token)
                        .filter(actor -> !LabelPhrases.isNominal(actor))
                        .filter(actor -> !subjects.subList(0, Math.min(1, subjects.size()))
                                .contains(actor.id()))
                        .map(actor -> phrases.shortName(actor.id()))
                        .or(() -> phrases.entities().placeAt(sentence, token).map(PlaceFact::name))
                        .orElseGet(() -> phrases.words(sentence, token)))
                .findFirst()
                .orElseGet(() -> prepositional(trigger));
    }

    /** A prepositional phrase in place of an object: "on Tripoli", "closer to Tripoli". */
    private String prepositional(EventTrigger trigger) {
        return Stream.of("on", "to", "against", "with", "into", "for", "from", "toward")
                .flatMap(preposition -> trigger.clause().with(preposition).stream()
                        .filter(token -> token > trigger.head() && !phrases.isTime(trigger.sentence(), token))
                        .filter(token ->
                                !preposition.equals("with") || phrases.isActorOrPlace(trigger.sentence(), token))
                        .map(token -> preposition + " " + phrases.named(trigger.sentence(), token)))
                .findFirst()
                .orElseGet(() -> adverbial(trigger));
    }

    /** An adverb with a prepositional phrase: "closer to X". */
    private String adverbial(EventTrigger trigger) {
        return trigger.clause().list("advmod").stream()
                .filter(token -> token > trigger.head())
                .flatMap(token -> new Clause(trigger.sentence(), token)
                        .with("to").stream()
                                .map(to ->
                                        trigger.sentence().tokens().get(token).word() + " to "
                                                + phrases.named(trigger.sentence(), to)))
                .findFirst()
                .orElse("");
    }

    private String complement(Clause clause) {
        Sentence sentence = clause.sentence();
        return clause.list("xcomp").stream()
                .filter(token -> token > clause.head())
                .filter(token -> sentence.tokens().get(token).isVerb())
                .findFirst()
                .map(token -> " to " + phrases.plain(sentence, token, phrases.untimed(sentence, token)))
                .orElse("");
    }
}
