// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How long the buckets of a histogram are: each begins where the calendar of UTC has a new one. */
public enum TimeUnit {
    /** A minute of the clock. */
    MINUTE(ChronoUnit.MINUTES, 1),
    /** An hour of the clock. */
    HOUR(ChronoUnit.HOURS, 1),
    /** A quarter of a day: from 0, 6, 12 and 18 hours. */
    QUARTER_DAY(ChronoUnit.HOURS, 6),
    /** A day. */
    DAY(ChronoUnit.DAYS, 1),
    /** A week, from Monday. */
    WEEK(ChronoUnit.WEEKS, 1),
    /** A month. */
    MONTH(ChronoUnit.MONTHS, 1),
    /** A quarter of a year. */
    QUARTER(ChronoUnit.MONTHS, 3),
    /** A year. */
    YEAR(ChronoUnit.YEARS, 1),
    /** Ten years, from those that end in 0. */
    DECADE(ChronoUnit.YEARS, 10),
    /** A hundred years, from those that end in 00. */
    CENTURY(ChronoUnit.YEARS, 100),
    /** A thousand years. */
    MILLENNIUM(ChronoUnit.YEARS, 1_000),
    /** A hundred thousand years. */
    AGE(ChronoUnit.YEARS, 100_000);

    /** The most buckets that one histogram should have. */
    public static final int BUCKETS = 120;

    private final ChronoUnit unit;
    private final int amount;

    TimeUnit(ChronoUnit unit, int amount) {
        this.unit = unit;
        this.amount = amount;
    }

    /** As it is written in exports: {@code quarter-day}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The finest unit of which at most {@value #BUCKETS} make the span. */
    public static TimeUnit of(Instant begin, Instant end) {
        Duration span = Duration.between(begin, end);
        for (TimeUnit each : values()) {
            Duration length = each.unit.getDuration().multipliedBy(each.amount);
            // Two more, since the span may begin and end within one.
            if (length.multipliedBy(BUCKETS - 2).compareTo(span) >= 0) {
                return each;
            }
        }
        return AGE;
    }

    /** The begin of the unit of UTC's calendar in which an instant lies. */
    public Instant floor(Instant instant) {
        return floor(instant, ZoneOffset.UTC).toInstant();
    }

    /**
     * The begin of the unit in which an instant lies by the calendar and the clock of a zone. A day begins with its first instant there,
     * which is not midnight where the clock leaps over that.
     */
    public ZonedDateTime floor(Instant instant, ZoneId zone) {
        ZonedDateTime at = instant.atZone(zone);
        LocalDate day = at.toLocalDate();
        return switch (unit) {
            case MINUTES -> at.truncatedTo(ChronoUnit.MINUTES);
            case HOURS -> at.truncatedTo(ChronoUnit.HOURS).withHour(at.getHour() / amount * amount);
            case DAYS -> day.atStartOfDay(zone);
            case WEEKS -> day.minusDays(day.getDayOfWeek().getValue() - 1L).atStartOfDay(zone);
            case MONTHS ->
                day.withDayOfMonth(1)
                        .withMonth((day.getMonthValue() - 1) / amount * amount + 1)
                        .atStartOfDay(zone);
            default ->
                day.withDayOfYear(1)
                        .withYear(Math.floorDiv(day.getYear(), amount) * amount)
                        .atStartOfDay(zone);
        };
    }

    /** The unit with a word, such as {@code week}. */
    public static Optional<TimeUnit> find(String word) {
        return Arrays.stream(values()).filter(unit -> unit.word().equals(word)).findFirst();
    }

    /** The begin of the unit after the one that begins there. */
    public Instant next(Instant begin) {
        return begin.atOffset(ZoneOffset.UTC).plus(amount, unit).toInstant();
    }
}
