package org.dateline.index.timeline;

import java.util.List;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Facets.Facet;
import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.LaneKey;
import org.dateline.model.timeline.Lanes;
import org.dateline.model.timeline.Lanes.Lane;
import org.dateline.model.timeline.Named;
import org.dateline.model.timeline.Sort;
import org.roaringbitmap.RoaringBitmap;

/** Puts a selection's events into lanes. A lane is of the very thing: what lies within a place has lanes of its own. */
final class LaneCut {
    private final Things things;
    private final List<Part> parts;

    LaneCut(Things things, List<Part> parts) {
        this.things = things;
        this.parts = parts;
    }

    /**
     * The lanes.
     *
     * @param counted how many of the events have which of the things that make the lanes
     * @param histogram of the same events: the lanes' bins are its buckets
     */
    Lanes by(LaneKey key, Tally counted, Histogram histogram) {
        Facet most = counted.direct(Lanes.MOST);
        boolean drawn = parts.stream().mapToLong(Part::count).sum() <= Lanes.DRAWN;
        List<Lane> lanes = most.top().stream()
                .map(count -> lane(key, count.thing(), histogram, drawn))
                .toList();
        return new Lanes(key, lanes, most.more(), without(key));
    }

    private static Segment.Column column(LaneKey key, Part part) {
        Segment.Involved involved = part.segment().involved();
        return switch (key) {
            case ACTOR -> involved.actors();
            case PLACE -> involved.places();
            case TYPE -> involved.types();
        };
    }

    private int number(LaneKey key, String iri) {
        Dictionaries numbers = things.numbers();
        return switch (key) {
            case ACTOR -> numbers.actors().find(iri);
            case PLACE -> numbers.places().find(iri);
            case TYPE -> numbers.types().find(iri);
        };
    }

    private Lane lane(LaneKey key, Named thing, Histogram histogram, boolean drawn) {
        int number = number(key, thing.iri());
        List<Part> own = parts.stream()
                .map(part -> new Part(
                        part.segment(),
                        RoaringBitmap.and(part.rows(), column(key, part).of(number))))
                .toList();
        List<Long> bins = histogram.buckets().stream()
                .map(bucket -> own.stream()
                        .mapToLong(part ->
                                HistogramCount.count(part, Times.ceiling(bucket.begin()), Times.ceiling(bucket.end())))
                        .sum())
                .toList();
        long count = own.stream().mapToLong(Part::count).sum();
        return new Lane(thing, count, bins, drawn ? events(own) : List.of());
    }

    private List<EventRow> events(List<Part> own) {
        Rows rows = new Rows(things);
        return new Paging(Sort.BEGIN, Lanes.DRAWN, null)
                .of(own).stream()
                        .map(found -> rows.get(found.segment(), found.row()))
                        .toList();
    }

    private long without(LaneKey key) {
        return parts.stream()
                .mapToLong(part -> RoaringBitmap.andCardinality(
                        part.rows(), column(key, part).none()))
                .sum();
    }
}
