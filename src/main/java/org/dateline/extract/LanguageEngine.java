// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract;

import java.time.LocalDate;
import org.dateline.extract.analysis.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * Analyses English text: sentences, tokens, dependencies, named entities, coreference and quotations. Implementations
 * are safe for use by several threads.
 */
public interface LanguageEngine {

    /**
     * Analyses a text.
     *
     * @param text the text, in Unicode normalization form C
     * @param published the day of publication, to which "yesterday" refers; null if it is not known
     */
    Analysis analyse(String text, @Nullable LocalDate published);

    /** The name and version of the engine, such as {@code Stanford CoreNLP 4.5.10}. */
    String version();
}
