// SPDX-License-Identifier: Apache-2.0
package org.dateline.eval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.extract.event.EventTypes;
import org.dateline.model.TimeSpan;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.fact.ClaimFact;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.PlaceFact;
import org.dateline.model.fact.TimeFact;

/**
 * Extracted facts of the seed article against the graph made by hand. What counts as the same:
 *
 * <ul>
 *   <li>events: a mention of the one and a mention of the other share a character, and the types have the same root in the tree of
 *       types; one to one, in the order of the hand-made ones' names;
 *   <li>participants: of events that are the same, the same actor (a name in common, or mentions that share a character), in
 *       whatever role;
 *   <li>times: the words share a character, and where the hand-made expression gives a date, the bounds lie within those of the
 *       event that it dates there (bounds of ours: the expression's own, else those of an event that takes its time from it);
 *   <li>places: the places that are named, by name or other name; countries that only act are actors in both;
 *   <li>quotes: the words share a character and the speaker is the same;
 *   <li>distances: the same two places and the same number.
 * </ul>
 */
final class SeedScore {
    private final SeedGold gold;
    private final ArticleFacts facts;
    private final EventTypes types = EventTypes.bundled();

    SeedScore(SeedGold gold, ArticleFacts facts) {
        this.gold = gold;
        this.facts = facts;
    }

    Rates events() {
        return Rates.match(gold.events(), facts.events(), this::isSame);
    }

    private boolean isSame(SeedGold.Event one, EventFact other) {
        boolean words = one.mentions().stream()
                .anyMatch(span -> other.mentions().stream().anyMatch(span::overlaps));
        return words && types.root(one.type()).equals(types.root(other.type()));
    }

    Rates participants() {
        Rates all = new Rates(0, 0, 0);
        for (SeedGold.Event event : gold.events()) {
            Optional<EventFact> same =
                    facts.events().stream().filter(fact -> isSame(event, fact)).findFirst();
            if (same.isPresent()) {
                List<ActorFact> actors = same.get().participants().stream()
                        .flatMap(part -> facts.actors().stream()
                                .filter(actor -> actor.id().equals(part.actor())))
                        .distinct()
                        .toList();
                all = all.plus(Rates.match(List.copyOf(event.agents()), actors, this::isSameActor));
            }
        }
        return all;
    }

    private boolean isSameActor(String iri, ActorFact actor) {
        Set<String> names = Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .map(SeedGold::plain)
                .collect(Collectors.toSet());
        boolean named = gold.names(iri).stream().anyMatch(names::contains);
        return named
                || gold.mentions(iri).stream().anyMatch(span -> actor.mentions().contains(span));
    }

    Rates times() {
        return Rates.match(gold.times(), facts.times(), this::isSameTime);
    }

    private boolean isSameTime(SeedGold.Time one, TimeFact other) {
        return one.mention().overlaps(other.mention())
                && (!one.dated() || bounds(other).anyMatch(span -> isWithin(span, one)));
    }

    private Stream<TimeSpan> bounds(TimeFact time) {
        return Stream.concat(
                        Stream.of(time.span()),
                        facts.events().stream()
                                .filter(event -> event.when().expressions().contains(time.id()))
                                .map(event -> event.when().span()))
                .filter(span -> !span.isUnknown());
    }

    private static boolean isWithin(TimeSpan span, SeedGold.Time gold) {
        Instant begin = span.earliestBegin();
        Instant end = span.latestEnd();
        boolean after = gold.begin() == null || (begin != null && !begin.isBefore(gold.begin()));
        return after && (gold.end() == null || (end != null && !end.isAfter(gold.end())));
    }

    Rates places() {
        List<PlaceFact> named = facts.places().stream()
                .filter(place -> !place.mentions().isEmpty())
                .filter(place -> place.kind() != PlaceFact.Kind.CONTINENT)
                .filter(place -> !isOnlyActor(place))
                .toList();
        return Rates.match(
                gold.places(), named, (iri, place) -> gold.names(iri).contains(SeedGold.plain(place.name())));
    }

    private boolean isOnlyActor(PlaceFact place) {
        return place.mentions().stream().allMatch(span -> facts.actors().stream()
                .filter(actor -> actor.kind() == ActorFact.Kind.STATE)
                .anyMatch(actor -> actor.mentions().contains(span)));
    }

    Rates quotes() {
        List<ClaimFact.Quote> quotes = facts.claims().stream()
                .filter(ClaimFact.Quote.class::isInstance)
                .map(ClaimFact.Quote.class::cast)
                .toList();
        return Rates.match(gold.quotes(), quotes, this::isSameQuote);
    }

    private boolean isSameQuote(SeedGold.Quote one, ClaimFact.Quote other) {
        boolean words = other.basics().mentions().stream().anyMatch((Span span) -> span.overlaps(one.mention()));
        return words
                && other.basics().claimants().stream()
                        .flatMap(id -> facts.actors().stream()
                                .filter(actor -> actor.id().equals(id)))
                        .anyMatch(actor -> isSameActor(one.speaker(), actor));
    }

    Rates distances() {
        List<ClaimFact.DistanceFact> found = facts.claims().stream()
                .filter(ClaimFact.DistanceFact.class::isInstance)
                .map(ClaimFact.DistanceFact.class::cast)
                .toList();
        return Rates.match(
                gold.distances(),
                found,
                (one, other) -> gold.names(one.from()).contains(name(other.from()))
                        && gold.names(one.to()).contains(name(other.to()))
                        && one.number().equals(other.distance().number().toPlainString()));
    }

    private String name(String place) {
        return facts.places().stream()
                .filter(one -> one.id().equals(place))
                .map(one -> SeedGold.plain(one.name()))
                .findFirst()
                .orElse("");
    }
}
