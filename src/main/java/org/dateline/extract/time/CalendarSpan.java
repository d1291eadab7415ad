// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The position of a time expression on the calendar.
 *
 * @param span the bounds, UTC
 * @param precision the precision, as a local name of the ontology
 * @param dayPart the part of the day, as a local name of the ontology; empty if it is not one
 */
record CalendarSpan(TimeSpan span, String precision, Optional<String> dayPart) {
    /** A range with both ends included: "2019-04-14/2019-04-16". */
    private static final Pattern RANGE = Pattern.compile("([^/]+)/([^/]+)");

    /**
     * The position of a TIMEX3 value or a range; empty if it has none.
     *
     * @param published the day of publication, for {@code PRESENT_REF}; null if it is not known
     */
    static Optional<CalendarSpan> of(String value, @Nullable LocalDate published) {
        Matcher range = RANGE.matcher(value);
        if (range.matches()) {
            return TimexValue.find(range.group(1))
                    .flatMap(first -> TimexValue.find(range.group(2)).map(last -> between(first, last)));
        }
        if (value.equals("PRESENT_REF") && published != null) {
            return of(published.toString(), null);
        }
        return TimexValue.find(value).map(found -> new CalendarSpan(found.span(), found.precision(), found.dayPart()));
    }

    private static CalendarSpan between(TimexValue first, TimexValue last) {
        return new CalendarSpan(
                new TimeSpan(
                        first.span().earliestBegin(),
                        first.span().latestEnd(),
                        last.span().earliestBegin(),
                        last.span().latestEnd()),
                last.precision(),
                Optional.empty());
    }
}
