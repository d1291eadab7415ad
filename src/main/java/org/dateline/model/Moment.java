// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    /** XML Schema has no leading zeros in years of more than four digits. */
    private static final String YEAR = "([+-]?(?:\\d{4}|[1-9]\\d{4,8}))";

    /** Eight digits alone are ISO 8601's basic form of a day, 20190403, and no year that anybody means. */
    private static final Pattern DATE =
            Pattern.compile("(?!\\d{8}$)" + YEAR + "(?:-(\\d\\d))?(?:-(\\d\\d))?(?:Z|[+-]\\d\\d:\\d\\d)?");

    private static final Pattern TIME = Pattern.compile(
            YEAR + "-(\\d\\d)-(\\d\\d)T(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d{1,9})\\d*)?)?(Z|[+-]\\d\\d:?\\d\\d)?");

    /**
     * Reads a year, month, day or instant.
     *
     * @param parameter the name of the parameter, for the message
     * @throws BadParameterException where the text is none of them, or names a day or hour that does not exist
     */
    public static Moment parse(String parameter, String text) {
        return find(text)
                .orElseThrow(() -> new BadParameterException(
                        parameter,
                        text,
                        "a year, month, day or instant that exists: 2019, 2019-04, 2019-04-03, 2019-04-03T10:00:00Z"));
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

    /** The last instant that belongs to it, to the millisecond: what "as known on that day" means. */
    public Instant last() {
        return isInstant() ? begin : end.minusMillis(1);
    }
}
