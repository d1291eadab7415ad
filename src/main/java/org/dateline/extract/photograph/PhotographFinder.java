// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.photograph;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.model.TimeSpan;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.FactEvidence;
import org.dateline.model.fact.PhotographFact;
import org.dateline.model.fact.PlaceFact;
import org.dateline.model.fact.TimeFact;

/** Finds the photographs of an article by their credit lines. The caption says what a photograph shows. */
public final class PhotographFinder {
    private static final double CONFIDENCE = 0.85;

    /**
     * Finds the photographs.
     *
     * @param entities the places, times and actors of the article
     * @param events the events of the article
     */
    public List<PhotographFact> find(ArticleEntities entities, List<EventFact> events) {
        List<PhotographFact> found = new ArrayList<>();
        for (PhotographCredit credit : PhotographCredit.list(entities.article().text())) {
            found.add(photograph("photograph-" + (found.size() + 1), credit, entities, events));
        }
        return found;
    }

    private static PhotographFact photograph(
            String id, PhotographCredit credit, ArticleEntities entities, List<EventFact> events) {
        Span caption = credit.caption();
        List<EventFact> shown = events.stream()
                .filter(event -> within(caption, event.mentions()))
                .toList();
        List<ActorFact> people = entities.actors().stream()
                .filter(actor -> within(caption, actor.mentions()))
                .toList();
        return new PhotographFact(
                id,
                label(shown, people),
                Stream.concat(shown.stream().map(EventFact::id), people.stream().map(ActorFact::id))
                        .toList(),
                place(caption, shown, entities),
                taken(caption, shown, entities),
                creator(credit, entities),
                credit.words(),
                List.of(caption),
                new FactEvidence("photograph:credit", CONFIDENCE, ""));
    }

    private static String label(List<EventFact> shown, List<ActorFact> people) {
        return shown.stream()
                .map(EventFact::label)
                .findFirst()
                .or(() -> people.stream().map(ActorFact::name).findFirst().map(name -> "Photograph of " + name))
                .orElse("Photograph");
    }

    private static Optional<String> place(Span caption, List<EventFact> shown, ArticleEntities entities) {
        return shown.stream()
                .flatMap(event -> event.place().stream())
                .findFirst()
                .or(() -> entities.places().stream()
                        .filter(place -> within(caption, place.mentions()))
                        .map(PlaceFact::id)
                        .findFirst());
    }

    private static Optional<LocalDate> taken(Span caption, List<EventFact> shown, ArticleEntities entities) {
        return Stream.concat(
                        shown.stream().map(event -> event.when().span()),
                        entities.times().stream()
                                .filter(time -> caption.contains(time.mention()))
                                .map(TimeFact::span))
                .flatMap(span -> day(span).stream())
                .findFirst();
    }

    /** The day (UTC) that contains a span; empty if the span is longer than a day or has an open bound. */
    private static Optional<LocalDate> day(TimeSpan span) {
        Instant begin = span.earliestBegin();
        Instant end = span.latestEnd();
        if (begin == null || end == null || Duration.between(begin, end).compareTo(Duration.ofDays(1)) > 0) {
            return Optional.empty();
        }
        return Optional.of(begin.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private static Optional<String> creator(PhotographCredit credit, ArticleEntities entities) {
        return entities.actors().stream()
                .filter(actor -> actor.kind() == ActorFact.Kind.PERSON)
                .filter(actor -> within(credit.photographer(), actor.mentions()))
                .map(ActorFact::id)
                .findFirst();
    }

    private static boolean within(Span words, List<Span> mentions) {
        return mentions.stream().anyMatch(words::contains);
    }
}
