package org.dateline.page.timeline;

import java.util.List;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import org.jspecify.annotations.Nullable;

/**
 * A timeline as a page.
 *
 * @param title what is shown, as a sentence
 * @param controls the form
 * @param shown the events; null where the request is at fault, and only the form is shown
 * @param shell what stands around
 */
public record TimelinePage(
        String title, TimelineForm controls, @Nullable Shown shown, PageMetadata shell) implements Page {

    /**
     * The events and what they are told by.
     *
     * @param total how many there are, in words
     * @param notes what else must be known to read the page
     * @param chips the active filters
     * @param drawing histogram and lanes; null where no event has a date
     * @param listing the events of this page
     * @param facets the most frequent values of each filter
     * @param links where everything leads
     * @param paging to the first and the next page
     * @param others the same selection as a map or a file
     */
    public record Shown(
            String total,
            List<String> notes,
            List<FilterChip> chips,
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
