// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.TimeSpan;

/**
 * A TIMEX3 value (TimeML 1.2.1, based on ISO 8601) as an interval on the calendar.
 *
 * @param begin the first instant, UTC
 * @param end the first instant after the interval, UTC
 * @param precision the precision, as a local name of the ontology: {@code day}, {@code month} …
 * @param dayPart the part of the day, as a local name of the ontology; empty if it is not one
 */
record TimexValue(LocalDateTime begin, LocalDateTime end, String precision, Optional<String> dayPart) {
    private static final Pattern YEARS = Pattern.compile("(BC)?(\\d{2,4})");
    private static final Pattern MONTH = Pattern.compile("(BC)?(\\d{4})-(\\d{2})(?:-XX)?");
    private static final Pattern PART = Pattern.compile("(BC)?(\\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern DAY = Pattern.compile(
            "(BC)?(\\d{4})-(\\d{2})-(\\d{2})(?:T(?:(MO|MI|AF|EV|NI|DT|ON)|(\\d{2})(?::(\\d{2}))?(?::\\d{2})?)?Z?)?");

    /**
     * The first month and the number of months for each part of a year; seasons are those of the northern hemisphere.
     */
    private static final Map<String, int[]> MONTHS = Map.of(
            "SP", new int[] {3, 3},
            "SU", new int[] {6, 3},
            "FA", new int[] {9, 3},
            "WI", new int[] {12, 3},
            "Q1", new int[] {1, 3},
            "Q2", new int[] {4, 3},
            "Q3", new int[] {7, 3},
            "Q4", new int[] {10, 3},
            "H1", new int[] {1, 6},
            "H2", new int[] {7, 6});

    /**
     * A part of a day.
     *
     * @param from the first hour, counted from midnight
     * @param until the hour after the last one; more than 24 for the next day
     * @param name the local name in the ontology; empty if there is none
     */
    private record Band(int from, int until, String name) {}

    private static final Map<String, Band> BANDS = Map.of(
            "MO", new Band(6, 12, "morning"),
            "MI", new Band(11, 14, ""),
            "AF", new Band(12, 18, "afternoon"),
            "EV", new Band(18, 24, "evening"),
            // The night of a day begins in the evening of that day.
            "NI", new Band(18, 30, "night"),
            "ON", new Band(18, 30, "overnight"),
            "DT", new Band(6, 18, ""));

    /** The interval of a value; empty for durations, sets, vague references and values with unknown parts. */
    static Optional<TimexValue> find(String value) {
        try {
            return read(value);
        } catch (java.time.DateTimeException e) {
            // The tagger can produce impossible dates such as "2019-02-30".
            return Optional.empty();
        }
    }

    private static Optional<TimexValue> read(String value) {
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            return Optional.of(day(day));
        }
        Matcher month = MONTH.matcher(value);
        if (month.matches()) {
            YearMonth first = YearMonth.of(year(month.group(1), month.group(2)), number(month.group(3)));
            return Optional.of(months(first, 1, "month"));
        }
        Matcher part = PART.matcher(value);
        if (part.matches()) {
            int[] months = MONTHS.getOrDefault(part.group(3), new int[] {1, 12});
            YearMonth first = YearMonth.of(year(part.group(1), part.group(2)), months[0]);
            return Optional.of(months(first, months[1], precision(part.group(3))));
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            return Optional.of(week(week));
        }
        Matcher years = YEARS.matcher(value);
        return years.matches() ? Optional.of(years(years)) : Optional.empty();
    }

    private static TimexValue day(Matcher matcher) {
        LocalDate date = LocalDate.of(
                year(matcher.group(1), matcher.group(2)), number(matcher.group(3)), number(matcher.group(4)));
        if (matcher.group(5) != null) {
            Band band = BANDS.getOrDefault(matcher.group(5), new Band(0, 24, ""));
            LocalDateTime midnight = date.atStartOfDay();
            return new TimexValue(
                    midnight.plusHours(band.from()),
                    midnight.plusHours(band.until()),
                    "partOfDay",
                    Optional.of(band.name()).filter(name -> !name.isEmpty()));
        }
        if (matcher.group(6) != null) {
            // 24:00 is the midnight at the end of the day.
            LocalDateTime hour = date.atStartOfDay().plusHours(number(matcher.group(6)));
            boolean minutes = matcher.group(7) != null;
            LocalDateTime from = minutes ? hour.plusMinutes(number(matcher.group(7))) : hour;
            return new TimexValue(
                    from,
                    minutes ? from.plusMinutes(1) : from.plusHours(1),
                    minutes ? "minute" : "hour",
                    Optional.empty());
        }
        return days(date, 1, "day");
    }

    private static TimexValue week(Matcher matcher) {
        LocalDate monday = LocalDate.of(number(matcher.group(1)), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(matcher.group(2)))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return matcher.group(3) == null ? days(monday, 7, "week") : days(monday.plusDays(5), 2, "day");
    }

    /** A year (four digits), decade (three) or century (two). */
    private static TimexValue years(Matcher matcher) {
        int missing = 4 - matcher.group(2).length();
        int count = (int) Math.pow(10, missing);
        int first = number(matcher.group(2)) * count;
        if (matcher.group(1) != null) {
            // Years BC count down: the 480s BC begin with 489 BC. In ISO 8601, year 0 is 1 BC.
            first = 1 - (first + count - 1);
        }
        String precision = missing == 0 ? "year" : missing == 1 ? "decade" : "century";
        LocalDate begin = LocalDate.of(first, 1, 1);
        return new TimexValue(begin.atStartOfDay(), begin.plusYears(count).atStartOfDay(), precision, Optional.empty());
    }

    private static TimexValue months(YearMonth first, int count, String precision) {
        return new TimexValue(
                first.atDay(1).atStartOfDay(),
                first.plusMonths(count).atDay(1).atStartOfDay(),
                precision,
                Optional.empty());
    }

    private static TimexValue days(LocalDate first, int count, String precision) {
        return new TimexValue(
                first.atTime(LocalTime.MIDNIGHT),
                first.plus(count, ChronoUnit.DAYS).atStartOfDay(),
                precision,
                Optional.empty());
    }

    private static String precision(String part) {
        return switch (part.charAt(0)) {
            case 'Q' -> "quarter";
            case 'H' -> "year";
            default -> "season";
        };
    }

    private static int year(@org.jspecify.annotations.Nullable String era, String digits) {
        return era == null ? number(digits) : 1 - number(digits);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** The interval as bounds: the event is within it. */
    TimeSpan span() {
        return new TimeSpan(begin.toInstant(ZoneOffset.UTC), null, null, end.toInstant(ZoneOffset.UTC));
    }
}
