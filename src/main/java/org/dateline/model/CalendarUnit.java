// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;

/** The units of the calendar in UTC in which a begin and an end can be written without loss, the coarsest first. */
public enum CalendarUnit {
    /** Whole years. */
    YEAR,
    /** Whole months. */
    MONTH,
    /** Whole days. */
    DAY,
    /** The time of day. */
    CLOCK;

    /** The coarsest unit of which each of these instants is the first instant. */
    public static CalendarUnit of(Instant... bounds) {
        List<OffsetDateTime> times = List.of(bounds).stream()
                .map(bound -> bound.atOffset(ZoneOffset.UTC))
                .toList();
        if (!all(times, time -> time.toLocalTime().equals(LocalTime.MIDNIGHT))) {
            return CLOCK;
        }
        return all(times, time -> time.getDayOfYear() == 1)
                ? YEAR
                : all(times, time -> time.getDayOfMonth() == 1) ? MONTH : DAY;
    }

    /** The first instant of the year, month or day in which an instant lies; of the time of day, the instant itself. */
    public Instant beginOf(Instant instant) {
        LocalDate day = instant.atOffset(ZoneOffset.UTC).toLocalDate();
        return switch (this) {
            case YEAR -> midnight(day.withDayOfYear(1));
            case MONTH -> midnight(day.withDayOfMonth(1));
            case DAY -> midnight(day);
            case CLOCK -> instant;
        };
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static boolean all(List<OffsetDateTime> times, Predicate<OffsetDateTime> condition) {
        return times.stream().allMatch(condition);
    }
}
