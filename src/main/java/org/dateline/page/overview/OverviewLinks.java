// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.overview;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.EnglishText;
import org.dateline.model.Named;
import org.dateline.model.XsdTime;
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
 * The links of an overview: to the pages of things and to the timeline.
 *
 * @param paths the paths of pages
 * @param base the namespace of the server's own things
 */
public record OverviewLinks(PagePaths paths, String base) {
    /** The last year that a date in an address can have. */

    /** The greatest number of places in a line. */
    private static final int PLACES = 3;

    /** The address of the events of a selection. */
    public String of(Selection selection) {
        String query = new UrlNames(base).toShort(selection.parameters()).query();
        return query.isEmpty() ? "/timeline" : "/timeline?" + query;
    }

    /** The histogram of a selection. Each bar links to the events of the selection that begin in its period. */
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

    /**
     * The histogram of all events that are not outside it.
     *
     * @param earlier how many begin before it
     * @param later how many begin after it
     */
    public TimeStrip strip(Histogram histogram, long earlier, long later) {
        List<Bucket> buckets = histogram.buckets();
        List<Link> outside = new ArrayList<>();
        if (earlier > 0) {
            Instant begin = buckets.get(0).begin();
            outside.add(
                    new Link(EnglishText.number(earlier) + " earlier", of(Selection.ALL.with("to", before(begin)))));
        }
        if (later > 0) {
            Instant end = buckets.get(buckets.size() - 1).end();
            outside.add(new Link(EnglishText.number(later) + " later", of(Selection.ALL.with("from", end.toString()))));
        }
        return strip(histogram, Selection.ALL).with(outside);
    }

    /** Ends are inclusive if they are days. */
    private static String before(Instant begin) {
        return begin.equals(begin.truncatedTo(ChronoUnit.DAYS)) ? day(begin.minusMillis(1)) : begin.toString();
    }

    /** Dates in addresses are inclusive, so this is the last day, not the day after. */
    private static String to(Bucket bucket) {
        Instant last = bucket.end().minusMillis(1);
        return isDays(bucket) ? day(last) : XsdTime.of(bucket.end());
    }

    private static String from(Bucket bucket) {
        return isDays(bucket) ? day(bucket.begin()) : XsdTime.of(bucket.begin());
    }

    private static boolean isDays(Bucket bucket) {
        return bucket.begin().equals(bucket.begin().truncatedTo(ChronoUnit.DAYS))
                && bucket.end().equals(bucket.end().truncatedTo(ChronoUnit.DAYS));
    }

    private static String day(Instant instant) {
        return XsdTime.of(instant.atOffset(java.time.ZoneOffset.UTC).toLocalDate());
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

    /** Things linked to their pages, each with the number of its events, linked to the events with that filter. */
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
     * @param within the selection of these events, with the thing as one of its filters
     */
    public CountedThing counted(Count count, long events, Selection within) {
        return new CountedThing(link(count.thing()), EnglishText.number(events), of(within));
    }
}
