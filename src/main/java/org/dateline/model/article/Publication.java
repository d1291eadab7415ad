// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * When an article came out.
 *
 * @param day the calendar day where it came out: "Thursday" and "yesterday" in it are resolved against this day
 * @param instant the instant, UTC; the day's UTC midnight where only the day is known
 * @param byDay whether only the day is known
 */
public record Publication(LocalDate day, Instant instant, boolean byDay) {

    /** Out on a day of which no hour is known. */
    public static Publication on(LocalDate day) {
        return new Publication(day, day.atStartOfDay(ZoneOffset.UTC).toInstant(), true);
    }

    /** Out at an instant, in a zone. */
    public static Publication at(Instant instant, ZoneId zone) {
        return new Publication(instant.atZone(zone).toLocalDate(), instant, false);
    }
}
