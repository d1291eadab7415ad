// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates and numbers as they are read, in English. {@code query}, {@code page} and {@code serve} all word them here, so that a date
 * is never more precise on one page than on another. For a span with uncertain bounds see {@link TimeSpan#inWords()}.
 */
public final class EnglishText {
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final int FOUR_DIGITS = 9_999;
    private static final int CENTURY = 100;

    private EnglishText() {}

    /**
     * An {@code xsd:dateTime} to the minute, midnight included; a day, month or year as such. Malformed text is
     * returned unchanged.
     */
    public static String instant(String lexical) {
        return Moment.find(lexical)
                .map(moment -> moment.isInstant() ? minute(moment.begin().atOffset(ZoneOffset.UTC)) : days(moment))
                .orElse(lexical);
    }

    private static String minute(OffsetDateTime time) {
        return day(time.toLocalDate()) + ", " + MINUTE.format(time) + " UTC";
    }

    /** The day of an {@code xsd:date} or {@code xsd:dateTime}; a month or year as such; unchanged where it is malformed. */
    public static String day(String lexical) {
        return Moment.find(lexical).map(EnglishText::days).orElse(lexical);
    }

    private static String days(Moment moment) {
        LocalDate first = utc(moment.begin());
        return days(first, moment.isInstant() ? first : utc(moment.end()).minusDays(1));
    }

    /** The days (UTC) from one instant to another, the second excluded; never more precise than they are. */
    public static String days(Instant begin, Instant end) {
        LocalDate first = utc(begin);
        LocalDate last = utc(end.minusNanos(1));
        return days(first, last.isBefore(first) ? first : last);
    }

    private static LocalDate utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** A day: {@code 3 April 2019}, {@code 15 March 44 BC}. */
    public static String day(LocalDate day) {
        return DAY_OF_YEAR.format(day) + " " + year(day.getYear());
    }

    /** The month of a day: {@code April 2019}. */
    public static String month(LocalDate day) {
        return MONTH.format(day) + " " + year(day.getYear());
    }

    /**
     * A year of ISO 8601, in which 0 is 1 BC: {@code 2019}, {@code 44 BC}; grouped by commas from five digits on:
     * {@code 10,001 BC}; with its era where it may be taken for a day or for a year of another century: {@code AD 14}.
     */
    public static String year(int year) {
        if (year > 0 && year < CENTURY) {
            return "AD " + year;
        }
        long counted = year > 0 ? year : 1L - year;
        return (counted > FOUR_DIGITS ? number(counted) : Long.toString(counted)) + (year > 0 ? "" : " BC");
    }

    /** From the first day to the last, in whole months and years where they are: {@code 3–4 April 2019}, {@code 1999–2001}. */
    public static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        boolean wholeYears = wholeMonths && first.getMonthValue() == 1 && last.getMonthValue() == 12;
        CalendarUnit unit = wholeYears ? CalendarUnit.YEAR : wholeMonths ? CalendarUnit.MONTH : CalendarUnit.DAY;
        return days(first, last, unit);
    }

    /** From the first day to the last, in a unit that is told, and not in a coarser one that would fit. */
    static String days(LocalDate first, LocalDate last, CalendarUnit unit) {
        String one = in(unit, first);
        if (one.equals(in(unit, last))) {
            return one;
        }
        if (unit == CalendarUnit.YEAR) {
            return years(first.getYear(), last.getYear());
        }
        boolean oneYear = first.getYear() == last.getYear();
        if (unit == CalendarUnit.MONTH) {
            return oneYear ? MONTH.format(first) + "–" + month(last) : month(first) + " – " + month(last);
        }
        if (oneYear && first.getMonth() == last.getMonth()) {
            return first.getDayOfMonth() + "–" + day(last);
        }
        return (oneYear ? DAY_OF_YEAR.format(first) : day(first)) + " – " + day(last);
    }

    /** The year, month or day of a day. */
    static String in(CalendarUnit unit, LocalDate day) {
        return switch (unit) {
            case YEAR -> year(day.getYear());
            case MONTH -> month(day);
            case DAY, CLOCK -> day(day);
        };
    }

    /** Years of one era need it once: {@code 46–44 BC}, {@code AD 3–9}; of two eras each has its own: {@code 2 BC – AD 3}. */
    private static String years(int first, int last) {
        String end = year(last).replace("AD ", "");
        if (first <= 0 && last > 0) {
            return year(first) + " – AD " + end;
        }
        return year(first).replace(" BC", "") + "–" + end;
    }

    /** A length in kilometres: {@code 80.9 km}, from 100 km on without decimals. */
    public static String kilometres(double metres) {
        double kilometres = metres / 1000;
        return String.format(Locale.ROOT, kilometres < 99.95 ? "%.1f km" : "%,.0f km", kilometres);
    }

    /** A whole number, grouped by commas. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** So many of a thing: {@code 1 source}, {@code 2 sources}, {@code no source}; the plural is made with an s. */
    public static String count(long number, String thing) {
        return (number == 0 ? "no" : number(number)) + " " + thing + (number == 0 || number == 1 ? "" : "s");
    }
}
