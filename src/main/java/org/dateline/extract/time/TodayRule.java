// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dateline.extract.analysis.TimeMention;

/** Resolves "today", "yesterday" and "tomorrow" in news to days. */
final class TodayRule implements TimexCorrection {
    private static final Map<String, Integer> DAYS = Map.of("today", 0, "yesterday", -1, "tomorrow", 1);

    @Override
    public Optional<TimeMention> correct(TimeMention mention, TimexContext context) {
        LocalDate published = context.newsDate();
        Integer days = DAYS.get(context.words(mention));
        return Optional.of(
                published == null || days == null
                        ? mention
                        : new TimeMention(
                                mention.tokens(),
                                "DATE",
                                published.plusDays(days).toString()));
    }
}
