// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Spans in the Extended Date/Time Format (ISO 8601-2, levels 0 to 2), in the unit of their precision. */
final class EdtfWriter {
    private static final Set<String> CLOCK = Set.of("instant", "second", "minute", "hour");
    private static final Set<String> MONTHS = Set.of("month", "quarter", "season");
    private static final Set<String> YEARS = Set.of("year", "decade", "century");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu");

    private EdtfWriter() {}

    /**
     * A span from its earliest begin to its latest end; what is open is written {@code ..}.
     *
     * @param span UTC
     * @param precision a local name of {@code dl:Precision}
     * @return {@code 2019-04-04}, {@code 2019-04-14/2019-04-16}, {@code 2011}, {@code 197X}, {@code 2019-04-04/..}; empty where neither
     *     end is known
     */
    static Optional<String> of(TimeSpan span, String precision) {
        Instant begin = span.earliestBegin();
        Instant end = span.latestEnd();
        if (begin == null && end == null) {
            return Optional.empty();
        }
        if (CLOCK.contains(precision) && begin != null) {
            return Optional.of(OffsetDateTime.ofInstant(begin, ZoneOffset.UTC)
                    .format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'")));
        }
        Optional<String> masked = masked(begin, end, precision);
        if (masked.isPresent()) {
            return masked;
        }
        DateTimeFormatter unit = unit(begin, end, precision);
        String first = begin == null ? ".." : day(begin).format(unit);
        String last = end == null ? ".." : lastDay(begin, end).format(unit);
        return Optional.of(first.equals(last) ? first : first + "/" + last);
    }

    /** Whole decades and centuries: {@code 197X}, {@code 19XX}. */
    private static Optional<String> masked(@Nullable Instant begin, @Nullable Instant end, String precision) {
        int years = precision.equals("decade") ? 10 : precision.equals("century") ? 100 : 0;
        if (years == 0 || begin == null || end == null || day(begin).getYear() < 0) {
            return Optional.empty();
        }
        LocalDate first = day(begin);
        boolean whole = first.getYear() % years == 0
                && first.getDayOfYear() == 1
                && first.plusYears(years).equals(day(end))
                && isMidnight(end);
        String year = first.format(YEAR);
        return whole
                ? Optional.of(years == 10 ? year.substring(0, 3) + "X" : year.substring(0, 2) + "XX")
                : Optional.empty();
    }

    /** Years and months only where the bounds are those of years and months. */
    private static DateTimeFormatter unit(@Nullable Instant begin, @Nullable Instant end, String precision) {
        if (YEARS.contains(precision) && startsYear(begin) && startsYear(end)) {
            return YEAR;
        }
        boolean coarse = YEARS.contains(precision) || MONTHS.contains(precision);
        return coarse && startsMonth(begin) && startsMonth(end) ? MONTH : DateTimeFormatter.ISO_LOCAL_DATE;
    }

    private static boolean startsYear(@Nullable Instant bound) {
        return bound == null || (isMidnight(bound) && day(bound).getDayOfYear() == 1);
    }

    private static boolean startsMonth(@Nullable Instant bound) {
        return bound == null || (isMidnight(bound) && day(bound).getDayOfMonth() == 1);
    }

    private static boolean isMidnight(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** The day in which a half-open span ends: the one before, where it ends at midnight. */
    private static LocalDate lastDay(@Nullable Instant begin, Instant end) {
        return end.equals(begin) ? day(end) : day(end.minusNanos(1));
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
