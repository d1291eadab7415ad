// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.evidence;

import java.util.List;
import org.dateline.model.Named;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;

/**
 * The account of an event in one source.
 *
 * @param report the source
 * @param label the label that the report gives it
 * @param status how real the source says it is
 * @param span when, as the source has it
 * @param places where, as the source has it
 * @param types what kind, as the source has it
 * @param times the words from which the time came
 */
public record EventAccountView(
        ReportDetails report,
        String label,
        Status status,
        TimeSpan span,
        List<Named> places,
        List<Named> types,
        List<TimeWords> times) {

    /** Keeps copies of the lists. */
    public EventAccountView {
        places = List.copyOf(places);
        types = List.copyOf(types);
        times = List.copyOf(times);
    }

    /**
     * The words in an article from which a time came.
     *
     * @param words as written there; empty if the time was inferred from the context
     * @param precision such as {@code day} or {@code part of the day}; empty if not given
     * @param edtf the Extended Date/Time Format's text; empty if there is none
     * @param resolvedAgainst the dates or events that they were resolved against
     * @param zone an IANA time zone; empty where no hour was given
     * @param inferred whether the time was inferred and is not stated in the article
     */
    public record TimeWords(
            String words, String precision, String edtf, List<Named> resolvedAgainst, String zone, boolean inferred) {}
}
