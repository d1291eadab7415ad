// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.util.List;
import java.util.function.Function;
import org.dateline.model.Named;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Facets.Facet;
import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.LaneKey;
import org.dateline.model.timeline.Lanes;
import org.dateline.model.timeline.Lanes.Lane;
import org.dateline.model.timeline.SortOrder;
import org.roaringbitmap.RoaringBitmap;

/** Puts a selection's events into lanes. A lane is of the very thing: what lies within a place has lanes of its own. */
final class LaneBuilder {
    private static final Named NOTHING = new Named("", "");

    private final IndexedThings things;
    private final List<SegmentRows> parts;

    LaneBuilder(IndexedThings things, List<SegmentRows> parts) {
        this.things = things;
        this.parts = parts;
    }

    /**
     * The lanes.
     *
     * @param counted how many of the events have which of the things that make the lanes
     * @param histogram of the same events: the lanes' bins are its buckets
     */
    Lanes by(LaneKey key, ThingCounter counted, Histogram histogram) {
        Facet most = counted.direct(Lanes.MOST);
        boolean drawn = parts.stream().mapToLong(SegmentRows::count).sum() <= Lanes.DRAWN;
        List<Lane> lanes = most.top().stream()
                .map(count -> lane(key, count.thing(), histogram, drawn))
                .toList();
        Lane rest = lane(NOTHING, part -> column(key, part).none(), histogram, drawn);
        return new Lanes(key, lanes, most.more(), rest);
    }

    private static Segment.Column column(LaneKey key, SegmentRows part) {
        Segment.Involved involved = part.segment().involved();
        return switch (key) {
            case ACTOR -> involved.actors();
            case PLACE -> involved.places();
            case TYPE -> involved.types();
        };
    }

    private int number(LaneKey key, String iri) {
        ThingDictionaries numbers = things.numbers();
        return switch (key) {
            case ACTOR -> numbers.actors().find(iri);
            case PLACE -> numbers.places().find(iri);
            case TYPE -> numbers.types().find(iri);
        };
    }

    private Lane lane(LaneKey key, Named thing, Histogram histogram, boolean drawn) {
        int number = number(key, thing.iri());
        return lane(thing, part -> column(key, part).of(number), histogram, drawn);
    }

    private Lane lane(Named thing, Function<SegmentRows, RoaringBitmap> members, Histogram histogram, boolean drawn) {
        List<SegmentRows> own = parts.stream()
                .map(part -> new SegmentRows(part.segment(), RoaringBitmap.and(part.rows(), members.apply(part))))
                .toList();
        List<Long> bins = histogram.buckets().stream()
                .map(bucket -> own.stream()
                        .mapToLong(part -> HistogramCounter.count(
                                part, EpochMillis.ceiling(bucket.begin()), EpochMillis.ceiling(bucket.end())))
                        .sum())
                .toList();
        long count = own.stream().mapToLong(SegmentRows::count).sum();
        return new Lane(thing, count, bins, drawn ? events(own) : List.of());
    }

    private List<EventRow> events(List<SegmentRows> own) {
        EventRowBuilder rows = new EventRowBuilder(things);
        return new Paging(SortOrder.BEGIN, Lanes.DRAWN, null)
                .of(own).stream()
                        .map(found -> rows.get(found.segment(), found.row()))
                        .toList();
    }
}
