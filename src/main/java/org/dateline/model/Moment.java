// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A year, a month, a day or an instant as somebody wrote it, with the time that it covers. Years, months and days are those of UTC;
 * an instant without a zone is one of UTC.
 *
 * @param text as it was written: {@code 2019}, {@code 2019-04}, {@code 2019-04-03} or {@code 2019-04-03T10:00:00Z}
 * @param begin its first instant
 * @param end the instant after its last; of an instant itself the same as its begin
 */
public record Moment(String text, Instant begin, Instant end) {
    private static final int MOST_DAYS_OF_MONTH = 31;

    /** XML Schema has no leading zeros in years of more than four digits. */
    private static final String YEAR = "([+-]?(?:\\d{4}|[1-9]\\d{4,8}))";

    /** Eight digits alone are ISO 8601's basic form of a day, 20190403, and no year that anybody means. */
    private static final Pattern DATE =
            Pattern.compile("(?!\\d{8}$)" + YEAR + "(?:-(\\d\\d))?(?:-(\\d\\d))?(?:Z|[+-]\\d\\d:\\d\\d)?");

    private static final Pattern TIME = Pattern.compile(
            YEAR + "-(\\d\\d)-(\\d\\d)T(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d{1,9})\\d*)?)?(Z|[+-]\\d\\d:?\\d\\d)?");

    /**
     * Reads a year, month, day or instant that a user gives: like {@link #find}, and in the words of {@link EnglishText} with an era, as
     * in {@code 44 BC}, {@code AD 9} and {@code 15 March 44 BC}. The text of such a moment is that of XML Schema.
     *
     * @param parameter the name of the parameter, for the message
     * @throws BadParameterException where the text is none of them, or names a day or hour that does not exist
     */
    public static Moment parse(String parameter, String text) {
        return find(text)
                .or(() -> EraText.lexical(text).flatMap(Moment::find))
                .orElseThrow(
                        () -> new BadParameterException(
                                parameter,
                                text,
                                "a year, month, day or instant that exists: 2019, 2019-04, 2019-04-03, 2019-04-03T10:00:00Z, 44 BC"));
    }

    /**
     * Reads a year, month, day or instant as XML Schema 1.1 writes {@code xsd:gYear}, {@code xsd:gYearMonth}, {@code xsd:date} and
     * {@code xsd:dateTime}: years of up to nine digits, of which {@code 0000} is 1 BC; {@code 24:00:00} is the first instant of the next
     * day; of a second the first nine decimals count. A zone behind a day, month or year is passed over. ISO 8601's plus sign before a
     * year, an offset without a colon, and an hour without seconds are read too.
     *
     * @return nothing where the text is none of them, or names a day or hour that does not exist
     */
    public static Optional<Moment> find(String text) {
        String written = text.strip();
        try {
            Matcher date = DATE.matcher(written);
            if (date.matches()) {
                return Optional.of(date(written, date));
            }
            Matcher time = TIME.matcher(written);
            return time.matches() ? Optional.of(time(written, time)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Moment date(String written, Matcher date) {
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return covering(written, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        }
        LocalDate month = LocalDate.of(year, Integer.parseInt(date.group(2)), 1);
        if (date.group(3) == null) {
            return covering(written, month, month.plusMonths(1));
        }
        LocalDate day = month.withDayOfMonth(Integer.parseInt(date.group(3)));
        return covering(written, day, day.plusDays(1));
    }

    private static Moment covering(String written, LocalDate first, LocalDate next) {
        return new Moment(
                written,
                first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                next.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Moment time(String written, Matcher time) {
        LocalDate day = LocalDate.of(Integer.parseInt(time.group(1)), number(time.group(2)), number(time.group(3)));
        int hour = number(time.group(4));
        int minute = number(time.group(5));
        int second = number(time.group(6));
        int nano = nano(time.group(7));
        boolean endOfDay = hour == 24 && minute + second + nano == 0;
        ZoneOffset offset = time.group(8) == null ? ZoneOffset.UTC : ZoneOffset.of(time.group(8));
        Instant instant = day.plusDays(endOfDay ? 1 : 0)
                .atTime(endOfDay ? LocalTime.MIDNIGHT : LocalTime.of(hour, minute, second, nano))
                .toInstant(offset);
        return new Moment(written, instant, instant);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nano(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    /** Whether it is an instant, and no year, month or day. */
    public boolean isInstant() {
        return begin.equals(end);
    }

    /** The unit in which it is written. */
    public CalendarUnit unit() {
        if (isInstant()) {
            return CalendarUnit.CLOCK;
        }
        long days = Duration.between(begin, end).toDays();
        return days == 1 ? CalendarUnit.DAY : days < MOST_DAYS_OF_MONTH + 1 ? CalendarUnit.MONTH : CalendarUnit.YEAR;
    }

    /** The last instant that belongs to it: what "as known on that day" means. All that happened before its end, did so by then. */
    public Instant last() {
        return isInstant() ? begin : end.minusNanos(1);
    }

    /** Reads years with their era, and months and days of them, as {@link EnglishText} words them. */
    private static final class EraText {
        private static final String ERA = "BC|BCE|B\\.C\\.|B\\.C\\.E\\.|AD|CE|A\\.D\\.|C\\.E\\.";
        private static final String MONTHS = Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .collect(Collectors.joining("|"));

        private static final Pattern WORDS = Pattern.compile(
                "(?:(?:(?<day>\\d{1,2})\\s+)?(?<month>" + MONTHS + ")\\s+)?(?:(?<before>" + ERA
                        + ")\\s*)?(?<year>\\d{1,4}|\\d{1,3}(?:,\\d{3})+|[1-9]\\d{4,8})(?:\\s*(?<after>" + ERA + "))?",
                Pattern.CASE_INSENSITIVE);

        private EraText() {}

        /** The same year, month or day as XML Schema writes it, in which 1 BC is 0000; nothing where the text has no era. */
        static Optional<String> lexical(String text) {
            Matcher words = WORDS.matcher(text.strip());
            if (!words.matches() || (words.group("before") == null) == (words.group("after") == null)) {
                return Optional.empty();
            }
            String era = words.group("before") == null ? words.group("after") : words.group("before");
            long counted = Long.parseLong(words.group("year").replace(",", ""));
            boolean isBefore = era.toUpperCase(Locale.ROOT).startsWith("B");
            if (counted == 0) {
                return Optional.empty(); // The year before AD 1 is 1 BC.
            }
            long year = isBefore ? 1 - counted : counted;
            String lexical = (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
            if (words.group("month") != null) {
                Month month = Month.valueOf(words.group("month").toUpperCase(Locale.ROOT));
                lexical += String.format(Locale.ROOT, "-%02d", month.getValue());
            }
            if (words.group("day") != null) {
                lexical += String.format(Locale.ROOT, "-%02d", Integer.parseInt(words.group("day")));
            }
            return Optional.of(lexical);
        }
    }
}
