// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Status;
import org.dateline.model.timeline.EventRecord;
import org.roaringbitmap.RoaringBitmap;

/**
 * Events in columns: a row for each current event, and one for each earlier assessment of it.
 * Never changes.
 *
 * @param spans when; the rows are in the order of their begin, alike ones by IRI
 * @param names what each row's event is, and is called
 * @param involved the numbers of actors, places, types and reports of each row
 * @param marks status and sources of each row
 * @param known which rows are current, and when the others were
 */
record Segment(SpanColumns spans, Names names, Involved involved, Marks marks, Known known) {

    /** The statuses by number. */
    static final List<Status> STATUSES = List.of(Status.values());

    private static final RoaringBitmap NONE = new RoaringBitmap();

    /** Reads what {@link #write} wrote. */
    static Segment read(ColumnReader in) throws IOException {
        return new Segment(SpanColumns.read(in), Names.read(in), Involved.read(in), Marks.read(in), Known.read(in));
    }

    void write(ColumnWriter out) throws IOException {
        spans.write(out);
        names.write(out);
        involved.write(out);
        marks.write(out);
        known.write(out);
    }

    /** How many rows there are. */
    int size() {
        return marks.statuses.length;
    }

    /** What the events are and are called. */
    static final class Names {
        private final TextColumn iris;
        private final TextColumn labels;
        private final long[] hashes;

        /**
         * Of each row.
         *
         * @param hashes the hash of each IRI in the upper half, its row in the lower, sorted: what finds an IRI's rows
         */
        Names(TextColumn iris, TextColumn labels, long[] hashes) {
            this.iris = iris;
            this.labels = labels;
            this.hashes = hashes;
        }

        private static Names read(ColumnReader in) throws IOException {
            return new Names(TextColumn.read(in), TextColumn.read(in), in.numbers());
        }

        private void write(ColumnWriter out) throws IOException {
            iris.write(out);
            labels.write(out);
            out.numbers(hashes);
        }

        /** The IRI of a row's event. */
        String iri(int row) {
            return iris.get(row);
        }

        /** The labels of a row's event, as LabelSet packs them. */
        String labels(int row) {
            return labels.get(row);
        }

