// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
 * Converts hours and parts of days from the clock of the place to UTC. "Friday afternoon" in New York is not the afternoon of UTC. In a
 * country or region with several zones the bounds are as wide as these make them. Where the place is not known, only the days of the
 * calendar remain: like all days they are those of the place, whatever its zone.
 */
public final class LocalTimeRule {
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
        Set<String> universal =
                times.stream().filter(TimeFact::isUniversal).map(TimeFact::id).collect(Collectors.toSet());
        Map<String, Set<ZoneId>> known = new HashMap<>();
        Map<String, PlaceFact> byId =
                places.stream().collect(Collectors.toMap(PlaceFact::id, Function.identity(), (one, other) -> one));
        return events.stream()
                .map(event -> isLocal(event.when(), universal)
                        ? converted(
                                event,
                                event.place()
                                        .flatMap(id -> Optional.ofNullable(byId.get(id)))
                                        .map(place -> known.computeIfAbsent(place.id(), any -> zones.apply(place)))
                                        .orElse(Set.of()))
                        : event)
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

    private static EventFact converted(EventFact event, Set<ZoneId> possible) {
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
        return local == null
                ? null
                : instants(local, possible).min(Comparator.naturalOrder()).orElse(local.truncatedTo(ChronoUnit.DAYS));
    }

    private static @Nullable Instant latest(@Nullable Instant local, Set<ZoneId> possible) {
        return local == null
                ? null
                : instants(local, possible)
                        .max(Comparator.naturalOrder())
                        .orElse(local.minusNanos(1).truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS));
    }

    private static Stream<Instant> instants(Instant local, Set<ZoneId> possible) {
        LocalDateTime clock = LocalDateTime.ofInstant(local, ZoneOffset.UTC);
        return possible.stream().map(zone -> clock.atZone(zone).toInstant());
    }
}
