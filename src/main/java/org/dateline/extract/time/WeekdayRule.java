// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.extract.analysis.TimeMention;

/**
 * Resolves weekdays. In a sentence about the future, "Friday" is the next Friday; in a sentence about the past, it is
 * the last Friday in news, and what the tagger says in narratives.
 */
final class WeekdayRule implements TimexCorrection {
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:(?:on|early|late|this|coming) )*(monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
                    + "(?: (?:morning|afternoon|evening|night))?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(.*)");

    @Override
    public Optional<TimeMention> correct(TimeMention mention, TimexContext context) {
        LocalDate published = context.published();
        Matcher weekday = WEEKDAY.matcher(context.words(mention));
        Matcher date = DATE.matcher(mention.value());
        if (published == null || !weekday.matches() || !date.matches()) {
            return Optional.of(mention);
        }
        DayOfWeek day = DayOfWeek.valueOf(weekday.group(1).toUpperCase(Locale.ROOT));
        boolean ahead = new TenseReader(context.sentence(mention))
                .isFuture(mention.tokens().end() - 1)
                .orElse(false);
        if (!ahead && context.newsDate() == null) {
            return Optional.of(mention);
        }
        LocalDate resolved =
                published.with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
        return Optional.of(new TimeMention(mention.tokens(), mention.type(), resolved + date.group(1)));
    }
}
