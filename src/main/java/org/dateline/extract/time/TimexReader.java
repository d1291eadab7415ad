// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.TimeMention;
import org.jspecify.annotations.Nullable;

/** Reads the time expressions of a text: it corrects those of the tagger and adds those that the tagger missed. */
public final class TimexReader {
    private final List<TimexCorrection> corrections = List.of(new FalseTimexRule(), new TodayRule(), new WeekdayRule());
    private final List<TimexFinder> finders = List.of(
            new OvernightRule(),
            new RelativeTimexRule(),
            new UtcTimeRule(),
            new VagueSpanRule(),
            new TrailingYearRule());

    /**
     * The time expressions, in the order of the text.
     *
     * @param tagged the time expressions of the tagger
     * @param published the day of publication; null if it is not known
     */
    public List<TimeMention> read(Analysis analysis, List<TimeMention> tagged, @Nullable LocalDate published) {
        TimexContext context = new TimexContext(analysis, published);
        List<TimeMention> read = new ArrayList<>();
        tagged.forEach(mention -> corrected(mention, context).ifPresent(read::add));
        for (TimexFinder finder : finders) {
            for (TimeMention found : finder.find(context, List.copyOf(read))) {
                read.removeIf(other -> other.tokens().overlaps(found.tokens()));
                read.add(found);
            }
        }
        read.sort(
                Comparator.<TimeMention>comparingInt(mention -> mention.tokens().sentence())
                        .thenComparingInt(mention -> mention.tokens().begin()));
        return read;
    }

    private Optional<TimeMention> corrected(TimeMention mention, TimexContext context) {
        Optional<TimeMention> corrected = Optional.of(mention);
        for (TimexCorrection correction : corrections) {
            corrected = corrected.flatMap(present -> correction.correct(present, context));
        }
        return corrected;
    }
}
