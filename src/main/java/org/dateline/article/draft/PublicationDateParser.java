// SPDX-License-Identifier: Apache-2.0
package org.dateline.article.draft;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.article.Publication;

/**
 * Parses publication dates in the forms that metadata and web pages use: ISO 8601 days and instants, extended or basic; RFC 1123; dates
 * in English words. An instant keeps its zone for the local day; a time without a zone is reduced to its day, since its instant is
 * unknown. Numeric dates with an ambiguous order of day and month (03/04/2019) are rejected.
 */
public final class PublicationDateParser {
    /** What {@link #parse} expects, for messages. */
    public static final String EXPECTED =
            "Expected a day such as 2019-04-04 or a time such as 2019-04-04T15:30:00+02:00";

    private static final int EARLIEST_YEAR = 1600;
    private static final int LATEST_YEAR = 2999;
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d).*");
    private static final Pattern WORDS = Pattern.compile(
            "(?i)(?:(?:published|posted|updated|date)\\s*:?\\s*)?(?:on\\s+)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)"
                    + "(?:day)?\\.?,?\\s+)?(?<date>" + EnglishDate.PATTERN + ").*");
    private static final int LONGEST = 100;

    /** From the most to the least specific. */
    private static final List<Form> FORMS = List.of(
            new Form("[uuuu-MM-dd]['T'][' '][HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S]][' '][XXX][XX][X]"),
            new Form("uuuuMMdd'T'HHmmss[XXX][XX][X]"),
            new Form("uuuuMMdd[XXX][XX][X]"),
            new Form(DateTimeFormatter.RFC_1123_DATE_TIME));

    private PublicationDateParser() {}

    /**
     * Parses a publication date.
     *
     * @throws IllegalArgumentException if the text is not a date or is ambiguous; the message says what was expected
     */
    public static Publication parse(String text) {
        String trimmed = text.strip();
        return find(trimmed)
                .orElseThrow(() -> new IllegalArgumentException("\"%s\" %s. %s"
                        .formatted(
                                trimmed.length() > LONGEST ? trimmed.substring(0, LONGEST) + "…" : trimmed,
                                NUMERIC.matcher(trimmed).matches()
                                        ? "is ambiguous: either number may be the month"
                                        : "is not a date",
                                EXPECTED)));
    }

    /** Parses a publication date; empty if the text is not a date or is ambiguous. */
    public static Optional<Publication> find(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > LONGEST) {
            return Optional.empty();
        }
        return FORMS.stream()
                .flatMap(form -> form.find(trimmed).stream())
                .findFirst()
                .or(() -> ofWords(trimmed))
                .or(() -> ofDigits(trimmed))
                .filter(found ->
                        found.day().getYear() >= EARLIEST_YEAR && found.day().getYear() <= LATEST_YEAR);
    }

    private static Optional<Publication> ofWords(String text) {
        Matcher words = WORDS.matcher(text);
        return words.matches()
                ? EnglishDate.find(words.group("date"))
                        .flatMap(EnglishDate::findDay)
                        .map(Publication::on)
                : Optional.empty();
    }

    /** Parses a numeric date in which one number is above 12 and so is the day, or both are equal. */
    private static Optional<Publication> ofDigits(String text) {
        Matcher digits = NUMERIC.matcher(text);
        if (!digits.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(digits.group(1));
        int second = Integer.parseInt(digits.group(2));
        int year = Integer.parseInt(digits.group(3));
        if (first <= 12 && second <= 12 && first != second) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Publication.on(first > 12 ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** One date format. */
    private record Form(DateTimeFormatter format) {
        private static final List<TemporalQuery<?>> KINDS =
                List.of(ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);

        Form(String pattern) {
            this(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
        }

        Optional<Publication> find(String text) {
            try {
                TemporalAccessor parsed = format.parseBest(text, KINDS.toArray(TemporalQuery<?>[]::new));
                return Optional.of(publication(parsed));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        private static Publication publication(TemporalAccessor parsed) {
            if (parsed instanceof ZonedDateTime zoned) {
                return Publication.at(Instant.from(zoned), ZoneId.from(zoned));
            }
            if (parsed instanceof OffsetDateTime offset) {
                return Publication.at(offset.toInstant(), offset.getOffset());
            }
            return Publication.on(LocalDate.from(parsed));
        }
    }
}
