// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a span of time in words that are no more precise than its bounds. */
final class TimeSpanText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final int BAND_HOURS = 6;

    private TimeSpanText() {}

    static String of(TimeSpan span) {
        String bounds = bounds(span);
        if (span.ongoing() == null) {
            return bounds;
        }
        String told = lastTold(span);
        String ongoing = told.isEmpty() ? "ongoing" : "ongoing, as last reported on " + told;
        return bounds.isEmpty() ? ongoing : bounds + ", " + ongoing;
    }

    /** The day as of which it was last told to last; empty if not known. */
    static String lastTold(TimeSpan span) {
        Instant told = span.lastTold();
        return told == null ? "" : day(told);
    }

    /**
     * An instant between two bounds. The latest bound is exclusive where it is a midnight later than the earliest: a day ends where the
     * next begins.
     *
     * @param told the unit in which a bound that stands alone was told; null where that is not known
     */
    static String bound(@Nullable Instant earliest, @Nullable Instant latest, @Nullable CalendarUnit told) {
        if (latest == null) {
            return earliest == null ? "" : notBefore(earliest, told);
        }
        if (earliest == null) {
            return told == null ? "by " + moment(latest) : by(latest, told);
        }
        String words = between(earliest, latest);
        if (!latest.isAfter(earliest.plus(Duration.ofDays(1)))) {
            return words;
        }
        return (words.matches("\\d{1,2}\\D.*") ? "some time within " : "some time in ") + words;
    }

    /** "Not before 2011" is not before 1 January 2011, so that a lone bound may be worded as the year that begins there. */
    private static String notBefore(Instant earliest, @Nullable CalendarUnit told) {
        CalendarUnit unit = told == null && CalendarUnit.of(earliest) == CalendarUnit.YEAR ? CalendarUnit.YEAR : told;
        return "not before " + (unit == null ? moment(earliest) : EnglishText.in(unit, date(earliest)));
    }

    /** A year, month or day is told to be over where the next one begins. */
    private static String by(Instant latest, CalendarUnit told) {
        return "by " + EnglishText.in(told, date(latest.minusNanos(1)));
    }

    private static String bounds(TimeSpan span) {
        Instant earliest = span.earliestBegin();
        Instant end = span.latestEnd();
        if (earliest == null && span.latestBegin() == null) {
            return onlyEnd(span);
        }
        if (end == null) {
            return onlyBegin(span);
        }
        if (earliest == null) {
            return "by " + between(span.begin().orElseThrow(), end);
        }
        return span.isReversed() ? reversed(span, earliest, end) : period(span, earliest, end);
    }

    private static String onlyBegin(TimeSpan span) {
        Instant earliest = span.earliestBegin();
        Instant latest = span.latestBegin();
        if (earliest != null) {
            return latest == null ? notBefore(earliest, span.told().begin()) : "from " + between(earliest, latest);
        }
        Instant begin = span.begin().orElse(latest);
        return bound(null, begin, Objects.equals(begin, latest) ? span.told().begin() : null);
    }

    private static String onlyEnd(TimeSpan span) {
        Instant end = span.latestEnd();
        if (end == null) {
            return span.ongoing() != null || span.earliestEnd() == null
                    ? ""
                    : "ended no earlier than " + moment(span.earliestEnd());
        }
        if (span.told().end() != null) {
            return by(end, span.told().end());
        }
        return "by " + (end.equals(span.earliestEnd()) ? instant(end) : lastMoment(end));
    }

    /** What its sources tell contradicts itself. Both are given as told, since either may be the wrong one. */
    private static String reversed(TimeSpan span, Instant begin, Instant end) {
        return "begin told as " + first(span, begin) + ", end as " + last(span, end) + ", which is earlier";
    }

    private static String period(TimeSpan span, Instant begin, Instant end) {
        TimeSpan.Told told = span.told();
        boolean isExact = begin.equals(span.latestBegin()) || end.equals(span.earliestEnd());
        if (!end.isAfter(begin) || (told.equals(TimeSpan.Told.AS_BOUNDED) && !isExact)) {
            return between(begin, end);
        }
        CalendarUnit unit = unit(told.begin(), begin, isExact);
        if (unit != CalendarUnit.CLOCK && unit == unit(told.end(), end, isExact)) {
            return EnglishText.days(date(begin), date(end.minusNanos(1)), unit);
        }
        OffsetDateTime first = begin.atOffset(ZoneOffset.UTC);
        if (told.equals(TimeSpan.Told.AS_BOUNDED)
                && !end.isAfter(first.truncatedTo(ChronoUnit.DAYS).plusDays(1).toInstant())) {
            return hours(first, end.atOffset(ZoneOffset.UTC));
        }
        return first(span, begin) + " – " + last(span, end);
    }

    private static CalendarUnit unit(@Nullable CalendarUnit told, Instant bound, boolean isExact) {
        boolean isDay = !isExact && isMidnight(bound.atOffset(ZoneOffset.UTC));
        return told == null ? (isDay ? CalendarUnit.DAY : CalendarUnit.CLOCK) : told;
    }

    private static String first(TimeSpan span, Instant begin) {
        CalendarUnit told = span.told().begin();
        if (told != null) {
            return EnglishText.in(told, date(begin));
        }
        return begin.equals(span.latestBegin()) ? instant(begin) : moment(begin);
    }

    private static String last(TimeSpan span, Instant end) {
        CalendarUnit told = span.told().end();
        if (told != null) {
            return EnglishText.in(told, date(end.minusNanos(1)));
        }
        return end.equals(span.earliestEnd()) ? instant(end) : lastMoment(end);
    }

    private static String between(Instant begin, Instant end) {
        if (!end.isAfter(begin)) {
            return instant(begin);
        }
        OffsetDateTime first = begin.atOffset(ZoneOffset.UTC);
        OffsetDateTime last = end.atOffset(ZoneOffset.UTC);
        if (isMidnight(first) && isMidnight(last)) {
            return EnglishText.days(first.toLocalDate(), last.toLocalDate().minusDays(1));
        }
        return band(first, Duration.between(begin, end)).orElseGet(() -> hours(first, last));
    }

    /**
     * The fixed parts of the day in UTC: small hours, morning, afternoon, evening, and overnight. The zone is named, since it may be
     * another part of the day where the event took place.
     */
    private static Optional<String> band(OffsetDateTime begin, Duration lasts) {
        LocalDate day = begin.toLocalDate();
        boolean onBand = begin.toLocalTime().equals(LocalTime.of(begin.getHour() / BAND_HOURS * BAND_HOURS, 0));
        if (onBand && begin.getHour() == 3 * BAND_HOURS && lasts.equals(Duration.ofHours(2 * BAND_HOURS))) {
            return Optional.of("overnight " + EnglishText.days(day, day.plusDays(1)) + " UTC");
        }
        if (!onBand || !lasts.equals(Duration.ofHours(BAND_HOURS))) {
            return Optional.empty();
        }
        String part =
                switch (begin.getHour() / BAND_HOURS) {
                    case 0 -> "small hours";
                    case 1 -> "morning";
                    case 2 -> "afternoon";
                    default -> "evening";
                };
        return Optional.of(part + " of " + EnglishText.day(day) + " UTC");
    }

    private static String hours(OffsetDateTime first, OffsetDateTime last) {
        if (isMidnight(last) && last.minusDays(1).toLocalDate().equals(first.toLocalDate())) {
            return day(first.toInstant()) + ", " + TIME.format(first) + "–24:00 UTC";
        }
        return first.toLocalDate().equals(last.toLocalDate())
                ? day(first.toInstant()) + ", " + TIME.format(first) + "–" + TIME.format(last) + " UTC"
                : moment(first.toInstant()) + " – " + lastMoment(last.toInstant());
    }

    /** A midnight as a bound is that day; any other moment is written to the minute. */
    private static String moment(Instant instant) {
        return isMidnight(instant.atOffset(ZoneOffset.UTC)) ? day(instant) : instant(instant);
    }

    private static String instant(Instant instant) {
        return EnglishText.instant(XsdTime.of(instant));
    }

    private static LocalDate date(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** The end of a half-open span: at midnight the day before is the last one. */
    private static String lastMoment(Instant instant) {
        return isMidnight(instant.atOffset(ZoneOffset.UTC)) ? day(instant.minusNanos(1)) : moment(instant);
    }

    private static String day(Instant instant) {
        return EnglishText.day(XsdTime.of(instant));
    }

    private static boolean isMidnight(OffsetDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
