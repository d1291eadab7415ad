// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract;

import java.time.LocalDate;
import java.util.List;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Genre;
import org.dateline.extract.analysis.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of an analysed text and normalizes them to TIMEX3 values. Implementations are safe for use
 * by several threads.
 */
public interface TimeTagger {

    /**
     * Finds the time expressions, in the order of the text.
     *
     * @param analysis the text, with at least sentences and part-of-speech tags
     * @param published the day of publication, to which "yesterday" refers; null if it is not known
     * @param genre what incomplete dates refer to
     */
    List<TimeMention> tag(Analysis analysis, @Nullable LocalDate published, Genre genre);

    /** The name and version of the tagger, such as {@code HeidelTime 2.2.1}. */
    String version();
}
