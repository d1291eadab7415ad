package org.dateline.serve;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.dateline.model.Words;
import org.dateline.model.timeline.Facets.Count;
import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.Histogram.Bucket;
import org.dateline.model.timeline.Named;
import org.dateline.model.timeline.Names;
import org.dateline.model.timeline.Parameters;
import org.dateline.model.timeline.Selection;
import org.dateline.page.Link;
import org.dateline.page.overview.Counted;
import org.dateline.page.overview.TimeStrip;

/**
 * Links into the timeline, and what overviews draw of a selection.
 *
 * @param paths where things are shown
 */
record TimelinePaths(LocalPaths paths) {
    /** Years of more digits are no dates in an address. */
    private static final int LAST_YEAR = 9999;

    /** Where the events of a selection are. */
    String of(Selection selection) {
        String query =
                new Names(paths.baseIri()).toShort(selection.parameters()).query();
        return query.isEmpty() ? "/timeline" : "/timeline?" + query;
    }

    /** The strip of a selection, each bar linked to the events of the selection that begin then. */
    TimeStrip strip(Histogram histogram, Selection selection) {
        Parameters parameters = new Names(paths.baseIri()).toShort(selection.parameters());
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

    /** A thing linked to its page. */
    Link link(Named thing) {
        return new Link(thing.label(), paths.of(thing.iri()));
    }

    /**
     * A thing with its events.
     *
     * @param within the selection in which they were counted, with the thing as one more filter
     */
    Counted counted(Count count, long events, Selection within) {
        return new Counted(link(count.thing()), Words.number(events), of(within));
    }
}
