package org.dateline.extract;

import java.time.LocalDate;
import org.dateline.extract.analysis.Analysis;
import org.jspecify.annotations.Nullable;

/** What analyses English: any number of threads may ask it at once. */
public interface LanguageEngine {

    /**
     * Analyses a text.
     *
     * @param text the text, NFC
     * @param published the day from which "yesterday" is told; null where it is not known
     */
    Analysis analyse(String text, @Nullable LocalDate published);

    /** Its name and version. */
    String version();
}
