// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.model.article.Span;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.FactEvidence;
import org.dateline.model.fact.PlaceFact;
import org.dateline.model.fact.TimeFact;
import org.junit.jupiter.api.Test;

/** Hours and parts of days become bounds in UTC that hold the event, wherever it was. */
class LocalTimeRuleTest {
    private static final FactEvidence EVIDENCE = new FactEvidence("test", 1, "");
    private static final List<String> NAMES = ZoneId.getAvailableZoneIds().stream()
            .filter(name -> name.matches("(Africa|America|Asia|Australia|Europe|Pacific)/.*"))
            .sorted()
            .toList();

    private static PlaceFact place(String id) {
        return new PlaceFact(
                id,
                id,
                PlaceFact.Kind.SETTLEMENT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                List.of(),
                EVIDENCE);
    }

    private static TimeFact time(String value) {
        return new TimeFact(
                "t",
                new Span(0, 1),
                TimeFact.Kind.TIME,
                value,
                TimeSpan.UNKNOWN,
                "partOfDay",
                Optional.empty(),
                TimeFact.Anchor.NONE,
                EVIDENCE);
    }

    private static EventFact event(TimeSpan span, Optional<String> place) {
        return new EventFact(
                "e",
                "A strike",
                "air-strike",
                Status.OCCURRED,
                new EventFact.When(span, List.of("t"), false),
                place,
                List.of(),
                List.of(),
                EventFact.Details.NONE,
                List.of(new Span(0, 1)),
                EVIDENCE);
    }

    private static EventFact.When converted(
            TimeSpan span, String value, Optional<String> place, List<PlaceFact> places, Set<ZoneId> zones) {
        return new LocalTimeRule(any -> zones)
                .apply(List.of(event(span, place)), List.of(time(value)), places)
                .get(0)
                .when();
    }

    private static TimeSpan span(String begin, String end) {
        return new TimeSpan(Instant.parse(begin), null, null, Instant.parse(end));
    }

    @Test
    void fridayAfternoonInNewYorkIsNotThatOfUtc() {
        EventFact.When when = converted(
                span("2019-04-05T12:00:00Z", "2019-04-05T18:00:00Z"),
                "2019-04-05TAF",
                Optional.of("p"),
                List.of(place("p")),
                Set.of(ZoneId.of("America/New_York")));
        assertThat(when.span()).isEqualTo(span("2019-04-05T16:00:00Z", "2019-04-05T22:00:00Z"));
        assertThat(when.zone()).isEqualTo("America/New_York");
    }

    @Test
    void aPlaceWithSeveralZonesWidensTheBounds() {
        EventFact.When when = converted(
                span("2019-04-05T12:00:00Z", "2019-04-05T18:00:00Z"),
                "2019-04-05TAF",
                Optional.of("p"),
                List.of(place("p")),
                Set.of(ZoneId.of("America/New_York"), ZoneId.of("America/Los_Angeles")));
        assertThat(when.span()).isEqualTo(span("2019-04-05T16:00:00Z", "2019-04-06T01:00:00Z"));
        assertThat(when.zone()).isEmpty();
    }

    /** Days are those of the place, whatever its zone; of an hour nobody could say in which zone it is. */
    @Test
    void withoutAPlaceTheDaysRemain() {
        TimeSpan night = span("2019-04-03T18:00:00Z", "2019-04-04T06:00:00Z");
        TimeSpan evening = span("2019-04-03T18:00:00Z", "2019-04-04T00:00:00Z");
        for (Optional<String> nowhere : List.of(Optional.<String>empty(), Optional.of("sea"))) {
            assertThat(converted(night, "2019-04-03TON", nowhere, List.of(place("p"), place("sea")), Set.of())
                            .span())
                    .isEqualTo(span("2019-04-03T00:00:00Z", "2019-04-05T00:00:00Z"));
            assertThat(converted(evening, "2019-04-03TEV", nowhere, List.of(place("p"), place("sea")), Set.of())
                            .span())
                    .isEqualTo(span("2019-04-03T00:00:00Z", "2019-04-04T00:00:00Z"));
        }
    }

    @Test
    void daysAndHoursOfUtcStay() {
        TimeSpan day = span("2019-04-05T00:00:00Z", "2019-04-06T00:00:00Z");
        TimeSpan minute = span("2019-04-05T10:00:00Z", "2019-04-05T10:01:00Z");
        Set<ZoneId> zones = Set.of(ZoneId.of("Asia/Tokyo"));
        assertThat(converted(day, "2019-04-05", Optional.of("p"), List.of(place("p")), zones)
                        .span())
                .isEqualTo(day);
        assertThat(converted(minute, "2019-04-05T10:00Z", Optional.of("p"), List.of(place("p")), zones)
                        .span())
                .isEqualTo(minute);
        assertThat(converted(TimeSpan.UNKNOWN, "", Optional.of("p"), List.of(place("p")), zones)
                        .span())
                .isEqualTo(TimeSpan.UNKNOWN);
    }

    /** Whatever the place, the day and the part of it: an event within the band on the clocks there is within the bounds. */
    @Property(seed = "1")
    void theBoundsHoldTheEvent(
            @ForAll @IntRange(max = 20_000) int day,
            @ForAll @IntRange(max = 3) int band,
            @ForAll @IntRange(max = 359) int minute,
            @ForAll @IntRange(max = 10_000) int zone,
            @ForAll @IntRange(max = 10_000) int another) {
        LocalDateTime begin = LocalDate.ofEpochDay(day).atStartOfDay().plusHours(6L * band);
        ZoneId there = ZoneId.of(NAMES.get(zone % NAMES.size()));
        ZoneId elsewhere = ZoneId.of(NAMES.get(another % NAMES.size()));
        Instant event = begin.plusMinutes(minute).atZone(there).toInstant();
        TimeSpan local = new TimeSpan(
                begin.toInstant(ZoneOffset.UTC), null, null, begin.plusHours(6).toInstant(ZoneOffset.UTC));
        TimeSpan bounds = converted(
                        local, "T", Optional.of("p"), List.of(place("p")), new HashSet<>(List.of(there, elsewhere)))
                .span();
        // Where clocks are put forward, a local time that does not exist is moved by the length of the gap.
        Duration gap = Duration.ofHours(1);
        assertThat(event)
                .isBetween(
                        Objects.requireNonNull(bounds.earliestBegin()).minus(gap),
                        Objects.requireNonNull(bounds.latestEnd()).plus(gap));
    }
}
