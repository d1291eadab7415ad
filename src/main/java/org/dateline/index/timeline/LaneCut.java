package org.dateline.index.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Facets.Count;
import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.LaneKey;
import org.dateline.model.timeline.Lanes;
import org.dateline.model.timeline.Lanes.Lane;
import org.dateline.model.timeline.Named;
import org.dateline.model.timeline.Sort;
import org.roaringbitmap.RoaringBitmap;

/** Puts a selection's events into lanes. A lane is of the very thing: what lies within a place has lanes of its own. */
final class LaneCut {
    private final Dictionaries numbers;
    private final Catalogue catalogue;
    private final List<Part> parts;

    LaneCut(Dictionaries numbers, Catalogue catalogue, List<Part> parts) {
        this.numbers = numbers;
        this.catalogue = catalogue;
        this.parts = parts;
    }

    /** The lanes, their bins those of a histogram of the same events. */
    Lanes by(LaneKey key, Histogram histogram) {
        List<Count> counts = new ArrayList<>(counts(key));
        counts.removeIf(count -> count.direct() == 0);
        counts.sort(Comparator.comparingLong(Count::direct)
                .reversed()
                .thenComparing(count -> count.thing().label())
                .thenComparing(count -> count.thing().iri()));
        List<Count> most = counts.subList(0, Math.min(Lanes.MOST, counts.size()));
        boolean drawn = parts.stream().mapToLong(Part::count).sum() <= Lanes.DRAWN;
        List<Lane> lanes = most.stream()
                .map(count -> lane(key, count.thing(), histogram, drawn))
                .toList();
        return new Lanes(key, lanes, counts.size() - most.size(), without(key));
    }

    private List<Count> counts(LaneKey key) {
        FacetCount facets = new FacetCount(numbers, catalogue, parts);
        return switch (key) {
            case ACTOR -> facets.actors();
            case PLACE -> facets.places();
            case TYPE -> facets.types();
        };
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
        Rows rows = new Rows(numbers, catalogue);
        return new Paging(Sort.BEGIN, Lanes.DRAWN, null)
                .of(own).stream()
                        .map(found -> rows.get(found.segment(), found.row()))
                        .toList();
    }

    private long without(LaneKey key) {
        long[] without = {0};
        for (Part part : parts) {
            IntLists lists = column(key, part).lists();
            part.rows().forEach((int row) -> without[0] += lists.size(row) == 0 ? 1 : 0);
        }
        return without[0];
    }
}
