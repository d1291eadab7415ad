package org.dateline.extract.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.event.EventTypes;
import org.dateline.extract.known.EntityLookup;
import org.dateline.extract.speech.AttributedQuotation;
import org.dateline.model.article.Span;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.EventFact.Participant;

/**
 * What claims are about: the events of an article, with its actors and what is quoted in it.
 *
 * @param known who, where and when
 * @param events its events
 * @param speeches its quotations
 * @param types the tree of event types
 */
record ClaimContext(EntityLookup known, List<EventFact> events, List<AttributedQuotation> speeches, EventTypes types) {
    private static final Set<String> SAYING =
            Set.of("request", "public-statement", "accuse", "threaten", "agree", "reject");

    /** Keeps copies. */
    ClaimContext {
        events = List.copyOf(events);
        speeches = List.copyOf(speeches);
    }

    /** The event that a token belongs to, by the shortest mention that holds it. */
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

    /** The events mentioned in a stretch of text, in its order. */
    List<EventFact> eventsIn(Span span) {
        return events.stream()
                .filter(event -> event.mentions().stream().anyMatch(span::contains))
                .sorted(Comparator.comparing(event -> event.mentions().stream()
                        .filter(span::contains)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()))
                .toList();
    }

    /** Whether an event is of a type or one below it. */
    boolean isA(EventFact event, String type) {
        return types.isA(event.type(), type);
    }

    /** Whether people come to harm in it. */
    boolean isViolent(EventFact event) {
        return types.root(event.type()).equals("assault")
                || isA(event, "territory-taken")
                || isA(event, "protest-riot");
    }

    /** Whether it is something said. */
    boolean isSaying(EventFact event) {
        return SAYING.contains(types.root(event.type()));
    }

    /** Whether an actor is who does it. */
    static boolean does(EventFact event, String actor) {
        return event.participants().stream()
                .filter(one -> one.role().equals("initiator"))
                .map(Participant::actor)
                .anyMatch(actor::equals);
    }

    /** In which event someone says what stands there: the one mentioned beside it, else the last thing the speaker said before. */
    Optional<EventFact> saidIn(Sentence sentence, Span words, String speaker) {
        List<EventFact> theirs = events.stream()
                .filter(event -> isSaying(event) && does(event, speaker))
                .toList();
        return theirs.stream()
                .filter(event -> event.mentions().stream().anyMatch(sentence.span()::contains))
                .max(Comparator.comparing(event -> isA(event, "news-conference")))
                .or(() -> theirs.stream()
                        .filter(event -> event.mentions().get(0).begin() < words.begin())
                        .max(Comparator.<EventFact, Boolean>comparing(event -> isA(event, "military-order"))
                                .thenComparing(event -> last(event, words))));
    }

    private static int last(EventFact event, Span words) {
        return event.mentions().stream()
                .mapToInt(Span::begin)
                .filter(begin -> begin < words.begin())
                .max()
                .orElse(0);
    }

    /** What something said is about: an event in its words, else one in its sentence, else what the saying brought about. */
    Optional<EventFact> about(Sentence sentence, Span words, Optional<EventFact> saidIn) {
        return eventsIn(words).stream()
                .filter(event -> !isSaying(event))
                .findFirst()
                .or(() -> eventsIn(sentence.span()).stream()
                        .filter(event -> !isSaying(event))
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
