// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import java.util.List;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import org.jspecify.annotations.Nullable;

/**
 * The page of a timeline.
 *
 * @param title the selection in words
 * @param controls the form
 * @param shown the events; null if the request has a fault, and the page shows only the form
 * @param metadata the head of the document, and the links in its foot
 */
public record TimelinePage(
        String title, TimelineForm controls, @Nullable Shown shown, PageMetadata metadata) implements Page {

    /**
     * The events and their presentation.
     *
     * @param total the number of events, in words
     * @param notes notes about events that are left out or have no date
     * @param head the selection in words, with the active filters
     * @param drawing the histogram and the lanes; null if no event has a date
     * @param listing the events of this page
     * @param facets the most frequent values of each filter
     * @param links the links of the page
     * @param paging links to the first and the next page
     * @param others links to the same selection in other formats
     */
    public record Shown(
            String total,
            List<String> notes,
            SelectionHead head,
            @Nullable TimelineDrawing drawing,
            EventListing listing,
            List<FacetList> facets,
            TimelineLinks links,
            List<Link> paging,
            List<Link> others) {}

    @Override
    public String template() {
        return "timeline/timeline.jte";
    }
}
