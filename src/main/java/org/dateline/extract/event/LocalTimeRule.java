// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.CalendarUnit;
import org.dateline.model.TimeSpan;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.EventFact.When;
import org.dateline.model.fact.PlaceFact;
import org.dateline.model.fact.TimeFact;
import org.jspecify.annotations.Nullable;

/**
 * Converts hours and parts of days from the clock of the place to UTC. "Friday afternoon" in New York is not the afternoon of UTC. Where
 * the zone of the place is not known, the bounds are as wide as the possible zones make them: those of the places that the article
 * names, otherwise all of the world. Days, months and years stay days of the calendar.
 */
public final class LocalTimeRule {
    /** The zones of the world, from the earliest new day to the latest. */
    private static final Set<ZoneId> WORLD = Set.of(ZoneOffset.ofHours(14), ZoneOffset.ofHours(-12));

    private final Function<PlaceFact, Set<ZoneId>> zones;

    /**
     * A rule.
     *
     * @param zones the time zones in which a place may be; none where that is not known
     */
    public LocalTimeRule(Function<PlaceFact, Set<ZoneId>> zones) {
        this.zones = zones;
    }

    /** The events of an article, with their times in UTC. */
    public List<EventFact> apply(List<EventFact> events, List<TimeFact> times, List<PlaceFact> places) {
        Set<String> universal = times.stream()
                .filter(TimeFact::isUniversal)
                .map(TimeFact::id)
                .collect(Collectors.toSet());
        Article article = new Article(places);
        return events.stream()
                .map(event -> isLocal(event.when(), universal) ? converted(event, article) : event)
                .toList();
    }

    private static boolean isLocal(When when, Set<String> universal) {
        TimeSpan span = when.span();
        Instant[] bounds = Stream.of(span.earliestBegin(), span.latestBegin(), span.earliestEnd(), span.latestEnd())
                .filter(Objects::nonNull)
                .toArray(Instant[]::new);
        return bounds.length > 0
                && CalendarUnit.of(bounds) == CalendarUnit.CLOCK
                && when.expressions().stream().noneMatch(universal::contains);
    }

    private EventFact converted(EventFact event, Article article) {
        Set<ZoneId> possible = article.zones(event.place());
        TimeSpan span = event.when().span();
        return event.with(new When(
                new TimeSpan(
                        earliest(span.earliestBegin(), possible),
                        latest(span.latestBegin(), possible),
                        earliest(span.earliestEnd(), possible),
                        latest(span.latestEnd(), possible)),
                event.when().expressions(),
                event.when().inferred(),
                possible.size() == 1 ? possible.iterator().next().getId() : ""));
    }

    private static @Nullable Instant earliest(@Nullable Instant local, Set<ZoneId> possible) {
        return local == null ? null : instants(local, possible).min(Comparator.naturalOrder()).orElse(local);
    }

    private static @Nullable Instant latest(@Nullable Instant local, Set<ZoneId> possible) {
        return local == null ? null : instants(local, possible).max(Comparator.naturalOrder()).orElse(local);
    }

    private static Stream<Instant> instants(Instant local, Set<ZoneId> possible) {
        LocalDateTime clock = LocalDateTime.ofInstant(local, ZoneOffset.UTC);
        return possible.stream().map(zone -> clock.atZone(zone).toInstant());
    }

    /** The zones of the places of one article, each looked up once. */
    private final class Article {
        private final List<PlaceFact> places;
        private final Map<String, Set<ZoneId>> known = new HashMap<>();

        Article(List<PlaceFact> places) {
            this.places = places;
        }

        Set<ZoneId> zones(Optional<String> id) {
            Set<ZoneId> ofPlace = places.stream()
                    .filter(place -> Optional.of(place.id()).equals(id))
                    .findFirst()
                    .map(this::zones)
                    .orElse(Set.of());
            if (!ofPlace.isEmpty()) {
                return ofPlace;
            }
            Set<ZoneId> ofAll = new TreeSet<>(Comparator.comparing(ZoneId::getId));
            places.forEach(place -> ofAll.addAll(zones(place)));
            return ofAll.isEmpty() ? WORLD : ofAll;
        }

        private Set<ZoneId> zones(PlaceFact place) {
            return known.computeIfAbsent(place.id(), any -> LocalTimeRule.this.zones.apply(place));
        }
    }
}
