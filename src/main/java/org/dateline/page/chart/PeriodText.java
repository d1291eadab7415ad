// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.chart;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.dateline.model.CalendarUnit;

/**
 * A window as the parameters {@code from} and {@code to} of a URL, in the coarsest exact form: years, months, days or instants. Both
 * ends are inclusive, except for instants; see {@link org.dateline.model.timeline.Selection.Period}.
 *
 * @param from the value of the parameter: {@code 2019}, {@code 2019-04}, {@code 2019-04-03} or {@code 2019-04-03T10:00:00Z}
 * @param to in the same form
 */
public record PeriodText(String from, String to) {

    /** The parameters of a window. The begin is rounded down to a second, the end up. */
    public static PeriodText of(TimeWindow window) {
        LocalDateTime begin = utc(window.begin().truncatedTo(ChronoUnit.SECONDS));
        LocalDateTime end = utc(window.end());
        LocalDateTime last = end.minusDays(1);
        return switch (CalendarUnit.of(begin.toInstant(ZoneOffset.UTC), window.end())) {
            case YEAR -> new PeriodText(year(begin), year(last));
            case MONTH -> new PeriodText(month(begin), month(last));
            case DAY -> new PeriodText(day(begin), day(last));
            case CLOCK ->
                new PeriodText(
                        instant(begin),
                        instant(end.minusNanos(1)
                                .truncatedTo(ChronoUnit.SECONDS)
                                .plusSeconds(1)));
        };
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static String year(LocalDateTime time) {
        int year = time.getYear();
        return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
    }

    private static String month(LocalDateTime time) {
        return year(time) + String.format(Locale.ROOT, "-%02d", time.getMonthValue());
    }

    private static String day(LocalDateTime time) {
        return month(time) + String.format(Locale.ROOT, "-%02d", time.getDayOfMonth());
    }

    private static String instant(LocalDateTime time) {
        return day(time)
                + String.format(Locale.ROOT, "T%02d:%02d:%02dZ", time.getHour(), time.getMinute(), time.getSecond());
    }
}
