package org.dateline.index.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.model.Named;
import org.dateline.model.Status;
import org.dateline.model.timeline.Facets;
import org.dateline.model.timeline.Facets.Count;
import org.dateline.model.timeline.Facets.Facet;
import org.roaringbitmap.RoaringBitmap;

/** Counts the selected events by their things. */
final class FacetCounter {
    private final IndexedThings things;
    private final List<SegmentRows> parts;

    FacetCounter(IndexedThings things, List<SegmentRows> parts) {
        this.things = things;
        this.parts = parts;
    }

    /** Counts by actor. */
    ThingCounter actors() {
        Dictionary dictionary = things.numbers().actors();
        long[] direct = direct(dictionary, Segment.Involved::actors);
        return new ThingCounter(dictionary::get, things.catalogue(), direct, direct);
    }

    /** Counts by place. */
    ThingCounter places() {
        return nested(things.places(), things.numbers().places(), Segment.Involved::places);
    }

    /** Counts by type. */
    ThingCounter types() {
        return nested(things.types(), things.numbers().types(), Segment.Involved::types);
    }

    /** How many each report describes, by its IRI. */
    Map<String, Long> reports() {
        Dictionary dictionary = things.numbers().reports();
        long[] direct = direct(dictionary, Segment.Involved::reports);
        Map<String, Long> counts = new HashMap<>();
        for (int number = 0; number < direct.length; number++) {
            if (direct[number] > 0) {
                counts.put(dictionary.get(number), direct[number]);
            }
        }
        return counts;
    }

    private long[] direct(Dictionary dictionary, Function<Segment.Involved, Segment.Column> column) {
        long[] direct = new long[dictionary.size()];
        for (SegmentRows part : parts) {
            column.apply(part.segment().involved()).count(part.rows(), direct);
        }
        return direct;
    }

    private ThingCounter nested(
            NumberedHierarchy nesting, Dictionary dictionary, Function<Segment.Involved, Segment.Column> column) {
        long[] direct = direct(dictionary, column);
        long[] within = new long[nesting.size()];
        for (int number = 0; number < nesting.known(); number++) {
            if (direct[number] > 0) {
                for (int each : nesting.above(number)) {
                    within[each] += direct[number];
                }
            }
        }
        for (SegmentRows part : parts) {
            takeOff(part, column.apply(part.segment().involved()), nesting, within);
        }
        return new ThingCounter(nesting::iri, things.catalogue(), within, direct);
    }

    /** An event of several things that lie within one other counts there once: takes off what adding up counted twice. */
    private static void takeOff(SegmentRows part, Segment.Column column, NumberedHierarchy nesting, long[] within) {
        int[] last = new int[within.length];
        IntLists lists = column.lists();
        RoaringBitmap.and(part.rows(), column.several()).forEach((int row) -> {
            for (int i = 0; i < lists.size(row); i++) {
                for (int each : nesting.above(lists.get(row, i))) {
                    within[each] -= last[each] == row + 1 ? 1 : 0;
                    last[each] = row + 1;
                }
            }
        });
    }

    /** Counts by status; the IRI of a status is its word. */
    Facet statuses() {
        List<Count> counts = new ArrayList<>();
        for (Status status : Segment.STATUSES) {
            long count = parts.stream().mapToLong(part -> count(part, status)).sum();
            if (count > 0) {
                counts.add(new Count(new Named(status.word(), status.word()), count, count));
            }
        }
        counts.sort(Comparator.comparingLong(Count::count).reversed().thenComparing(count -> count.thing()
                .label()));
        return new Facet(
                List.copyOf(counts.subList(0, Math.min(Facets.MOST, counts.size()))),
                Math.max(0, counts.size() - Facets.MOST));
    }

    private static long count(SegmentRows part, Status status) {
        return RoaringBitmap.andCardinality(part.rows(), part.segment().marks().of(status));
    }
}
