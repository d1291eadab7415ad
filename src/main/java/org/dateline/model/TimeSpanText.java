// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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
     */
    static String bound(@Nullable Instant earliest, @Nullable Instant latest) {
        if (latest == null) {
            return earliest == null ? "" : "not before " + moment(earliest);
        }
        if (earliest == null) {
            return "by " + moment(latest);
        }
        String words = between(earliest, latest);
        if (!latest.isAfter(earliest.plus(Duration.ofDays(1)))) {
            return words;
        }
        return (words.matches("\\d{1,2}\\D.*") ? "some time within " : "some time in ") + words;
    }

    private static String bounds(TimeSpan span) {
        Instant earliest = span.earliestBegin();
        Instant end = span.latestEnd();
        if (earliest == null && span.latestBegin() == null) {
            return onlyEnd(span);
        }
        Instant begin = span.begin().orElseThrow();
        if (end == null && earliest == null) {
            return "by " + moment(begin);
        }
        if (end == null) {
            return "from " + begin(begin, span.latestBegin() == null ? begin : span.latestBegin());
        }
        return (earliest == null ? "by " : "") + between(begin, end);
    }

    private static String onlyEnd(TimeSpan span) {
        if (span.latestEnd() != null) {
            return "by " + lastMoment(span.latestEnd());
        }
        return span.ongoing() != null || span.earliestEnd() == null
                ? ""
                : "ended no earlier than " + moment(span.earliestEnd());
    }

    /** A lone bound at the first moment of a year is mostly a year that somebody wrote: coarser is never wrong. */
    private static String begin(Instant earliest, Instant latest) {
        OffsetDateTime first = earliest.atOffset(ZoneOffset.UTC);
        if (latest.isAfter(earliest)) {
            return between(earliest, latest);
        }
        return isMidnight(first) && first.getDayOfYear() == 1 ? EnglishText.year(first.getYear()) : moment(earliest);
    }

    private static String between(Instant begin, Instant end) {
        if (!end.isAfter(begin)) {
            return moment(begin).equals(day(begin)) ? EnglishText.instant(XsdTime.of(begin)) : moment(begin);
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
        return isMidnight(instant.atOffset(ZoneOffset.UTC)) ? day(instant) : EnglishText.instant(XsdTime.of(instant));
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
