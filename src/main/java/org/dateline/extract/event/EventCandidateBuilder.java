// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.quotation.AttributedQuotation;
import org.dateline.extract.syntax.Clause;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.model.article.Publication;
import org.dateline.model.fact.EventFact.Participant;
import org.dateline.model.fact.EventFact.When;
import org.dateline.model.fact.EventTypeNames;

/**
 * Builds an event candidate for each trigger of a sentence. Triggers that only give the casualties of another event are
 * left out.
 */
final class EventCandidateBuilder {
    private static final Set<String> HARM_WORDS = Set.of("kill", "wound", "injure", "die", "hurt", "death", "killing");
    private static final Set<String> FIRST_PERSON = Set.of("I", "we", "me", "us", "We");

    private final ArticleEntities entities;
    private final EventStatusReader statuses;
    private final EventTypes types;
    private final List<AttributedQuotation> quotations;
    private final ParticipantReader participants;
    private final EventPlaceReader places;
    private final EventTimeReader times;
    private final EventDetailReader details;

    EventCandidateBuilder(
            ArticleEntities entities,
            EventStatusReader statuses,
            EventTypes types,
            List<AttributedQuotation> quotations) {
        this.entities = entities;
        this.statuses = statuses;
        this.types = types;
        this.quotations = quotations;
        this.participants = new ParticipantReader(entities, types);
        this.places = new EventPlaceReader(entities, types);
        this.times = new EventTimeReader(entities);
        this.details = new EventDetailReader(entities);
    }

