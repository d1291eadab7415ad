// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Moment;
import org.dateline.model.Position;
import org.dateline.model.Status;
import org.dateline.model.timeline.BoundingBox;
import org.dateline.model.timeline.Selection;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Finds the rows of a selection in a segment: an intersection of bitmaps. */
final class SelectionFilter {
    private final ThingDictionaries numbers;
    private final ThingCatalogue catalogue;
    private final Selection selection;

    /** What asks for words, already answered: the events that have them; null where no words are asked for. */
    private final @Nullable Set<String> found;

    SelectionFilter(IndexedThings things, Selection selection, @Nullable Set<String> found) {
        this.numbers = things.numbers();
        this.catalogue = things.catalogue();
        this.selection = selection;
        this.found = found;
    }

    /**
     * The rows that are selected.
     *
     * @param live which rows of the segment still stand
     */
    SegmentRows apply(SegmentRows live) {
        return new SegmentRows(live.segment(), apply(live, known(live)));
    }

    /** The rows that would be selected as of today, of events of which nobody can tell when they became known. */
    SegmentRows withoutHistory(SegmentRows live) {
        Segment.Known known = live.segment().known();
        RoaringBitmap rows = RoaringBitmap.andNot(known.now(), known.dated());
        rows.and(live.rows());
        return new SegmentRows(live.segment(), apply(live, rows));
    }

    private RoaringBitmap known(SegmentRows live) {
        Segment.Known known = live.segment().known();
        Moment asOf = selection.asOf();
        return RoaringBitmap.and(live.rows(), asOf == null ? known.now() : known.at(EpochMillis.millis(asOf.last())));
    }

    private RoaringBitmap apply(SegmentRows live, RoaringBitmap known) {
        Segment segment = live.segment();
        RoaringBitmap rows = known;
        Segment.Involved involved = segment.involved();
        Selection.Things things = selection.things();
        narrow(rows, involved.actors(), numbers.actors(), things.actors());
        narrow(rows, involved.places(), numbers.places(), below(things.places()));
        narrow(rows, involved.types(), numbers.types(), below(things.types()));
        box(segment, rows);
        marks(segment, rows);
        words(segment, rows);
        return period(segment, rows);
    }

    private Set<String> below(Set<String> wanted) {
        return wanted.stream().flatMap(iri -> catalogue.below(iri).stream()).collect(Collectors.toSet());
    }

    /** Leaves the rows that have one of the wanted things; all where none is wanted. */
    private static void narrow(RoaringBitmap rows, Segment.Column column, Dictionary dictionary, Set<String> wanted) {
        if (!wanted.isEmpty()) {
            RoaringBitmap those = new RoaringBitmap();
            wanted.forEach(iri -> those.or(column.of(dictionary.find(iri))));
            rows.and(those);
        }
    }

    private void box(Segment segment, RoaringBitmap rows) {
        BoundingBox box = selection.box();
        if (box == null) {
            return;
        }
        RoaringBitmap within = new RoaringBitmap();
        segment.involved().places().rows().forEach((number, of) -> {
            Position position = catalogue.position(numbers.places().get(number));
            if (position != null && box.contains(position)) {
                within.or(of);
            }
        });
        rows.and(within);
    }

    private void marks(Segment segment, RoaringBitmap rows) {
        Boolean disputed = selection.marks().disputed();
        if (disputed != null) {
            RoaringBitmap those = segment.marks().disputed();
            if (disputed) {
                rows.and(those);
            } else {
                rows.andNot(those);
            }
        }
        Set<Status> statuses = selection.marks().statuses();
        if (!statuses.isEmpty()) {
            RoaringBitmap those = new RoaringBitmap();
            statuses.forEach(status -> those.or(segment.marks().of(status)));
            rows.and(those);
        }
    }

    private void words(Segment segment, RoaringBitmap rows) {
        if (found != null) {
            RoaringBitmap those = new RoaringBitmap();
            found.forEach(iri -> those.or(segment.names().rows(iri)));
            rows.and(those);
        }
    }

    private RoaringBitmap period(Segment segment, RoaringBitmap rows) {
        Selection.Period period = selection.period();
        if (!period.isLimited()) {
            return rows;
        }
        long from = period.begin().map(EpochMillis::ceiling).orElse(EpochMillis.NONE);
        long to = period.end().map(EpochMillis::ceiling).orElse(EpochMillis.NEVER);
        rows.and(segment.spans().overlapping(from, to));
        return period.certainly() ? segment.spans().certainlyWithin(rows, from, to) : rows;
    }
}
