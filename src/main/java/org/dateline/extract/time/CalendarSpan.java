package org.dateline.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Where an expression lies on the calendar.
 *
 * @param span bounds, UTC
 * @param precision the local name of the ontology's precision
 * @param dayPart the local name of the part of a day, where it is one
 */
record CalendarSpan(TimeSpan span, String precision, Optional<String> dayPart) {
    /** "2019-04-14/2019-04-16": from the one to the other, both included. */
    private static final Pattern RANGE = Pattern.compile("([^/]+)/([^/]+)");

    /** Where a value lies, if that can be told. */
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
