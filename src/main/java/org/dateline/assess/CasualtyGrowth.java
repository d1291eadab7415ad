// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.model.TimeSpan;

/**
 * Tells a toll that grew from one that is disputed. A larger figure as of a later day is a development if the event, a long one, still
 * went on as of the earlier day, or if more than a month lies between the two. Any other difference is a contradiction: of one day, one
 * of the two is wrong; and a toll never falls.
 *
 * @param span the assessed bounds of the event
 */
record CasualtyGrowth(TimeSpan span) {
    /** Counts are revised for weeks after an event; as of times further apart are different times. */
    private static final Duration REVISED = Duration.ofDays(30);

    /** An event within so short a time is over before its victims are counted. */
    private static final Duration SHORT = Duration.ofDays(7);

    /** A figure of a day may have been counted at its end. */
    private static final Duration DAY = Duration.ofDays(1);

    /** The counts without those that a later count of an origin that is not a party outgrew while the event went on. */
    List<OriginCount> current(List<OriginCount> counts) {
        return counts.stream()
                .filter(count ->
                        counts.stream().noneMatch(other -> !other.party() && grew(count, other) && wentOn(count)))
                .toList();
    }

    /** Whether two of the counts contradict each other. */
    boolean hasContradiction(List<OriginCount> counts) {
        return counts.stream()
                .anyMatch(one -> counts.stream().anyMatch(other -> isApart(one, other) && !isDevelopment(one, other)));
    }

    private static boolean isApart(OriginCount one, OriginCount other) {
        return one.figures().high() < other.figures().low();
    }

    /** Whether the difference of a smaller and a larger count is explained by the time between them. */
    private boolean isDevelopment(OriginCount smaller, OriginCount larger) {
        return grew(smaller, larger)
                && (wentOn(smaller)
                        || Duration.between(smaller.until(), larger.until()).compareTo(REVISED) > 0);
    }

    private static boolean grew(OriginCount earlier, OriginCount later) {
        return day(earlier.until()).isBefore(day(later.until()))
                && earlier.figures().best() < later.figures().best();
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /** Whether the event may have gone on after a count. A short event, and one without any known time, is taken to be over. */
    private boolean wentOn(OriginCount count) {
        Instant counted = count.until().plus(DAY);
        Instant begin = span.begin().orElse(null);
        Instant end = span.latestEnd();
        boolean begun = begin != null && !begin.isAfter(counted);
        return begun
                && (end == null
                        || (end.isAfter(counted) && Duration.between(begin, end).compareTo(SHORT) > 0));
    }
}
