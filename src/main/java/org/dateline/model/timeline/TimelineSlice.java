// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.timeline;

import java.util.List;
import java.util.Map;
import org.dateline.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a selection and a view.
 *
 * @param selection what was asked for
 * @param view how it was to be shown
 * @param page the events of this page
 * @param summary the whole selection in figures
 */
public record TimelineSlice(Selection selection, TimelineViewOptions view, Page page, Summary summary) {

    /**
     * The events of a page.
     *
     * @param rows in the order of the view
     * @param reports the reports that its events name, by IRI
     * @param next the cursor of the next page; null where this is the last
     */
    public record Page(
            List<EventRow> rows,
            Map<String, Report> reports,
            @Nullable String next) {}

    /**
     * A selection in figures.
     *
     * @param total how many events there are in it
     * @param withoutHistory of a view as of a day: how many events were left out since nobody can tell when they became known
     *     (they stand in the default graph alone, in no source); 0 for views as of today
     * @param histogram when they begin
     * @param facets who, where, what
     * @param lanes side by side; null where the view asks for none
     */
    public record Summary(
            long total,
            long withoutHistory,
            Histogram histogram,
            Facets facets,
            @Nullable Lanes lanes) {}
}
