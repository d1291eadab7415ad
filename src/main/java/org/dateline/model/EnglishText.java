// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.DateTimeException;
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
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private EnglishText() {}

    /**
     * An {@code xsd:dateTime} to the minute, midnight included. Malformed text is
     * returned unchanged.
     */
    public static String instant(String lexical) {
        try {
            return MINUTE.format(parse(lexical)) + " UTC";
        } catch (DateTimeException e) {
            return lexical;
        }
    }

    /** The day of an {@code xsd:date} or {@code xsd:dateTime}; unchanged where it is malformed. */
    public static String day(String lexical) {
        try {
            return lexical.contains("T")
                    ? DAY.format(parse(lexical))
                    : DAY.format(LocalDate.parse(lexical.replaceFirst("(Z|[+-]\\d\\d:\\d\\d)$", "")));
        } catch (DateTimeException e) {
            return lexical;
        }
    }

    /** The days from one instant to another, the second excluded; never more precise than they are. */
    public static String days(String begin, String end) {
        try {
            LocalDate first = parse(begin).toLocalDate();
            LocalDate last = parse(end).minusNanos(1).toLocalDate();
            return days(first, last.isBefore(first) ? first : last);
        } catch (DateTimeException e) {
            return day(begin);
        }
    }

    static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return DAY.format(first);
        }
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        boolean oneYear = first.getYear() == last.getYear();
        if (oneYear && first.getMonth() == last.getMonth()) {
            return wholeMonths ? MONTH.format(first) : first.getDayOfMonth() + "–" + DAY.format(last);
        }
        if (wholeMonths && oneYear && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
            return String.valueOf(first.getYear());
        }
        return (oneYear ? DAY_OF_YEAR : DAY).format(first) + " – " + DAY.format(last);
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

    private static OffsetDateTime parse(String lexical) {
        String zoned = lexical.matches(".*(Z|[+-]\\d\\d:\\d\\d)$") ? lexical : lexical + "Z";
        return OffsetDateTime.parse(zoned).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