        /** All rows of an event. */
        RoaringBitmap rows(String iri) {
            long hash = (long) iri.hashCode() << 32;
            int at = Arrays.binarySearch(hashes, hash);
            RoaringBitmap rows = new RoaringBitmap();
            for (int i = at < 0 ? -at - 1 : at; i < hashes.length && hashes[i] >> 32 == hash >> 32; i++) {
                int row = (int) hashes[i];
                if (iris.get(row).equals(iri)) {
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    /** By numbers of the index's dictionaries. */
    record Involved(Column actors, Column places, Column types, Column reports) {
        private static Involved read(ColumnReader in) throws IOException {
            return new Involved(Column.read(in), Column.read(in), Column.read(in), Column.read(in));
        }

        private void write(ColumnWriter out) throws IOException {
            actors.write(out);
            places.write(out);
            types.write(out);
            reports.write(out);
        }
    }

    /**
     * One kind of things.
     *
     * @param lists the numbers of each row
     * @param rows the rows of each number that has any
     * @param none the rows that have no number; must not be changed
     * @param several those that have more than one; must not be changed
     */
    record Column(IntLists lists, Map<Integer, RoaringBitmap> rows, RoaringBitmap none, RoaringBitmap several) {
        /** Of lists of numbers and the rows of each number. */
        static Column of(IntLists lists, Map<Integer, RoaringBitmap> rows) {
            return new Column(lists, rows, lists.ofSize(0, 0), lists.ofSize(2, Integer.MAX_VALUE));
        }

        private static Column read(ColumnReader in) throws IOException {
            IntLists lists = IntLists.read(in);
            Map<Integer, RoaringBitmap> rows = new HashMap<>();
            for (int left = in.integer(); left > 0; left--) {
                rows.put(in.integer(), in.bitmap());
            }
            return of(lists, rows);
        }

        private void write(ColumnWriter out) throws IOException {
            lists.write(out);
            out.number(rows.size());
            for (Map.Entry<Integer, RoaringBitmap> each : rows.entrySet()) {
                out.number(each.getKey());
                out.bitmap(each.getValue());
            }
        }

        /** Adds to each number how many of some rows have it. */
        void count(RoaringBitmap some, long[] into) {
            if (some.getLongCardinality() == lists.rows()) {
                rows.forEach((number, all) -> into[number] += all.getLongCardinality());
            } else {
                lists.count(some, into);
            }
        }

        /** The rows that have a thing. Must not be changed. */
        RoaringBitmap of(int number) {
            return rows.getOrDefault(number, NONE);
        }
    }

    /** Status and sources. */
    static final class Marks {
        private final byte[] statuses;
        private final int[] sources;
        private final int[] independent;
        private final RoaringBitmap disputed;
        private final List<RoaringBitmap> byStatus = new ArrayList<>();

        /**
         * Of each row.
         *
         * @param statuses places in {@link #STATUSES}
         * @param sources how many tell of it
         * @param independent how many of them are independent
         * @param disputed the rows about which sources differ
         */
        Marks(byte[] statuses, int[] sources, int[] independent, RoaringBitmap disputed) {
            this.statuses = statuses;
            this.sources = sources;
            this.independent = independent;
            this.disputed = disputed;
            STATUSES.forEach(status -> byStatus.add(new RoaringBitmap()));
            for (int row = 0; row < statuses.length; row++) {
                byStatus.get(statuses[row]).add(row);
            }
            byStatus.forEach(RoaringBitmap::runOptimize);
        }

        private static Marks read(ColumnReader in) throws IOException {
            return new Marks(in.bytes(), in.integers(), in.integers(), in.bitmap());
        }

        private void write(ColumnWriter out) throws IOException {
            out.bytes(statuses);
            out.numbers(sources);
            out.numbers(independent);
            out.bitmap(disputed);
        }

        /** How many independent sources a row has. */
        int independent(int row) {
            return independent[row];
        }

        /** The rows about which sources differ. Must not be changed. */
        RoaringBitmap disputed() {
            return disputed;
        }

        /** The rows of a status. Must not be changed. */
        RoaringBitmap of(Status status) {
            return byStatus.get(STATUSES.indexOf(status));
        }

        private Status status(int row) {
            return STATUSES.get(statuses[row]);
        }

        /** The values of a row. */
        EventRecord.Marks get(int row) {
            return new EventRecord.Marks(status(row), sources[row], independent[row], disputed.contains(row));
        }
    }

    /** Since when it is known. */
    static final class Known {
        private final RoaringBitmap now;
        private final RoaringBitmap dated;
        private final long[] from;
        private final long[] until;

        /**
         * Of each row.
         *
         * @param now the rows that hold as of today
         * @param dated the rows of now whose events have a history
         * @param from inclusive
         * @param until exclusive; {@link EpochMillis#NEVER} for the latest
         */
        Known(RoaringBitmap now, RoaringBitmap dated, long[] from, long[] until) {
            this.now = now;
            this.dated = dated;
            this.from = from;
            this.until = until;
        }

        private static Known read(ColumnReader in) throws IOException {
            return new Known(in.bitmap(), in.bitmap(), in.numbers(), in.numbers());
        }

        private void write(ColumnWriter out) throws IOException {
            out.bitmap(now);
            out.bitmap(dated);
            out.numbers(from);
            out.numbers(until);
        }

        /** The rows that hold as of today. Must not be changed. */
        RoaringBitmap now() {
            return now;
        }

        /** Those of them whose events have a history. Must not be changed. */
        RoaringBitmap dated() {
            return dated;
        }

        /** From when a row of the past was known, inclusive. */
        long from(int row) {
            return from[row];
        }

        /** Until when a row of the past was known, exclusive; {@link EpochMillis#NEVER} for the latest. */
        long until(int row) {
            return until[row];
        }

        /** The rows of what was known at an instant. */
        RoaringBitmap at(long instant) {
            RoaringBitmap rows = new RoaringBitmap();
            RoaringBitmap past = RoaringBitmap.flip(now, 0L, from.length);
            past.forEach((int row) -> {
                if (from[row] <= instant && instant < until[row]) {
                    rows.add(row);
                }
            });
            return rows;
        }
    }
}
