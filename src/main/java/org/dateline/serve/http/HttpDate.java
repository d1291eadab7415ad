// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates of HTTP headers (RFC 9110, section 5.6.7): in English, in UTC, in whole seconds. */
public final class HttpDate {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private HttpDate() {}

    /** An instant as the value of a header, without fractions of its second. */
    public static String of(Instant instant) {
        return FORM.format(instant);
    }

    /** The instant of a header; empty where the header is absent or no such date. */
    public static Optional<Instant> parse(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(FORM.parse(header.strip(), Instant::from).truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
