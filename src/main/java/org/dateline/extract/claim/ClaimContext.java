// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.event.EventTypes;
import org.dateline.extract.quotation.AttributedQuotation;
import org.dateline.model.article.Span;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.EventFact.Participant;
import org.dateline.model.fact.EventTypeNames;
import org.dateline.model.fact.ParticipantRoles;

/**
 * What claims can refer to: the entities, events and quotations of an article.
 *
 * @param entities the places, times and actors
 * @param events the events
 * @param quotations the quotations
 * @param types the hierarchy of event types
 */
record ClaimContext(
        ArticleEntities entities, List<EventFact> events, List<AttributedQuotation> quotations, EventTypes types) {
    private static final Set<String> SPEECH_ACTS = Set.of(
            EventTypeNames.REQUEST,
            EventTypeNames.PUBLIC_STATEMENT,
            EventTypeNames.ACCUSE,
            EventTypeNames.THREATEN,
            EventTypeNames.AGREE,
            EventTypeNames.REJECT);

    /** Copies the lists. */
    ClaimContext {
        events = List.copyOf(events);
        quotations = List.copyOf(quotations);
    }

    /** The event that contains a token in its shortest mention. */
    Optional<EventFact> eventAt(Sentence sentence, int token) {
        Span word = sentence.tokens().get(token).span();
        return events.stream()
                .filter(event -> event.mentions().stream().anyMatch(span -> span.contains(word)))
                .min(Comparator.comparingInt(event -> event.mentions().stream()
                        .filter(span -> span.contains(word))
                        .mapToInt(span -> span.end() - span.begin())
                        .min()
                        .orElse(Integer.MAX_VALUE)));
    }

    /** The events mentioned within a span, in the order of the text. */
    List<EventFact> eventsIn(Span span) {
        return events.stream()
                .filter(event -> event.mentions().stream().anyMatch(span::contains))
                .sorted(Comparator.comparing(event -> event.mentions().stream()
                        .filter(span::contains)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()))
                .toList();
    }

    /** Whether an event has a type or one that is narrower. */
    boolean isA(EventFact event, String type) {
        return types.isA(event.type(), type);
    }

    /** Whether an event is violent, so that it can have casualties. */
    boolean isViolent(EventFact event) {
        return types.root(event.type()).equals(EventTypeNames.ASSAULT)
                || isA(event, EventTypeNames.TERRITORY_TAKEN)
                || isA(event, EventTypeNames.PROTEST_RIOT);
    }

    /** Whether an event is a speech act, such as a statement, a request or a threat. */
    boolean isSpeechAct(EventFact event) {
        return SPEECH_ACTS.contains(types.root(event.type()));
    }

    /** Whether an actor is an initiator of an event. */
    static boolean isInitiator(EventFact event, String actor) {
        return event.participants().stream()
                .filter(participant -> participant.role().equals(ParticipantRoles.INITIATOR))
                .map(Participant::actor)
                .anyMatch(actor::equals);
    }

    /**
     * The speech act in which a speaker says some words: the one mentioned in the same sentence, else the last one of
     * the speaker before the words.
     */
    Optional<EventFact> saidIn(Sentence sentence, Span words, String speaker) {
        List<EventFact> theirs = events.stream()
                .filter(event -> isSpeechAct(event) && isInitiator(event, speaker))
                .toList();
        return theirs.stream()
                .filter(event -> event.mentions().stream().anyMatch(sentence.span()::contains))
                .max(Comparator.comparing(event -> isA(event, EventTypeNames.NEWS_CONFERENCE)))
                .or(() -> theirs.stream()
                        .filter(event -> event.mentions().get(0).begin() < words.begin())
                        .max(Comparator.<EventFact, Boolean>comparing(
                                        event -> isA(event, EventTypeNames.MILITARY_ORDER))
                                .thenComparing(event -> last(event, words))));
    }

    private static int last(EventFact event, Span words) {
        return event.mentions().stream()
                .mapToInt(Span::begin)
                .filter(begin -> begin < words.begin())
                .max()
                .orElse(0);
    }

    /**
     * The event that some words are about: one mentioned in the words, else one in the sentence, else an event that the
     * speech act caused.
     */
    Optional<EventFact> about(Sentence sentence, Span words, Optional<EventFact> saidIn) {
        return eventsIn(words).stream()
                .filter(event -> !isSpeechAct(event))
                .findFirst()
                .or(() -> eventsIn(sentence.span()).stream()
                        .filter(event -> !isSpeechAct(event))
                        .findFirst())
                .or(() -> saidIn.flatMap(this::effect));
    }

    private Optional<EventFact> effect(EventFact saying) {
        return events.stream()
                .filter(event -> event.links().stream()
                        .anyMatch(link -> link.kind() == EventFact.Link.Kind.CAUSED_BY
                                && link.other().equals(saying.id())))
                .findFirst();
    }
}