    List<EventCandidate> build(List<EventTrigger> triggers) {
        List<EventCandidate> candidates = new ArrayList<>();
        for (EventTrigger trigger : triggers) {
            if (!isConsequence(trigger, triggers) && !isOnlyNumber(trigger) && !isInsideVerbFrame(trigger, triggers)) {
                candidate(trigger).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    /**
     * Whether a trigger gives the casualties of another event of the sentence: "… in which two were killed", "killing
     * ten".
     */
    private boolean isConsequence(EventTrigger trigger, List<EventTrigger> triggers) {
        boolean harm = HARM_WORDS.contains(trigger.token().lemma())
                && (!trigger.isVerb()
                        || trigger.clause().agents().isEmpty()
                        || trigger.token().tag().equals("VBG"));
        return harm
                && triggers.stream()
                        .filter(other -> !other.equals(trigger)
                                && !HARM_WORDS.contains(other.token().lemma()))
                        .anyMatch(other -> types.root(other.frame().type()).equals(EventTypeNames.ASSAULT));
    }

    /** Whether a noun is already covered by the frame of its verb: "truce" in "signed a truce". */
    private static boolean isInsideVerbFrame(EventTrigger trigger, List<EventTrigger> triggers) {
        return trigger.lightVerb()
                .filter(verb -> triggers.stream()
                        .filter(other -> other.head() == verb.head())
                        .anyMatch(other -> other.frame().conditions().stream()
                                        .anyMatch(one -> one.slot().equals("obj")
                                                && one.required().startsWith("@"))
                                && FrameSlotReader.of(other, "obj").contains(trigger.head())))
                .isPresent();
    }

    /** Whether a trigger is only a number of casualties: "47 dead and 181 wounded". */
    private static boolean isOnlyNumber(EventTrigger trigger) {
        Clause clause = trigger.clause();
        return HARM_WORDS.contains(trigger.token().lemma())
                && trigger.isVerb()
                && clause.patients().isEmpty()
                && clause.agents().stream()
                        .allMatch(token ->
                                trigger.sentence().tokens().get(token).tag().equals("CD"))
                && !trigger.token().lemma().equals("die")
                && !clause.has("aux:pass");
    }

    private Optional<EventCandidate> candidate(EventTrigger trigger) {
        Optional<AttributedQuotation> quotation = quotations.stream()
                .filter(one -> one.quote().contains(trigger.token().span()))
                .findFirst();
        return statuses.read(trigger)
                .filter(read -> fitsFrame(trigger, read))
                .map(read -> {
                    Status status = quotation.isPresent() && read == Status.SCHEDULED ? Status.HYPOTHETICAL : read;
                    When when = times.read(trigger, status);
                    return new EventCandidate(
                            List.of(trigger),
                            trigger.frame().type(),
                            plannedStatus(status, when),
                            when,
                            places.read(trigger).or(() -> speakerPlace(trigger)),
                            participants(trigger, quotation),
                            details.read(trigger, isUtterance(trigger)));
                })
                .filter(candidate -> quotation.isEmpty() || !isBare(candidate));
    }

    /**
     * Whether the status fits the frame. An anaphoric noun must refer to something that happened; "his message will
     * include …" does not.
     */
    private static boolean fitsFrame(EventTrigger trigger, Status status) {
        boolean future = trigger.sentence()
                .above(trigger.head())
                .filter(edge -> edge.governor() >= 0)
                .flatMap(edge -> new Clause(trigger.sentence(), edge.governor()).auxiliaries().stream())
                .anyMatch("will"::equals);
        boolean will =
                trigger
                        .sentence()
                        .tokens()
                        .subList(trigger.head() + 1, trigger.sentence().tokens().size())
                        .stream()
                        .limit(1)
                        .anyMatch(token -> token.lemma().equals("will"));
        return trigger.frame().strength() != EventFrame.Strength.ANAPHORIC
                || (status == Status.OCCURRED && !future && !will);
    }

    /**
     * Whether a noun in a quotation has no light verb, participant, place or determiner, so that it denotes no
     * particular event.
     */
    private static boolean isBare(EventCandidate candidate) {
        EventTrigger trigger = candidate.first();
        return !trigger.isVerb()
                && trigger.lightVerb().isEmpty()
                && !trigger.isDefinite()
                && candidate.participants().isEmpty()
                && candidate.place().isEmpty()
                && candidate.status() == Status.OCCURRED;
    }

    /** The status, corrected by the date: an event dated after the publication is scheduled. */
    private Status plannedStatus(Status status, When when) {
        Publication publication = entities.article().masthead().publication();
        TimeSpan span = when.span();
        boolean later = publication != null
                && span.earliestBegin() != null
                && !span.earliestBegin().isBefore(after(publication))
                && !when.inferred();
        return later && (status == Status.OCCURRED || status == Status.ONGOING) ? Status.SCHEDULED : status;
    }

    /** The first instant that is later than the publication. */
    private static Instant after(Publication publication) {
        return publication.byDay()
                ? publication.day().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()
                : publication.instant().plusNanos(1);
    }

    private boolean isUtterance(EventTrigger trigger) {
        return trigger.frame().strength() == EventFrame.Strength.ANAPHORIC
                || types.isA(trigger.frame().type(), EventTypeNames.REQUEST)
                || types.isA(trigger.frame().type(), EventTypeNames.PUBLIC_STATEMENT);
    }

    /** The participants. In a quotation, "we" refers to the side of the speaker. */
    private List<Participant> participants(EventTrigger trigger, Optional<AttributedQuotation> quotation) {
        List<Participant> found = new ArrayList<>(participants.read(trigger));
        quotation.flatMap(AttributedQuotation::speaker).ifPresent(speaker -> trigger.clause().agents().stream()
                .map(token -> trigger.sentence().tokens().get(token))
                .filter(token -> FIRST_PERSON.contains(token.word()))
                .findFirst()
                .ifPresent(token -> trigger.frame()
                        .role("subj")
                        .ifPresent(role -> found.add(new Participant(
                                new FirstPersonResolver(entities)
                                        .of(speaker, !token.word().equals("I")),
                                role,
                                "",
                                token.span())))));
        return found;
    }

    /** The place of an utterance that names it: "I am now in X", says N. */
    private Optional<String> speakerPlace(EventTrigger trigger) {
        return quotations.stream()
                .filter(quotation ->
                        quotation.sentence() == trigger.sentence().index() && quotation.verb() == trigger.head())
                .flatMap(quotation -> new FirstPersonResolver(entities).whereabouts(quotation.quote()).stream())
                .findFirst();
    }
}
