// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.BadParameterException;
import org.dateline.model.EnglishText;
import org.dateline.model.Hierarchy;
import org.dateline.model.timeline.TimelineSlice;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.page.Link;
import org.dateline.page.PageMetadata;
import org.dateline.page.timeline.TimelinePage.Shown;

/** Builds the page of a timeline. */
public final class TimelinePageBuilder {
    private static final int MOST_IN_JSON_LD = 20;

    private final TimelineSlice slice;
    private final TimelineLinks links;
    private final SelectionHead head;
    private final SelectionLabels labels;
    private final List<Link> formats;

    /**
     * A builder for a slice whose view has lanes.
     *
     * @param labels what the things of the selection are called
     * @param formats the names and paths of the export formats
     */
    public TimelinePageBuilder(TimelineSlice slice, TimelineLinks links, SelectionLabels labels, List<Link> formats) {
        this.slice = slice;
        this.links = links;
        this.head = SelectionHead.of(links, labels::of);
        this.labels = labels;
        this.formats = formats.stream()
                .map(format -> new Link(format.text(), links.elsewhere(format.href())))
                .toList();
    }

    /**
     * Builds the page.
     *
     * @param drawn the periods that are drawn, and their events
     * @param nesting which of the listed types and places belong to which
     * @param now the present
     */
    public TimelinePage page(DrawnPeriod drawn, Hierarchy nesting, Instant now) {
        boolean dated = !drawn.surrounding().buckets().isEmpty();
        Shown shown = new Shown(
                EnglishText.count(slice.summary().total(), "event"),
                notes(),
                head,
                dated ? TimelineDrawing.of(slice, drawn, now) : null,
                EventListing.of(slice.page().rows(), slice.view().sort()),
                FacetList.of(slice.summary().facets(), links, nesting),
                links,
                paging(),
                formats);
        String title = head.title();
        String total = EnglishText.count(slice.summary().total(), "event");
        PageMetadata metadata = PageMetadata.titled(title)
                .describedAs(title + ": " + total + ", with their sources.")
                .withJsonLd(EventItemList.json(
                        title,
                        slice.page().rows().stream().limit(MOST_IN_JSON_LD).toList()))
                .withScripts("js/timeline.js")
                .withFormats(formats);
        return new TimelinePage(
                title,
                TimelineForm.of(
                        links.shown(),
                        slice.summary().facets(),
                        new TimelineForm.Address(links.path(), links.names()),
                        labels),
                shown,
                metadata);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        long undated = slice.summary().histogram().undated();
        if (undated > 0) {
            notes.add(EnglishText.number(undated) + " without a date, at the end of the list");
        }
        if (slice.summary().withoutHistory() > 0) {
            notes.add(EnglishText.number(slice.summary().withoutHistory())
                    + " more omitted, because the date they became known is not recorded");
        }
        return notes;
    }

    private List<Link> paging() {
        List<Link> paging = new ArrayList<>();
        if (slice.view().cursor() != null) {
            paging.add(new Link("First page", links.first()));
        }
        String next = slice.page().next();
        if (next != null) {
            paging.add(new Link("Next page", links.at(next)));
        }
        return paging;
    }

    /** The page for a request with a fault: it names the fault and shows the form. */
    public static TimelinePage refusing(UrlParameters given, TimelineForm.Address form, BadParameterException failure) {
        return new TimelinePage(
                "Timeline",
                TimelineForm.wrong(given, form, failure),
                null,
                PageMetadata.titled("Timeline: invalid request").withScripts("js/timeline.js"));
    }
}
