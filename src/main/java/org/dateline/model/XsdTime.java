// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/**
 * Times as XML Schema 1.1 writes them. They differ from {@link Instant#toString} in years of more than four digits, before which
 * {@code xsd:dateTime} allows no plus sign. {@link Moment} reads them.
 */
public final class XsdTime {
    /** Java's usual form leaves out seconds that are zero. */
    private static final DateTimeFormatter SECONDS = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .appendPattern("HH:mm:ss")
            .appendOffsetId()
            .toFormatter(Locale.ROOT);

    private XsdTime() {}

    /** An instant as an {@code xsd:dateTime} in UTC: {@code 2019-04-03T10:00:00Z}, {@code -0043-03-15T00:00:00Z} in 44 BC. */
    public static String of(Instant instant) {
        return withoutPlus(instant.toString());
    }

    /** An instant as an {@code xsd:dateTime} with its offset, which has whole minutes: {@code 2019-04-03T00:00:00+02:00}. */
    public static String of(OffsetDateTime time) {
        return withoutPlus(SECONDS.format(time));
    }

    /** A day as an {@code xsd:date}. */
    public static String of(LocalDate day) {
        return withoutPlus(day.toString());
    }

    private static String withoutPlus(String text) {
        return text.startsWith("+") ? text.substring(1) : text;
    }
}
