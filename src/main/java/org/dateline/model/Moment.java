package org.dateline.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point of the calendar as somebody wrote it: a year, a month, a day or an instant, with the span that it stands for.
 *
 * @param text as it was written: {@code 2019}, {@code 2019-04}, {@code 2019-04-03} or {@code 2019-04-03T10:00:00Z}
 * @param begin its first instant
 * @param end the instant after its last; of an instant itself the same as its begin
 */
public record Moment(String text, Instant begin, Instant end) {
    private static final Pattern DATE = Pattern.compile("(-?\\d{4,6})(?:-(\\d\\d))?(?:-(\\d\\d))?");
    private static final Pattern TIME =
            Pattern.compile("-?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)?");
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 6, java.time.format.SignStyle.NORMAL)
            .appendPattern("-MM-dd")
            .toFormatter(java.util.Locale.ROOT)
            .withResolverStyle(java.time.format.ResolverStyle.STRICT);
    private static final DateTimeFormatter INSTANT = new DateTimeFormatterBuilder()
            .append(DAY)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .toFormatter(java.util.Locale.ROOT);

    /**
     * Reads a year, month, day or instant; an instant without a zone is one of UTC.
     *
     * @param parameter the name of the parameter, for the message
     * @throws BadParameterException where it is none of them, or no such day is in the calendar
     */
    public static Moment parse(String parameter, String text) {
        String written = text.strip();
        try {
            Matcher date = DATE.matcher(written);
            if (date.matches()) {
                return date(written, date);
            }
            if (TIME.matcher(written).matches()) {
                Instant instant = INSTANT.parseBest(written, OffsetDateTime::from, LocalDateTime::from)
                                instanceof OffsetDateTime zoned
                        ? zoned.toInstant()
                        : INSTANT.parse(written, LocalDateTime::from).toInstant(ZoneOffset.UTC);
                return new Moment(written, instant, instant);
            }
        } catch (DateTimeException e) {
            throw expected(parameter, text);
        }
        throw expected(parameter, text);
    }

    private static BadParameterException expected(String parameter, String text) {
        return new BadParameterException(
                parameter,
                text,
                "a year, month, day or instant that exists: 2019, 2019-04, 2019-04-03, 2019-04-03T10:00:00Z");
    }

    private static Moment date(String written, Matcher date) {
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return span(written, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        }
        LocalDate month = LocalDate.of(year, Integer.parseInt(date.group(2)), 1);
        if (date.group(3) == null) {
            return span(written, month, month.plusMonths(1));
        }
        LocalDate day = LocalDate.of(year, month.getMonthValue(), Integer.parseInt(date.group(3)));
        return span(written, day, day.plusDays(1));
    }

    private static Moment span(String written, LocalDate first, LocalDate next) {
        return new Moment(
                written,
                first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                next.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The last instant that belongs to it: what "as known on that day" means, to the millisecond. */
    public Instant last() {
        return begin.equals(end) ? begin : end.minusMillis(1);
    }
}
