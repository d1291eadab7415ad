package org.dateline.page.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.dateline.model.Words;
import org.dateline.model.timeline.BadParameterException;
import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.Names;
import org.dateline.model.timeline.Parameters;
import org.dateline.model.timeline.Slice;
import org.dateline.page.Link;
import org.dateline.page.Shell;
import org.dateline.page.chart.Window;
import org.dateline.page.timeline.TimelinePage.Shown;

/** Makes the page of an answer. */
public final class TimelineView {
    private static final int TOLD = 20;

    private final Slice slice;
    private final TimelineLinks links;
    private final Sentence sentence;
    private final List<Link> formats;

    /**
     * The page of an answer whose view has lanes.
     *
     * @param labels from an IRI to what the thing is called
     * @param formats the files of the same selection: their names and paths
     */
    public TimelineView(Slice slice, TimelineLinks links, UnaryOperator<String> labels, List<Link> formats) {
        this.slice = slice;
        this.links = links;
        this.sentence = new Sentence(slice.selection(), labels);
        this.formats = formats.stream()
                .map(format -> new Link(format.text(), links.elsewhere(format.href())))
                .toList();
    }

    /**
     * Shows it.
     *
     * @param around what the strip shows
     * @param surrounding the histogram of the strip
     * @param now the present
     */
    public TimelinePage page(Window around, Histogram surrounding, Instant now) {
        boolean dated = !surrounding.buckets().isEmpty();
        Shown shown = new Shown(
                Words.count(slice.summary().total(), "event"),
                notes(),
                sentence.chips(links),
                dated ? Drawing.of(slice, around, surrounding, now) : null,
                Listing.of(slice.page().rows(), slice.view().sort()),
                FacetList.of(slice.summary().facets(), links),
                links,
                paging(),
                formats);
        String title = sentence.text();
        String total = Words.count(slice.summary().total(), "event");
        Shell shell = Shell.titled(title)
                .describedAs(title + ": " + total + ", with who says so.")
                .withJsonLd(ItemList.json(
                        title, slice.page().rows().stream().limit(TOLD).toList()))
                .withScripts("js/timeline.js")
                .withFormats(formats);
        return new TimelinePage(
                title, Controls.of(links.shown(), slice.summary().facets(), links.names(), null), shown, shell);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        long undated = slice.summary().histogram().undated();
        if (undated > 0) {
            notes.add(Words.number(undated) + " without a date, at the end of the list");
        }
        if (slice.summary().withoutHistory() > 0) {
            notes.add(Words.number(slice.summary().withoutHistory())
                    + " more left out: nobody can tell since when they are known");
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

    /** The page that says what is wrong with a request, and lets it be mended. */
    public static TimelinePage refusing(Parameters given, Names names, BadParameterException failure) {
        String message = Objects.requireNonNullElse(failure.getMessage(), "It cannot be used.");
        Controls controls = Controls.of(given, null, names, new Controls.Wrong(failure.parameter(), message));
        return new TimelinePage("Timeline", controls, null, Shell.titled("Timeline: not understood"));
    }
}
