// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.time;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Genre;
import org.jspecify.annotations.Nullable;

/**
 * Classifies a text as news or narrative, which decides what incomplete dates refer to. News has weekdays and
 * "yesterday", and years near the publication; a narrative has many years in the distant past.
 */
public final class GenreClassifier {
    private static final Pattern YEAR = Pattern.compile("\\b[12]\\d{3}\\b(?![-–,.]?\\d)");
    private static final Pattern NEAR =
            Pattern.compile("\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow"
                    + "|tonight|(?:last|this|next) (?:week|month))\\b");
    /** The minimum age of a year in the distant past, in years before the publication. */
    private static final int LONG_PAST = 3;

    private GenreClassifier() {}

    /**
     * The genre of a text.
     *
     * @param published the day of publication; null if it is not known, which gives {@link Genre#NARRATIVE}
     */
    public static Genre of(Analysis analysis, @Nullable LocalDate published) {
        if (published == null) {
            return Genre.NARRATIVE;
        }
        long near = NEAR.matcher(analysis.cased()).results().count();
        long past = YEAR.matcher(analysis.cased())
                .results()
                .map(MatchResult::group)
                .filter(year -> Integer.parseInt(year) <= published.getYear() - LONG_PAST)
                .count();
        return past > Math.max(3, 3 * near) ? Genre.NARRATIVE : Genre.NEWS;
    }
}
