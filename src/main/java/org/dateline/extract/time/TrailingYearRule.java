// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.extract.analysis.TimeMention;
import org.dateline.extract.analysis.TokenSpan;

/** Joins a date with a following "last year": "April 4 last year", "in April of last year". */
final class TrailingYearRule implements TimexFinder {
    private static final Map<String, Integer> YEARS = Map.of("last", -1, "this", 0, "next", 1);
    private static final Pattern MONTH_OR_DAY = Pattern.compile("\\d{4}(-\\d{2}(?:-\\d{2})?)");
    private static final Pattern SAYS_YEAR = Pattern.compile(".*\\d{4}.*");

    @Override
    public List<TimeMention> find(TimexContext context, List<TimeMention> earlier) {
        LocalDate published = context.published();
        return published == null
                ? List.of()
                : earlier.stream()
                        .flatMap(mention -> whole(mention, context, published.getYear()).stream())
                        .toList();
    }

    private static Optional<TimeMention> whole(TimeMention mention, TimexContext context, int published) {
        Matcher value = MONTH_OR_DAY.matcher(mention.value());
        if (!value.matches() || SAYS_YEAR.matcher(context.words(mention)).matches()) {
            return Optional.empty();
        }
        int gap = Stream.of("of", ",").anyMatch(context.after(mention, 0)::equals) ? 1 : 0;
        Integer year = YEARS.get(context.after(mention, gap));
        if (year == null || !context.after(mention, gap + 1).equals("year")) {
            return Optional.empty();
        }
        TokenSpan tokens = mention.tokens();
        return Optional.of(new TimeMention(
                new TokenSpan(tokens.sentence(), tokens.begin(), tokens.end() + gap + 2),
                "DATE",
                (published + year) + value.group(1)));
    }
}
