package org.dateline.page.overview;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.EnglishText;
import org.dateline.model.Named;
import org.dateline.model.timeline.EventPlace;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Facets.Count;
import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.Histogram.Bucket;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.UrlNames;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.page.Link;
import org.dateline.page.PagePaths;

/**
 * Where an overview leads: to the pages of things and into the timeline.
 *
 * @param paths where things are shown
 * @param base the namespace of the server's own things
 */
public record OverviewLinks(PagePaths paths, String base) {
    /** Years of more digits are no dates in an address. */
    private static final int LAST_YEAR = 9999;

    /** An event may have very many places; a line has room for a few. */
    private static final int PLACES = 3;

    /** Where the events of a selection are. */
    public String of(Selection selection) {
        String query = new UrlNames(base).toShort(selection.parameters()).query();
        return query.isEmpty() ? "/timeline" : "/timeline?" + query;
    }

    /** The strip of a selection, each bar linked to the events of the selection that begin then. */
    public TimeStrip strip(Histogram histogram, Selection selection) {
        UrlParameters parameters = new UrlNames(base).toShort(selection.parameters());
        return TimeStrip.of(
                histogram,
                bucket -> "/timeline?"
                        + parameters
                                .with("from", from(bucket))
                                .with("to", to(bucket))
                                .query());
    }

    /** Dates are inclusive, so the last day stands in the address, not the one after. */
    private static String to(Bucket bucket) {
        Instant last = bucket.end().minusMillis(1);
        return isDays(bucket) ? day(last) : bucket.end().toString();
    }

    private static String from(Bucket bucket) {
        return isDays(bucket) ? day(bucket.begin()) : bucket.begin().toString();
    }

    private static boolean isDays(Bucket bucket) {
        return bucket.begin().equals(bucket.begin().truncatedTo(ChronoUnit.DAYS))
                && bucket.end().equals(bucket.end().truncatedTo(ChronoUnit.DAYS));
    }

    private static String day(Instant instant) {
        var date = instant.atOffset(java.time.ZoneOffset.UTC).toLocalDate();
        boolean plain = date.getYear() >= 0 && date.getYear() <= LAST_YEAR;
        return plain ? date.toString() : date.toString().replace("+", "");
    }

    /** Events as lines of a list, in the same order. */
    public List<EventLine> lines(List<EventRow> rows) {
        return rows.stream().map(this::line).toList();
    }

    private EventLine line(EventRow row) {
        String date = row.span().inWords();
        String places = row.involved().places().stream()
                .limit(PLACES)
                .map(EventPlace::label)
                .collect(Collectors.joining(", "));
        return new EventLine(
                date.isEmpty() ? "no date" : date,
                new Link(row.label(), paths.of(row.iri())),
                places,
                row.status().word(),
                row.marks().sources());
    }

    /** A thing linked to its page. */
    public Link link(Named thing) {
        return new Link(thing.label(), paths.of(thing.iri()));
    }

    /** Things linked to their pages, each with its events within a selection, as a filter of this name counts them. */
    public List<CountedThing> counted(List<Count> counts, String parameter) {
        return counts.stream()
                .map(count -> counted(
                        count,
                        count.count(),
                        Selection.ALL.with(parameter, count.thing().iri())))
                .toList();
    }

    /**
     * A thing with its events.
     *
     * @param within the selection in which they were counted, with the thing as one more filter
     */
    public CountedThing counted(Count count, long events, Selection within) {
        return new CountedThing(link(count.thing()), EnglishText.number(events), of(within));
    }
}
