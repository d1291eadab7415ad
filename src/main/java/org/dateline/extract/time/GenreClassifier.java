package org.dateline.extract.time;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Genre;
import org.jspecify.annotations.Nullable;

/**
 * Tells from where a text tells its dates. News speaks of weekdays and "yesterday", and of the years around it; a narrative
 * names years long past, one after the other.
 */
public final class GenreClassifier {
    private static final Pattern YEAR = Pattern.compile("\\b[12]\\d{3}\\b(?![-–,.]?\\d)");
    private static final Pattern NEAR =
            Pattern.compile("\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow"
                    + "|tonight|(?:last|this|next) (?:week|month))\\b");
    /** A year is long past when it lies at least this many years before the day of publication. */
    private static final int LONG_PAST = 3;

    private GenreClassifier() {}

    /**
     * The genre of a text.
     *
     * @param published the day it came out; null where that is not known: then only a narrative can be read
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
