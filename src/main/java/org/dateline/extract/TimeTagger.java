package org.dateline.extract;

import java.time.LocalDate;
import java.util.List;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Genre;
import org.dateline.extract.analysis.TimeMention;
import org.jspecify.annotations.Nullable;

/** What finds time expressions in an analysed text and reads them: any number of threads may ask it at once. */
public interface TimeTagger {

    /**
     * Finds the time expressions, in the order of the text.
     *
     * @param analysis the text, with at least sentences and parts of speech
     * @param published the day from which "yesterday" is told; null where it is not known
     * @param genre from where undated expressions are told
     */
    List<TimeMention> tag(Analysis analysis, @Nullable LocalDate published, Genre genre);

    /** Its name and version. */
    String version();
}
