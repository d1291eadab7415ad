// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.review;

import java.util.List;
import java.util.Map;
import org.dateline.model.Named;
import org.dateline.model.evidence.ReportDetails;
import org.dateline.model.reading.TextFact;

/**
 * A fact with what a form for correcting it needs.
 *
 * @param report the report that contains it
 * @param fact the fact
 * @param fields what was read, by the form's fields; IRIs and dates as they are written
 * @param places the places that the article names
 * @param actors the actors that it names
 */
public record FactForm(
        ReportDetails report, TextFact fact, Map<String, String> fields, List<Named> places, List<Named> actors) {
    /** Keeps copies. */
    public FactForm {
        fields = Map.copyOf(fields);
        places = List.copyOf(places);
        actors = List.copyOf(actors);
    }
}
