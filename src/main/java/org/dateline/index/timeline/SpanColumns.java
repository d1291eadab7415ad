// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.dateline.model.CalendarUnit;
import org.dateline.model.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * When the events of a segment take place, in the order of their begin. The rows that overlap a window are one range of rows,
 * those that begin in it, and of the rows before that those which last into it; these are found by the latest end of each block.
 */
final class SpanColumns {
    /** How many instants are kept of each row. */
    static final int BOUNDS = 5;

    private static final int BLOCK = 512;

    private final long[] begins;
    private final long[] ends;
    private final long[] bounds;
    private final Map<Integer, TimeSpan> exact;
    private final long[] latest;
    private final int dated;

    /**
     * The spans of a segment.
     *
     * @param begins best estimates of the begin, ascending; {@link EpochMillis#NEVER} for rows without a date
     * @param ends until when each is shown to last
     * @param bounds of each row the four bounds, and as of when it was last told to be ongoing
     * @param exact the spans of the few rows that milliseconds cannot hold: finer ones, those farther than 292 million years, and those
     *     told in units that their bounds do not show
     */
    SpanColumns(long[] begins, long[] ends, long[] bounds, Map<Integer, TimeSpan> exact) {
        this.exact = Map.copyOf(exact);
        this.begins = begins;
        this.ends = ends;
        this.bounds = bounds;
        this.dated = lowerBound(EpochMillis.NEVER);
        this.latest = new long[(begins.length + BLOCK - 1) / BLOCK];
        for (int row = 0; row < begins.length; row++) {
            latest[row / BLOCK] = row % BLOCK == 0 ? ends[row] : Math.max(latest[row / BLOCK], ends[row]);
        }
    }

    /** Reads what {@link #write} wrote. */
    static SpanColumns read(ColumnReader in) throws IOException {
        long[] begins = in.numbers();
        long[] ends = in.numbers();
        long[] bounds = in.numbers();
        Map<Integer, TimeSpan> exact = new HashMap<>();
        for (int left = in.integer(); left > 0; left--) {
            exact.put(in.integer(), span(in));
        }
        return new SpanColumns(begins, ends, bounds, exact);
    }

    private static TimeSpan span(ColumnReader in) throws IOException {
        TimeSpan bounds = new TimeSpan(in.instant(), in.instant(), in.instant(), in.instant());
        TimeSpan span = in.integer() == 0 ? bounds : bounds.ongoingAsOf(in.instant());
        return span.toldIn(new TimeSpan.Told(unit(in.text()), unit(in.text())));
    }

    private static @Nullable CalendarUnit unit(String name) {
        return name.isEmpty() ? null : CalendarUnit.valueOf(name);
    }

    void write(ColumnWriter out) throws IOException {
        out.numbers(begins);
        out.numbers(ends);
        out.numbers(bounds);
        out.number(exact.size());
        for (Map.Entry<Integer, TimeSpan> each : exact.entrySet()) {
            out.number(each.getKey());
            write(each.getValue(), out);
        }
    }

    private static void write(TimeSpan span, ColumnWriter out) throws IOException {
        out.instant(span.earliestBegin());
        out.instant(span.latestBegin());
        out.instant(span.earliestEnd());
        out.instant(span.latestEnd());
        out.number(span.ongoing() == null ? 0 : 1);
        if (span.ongoing() != null) {
            out.instant(span.lastTold());
        }
        out.text(name(span.told().begin()));
        out.text(name(span.told().end()));
    }

    private static String name(@Nullable CalendarUnit unit) {
        return unit == null ? "" : unit.name();
    }

    /** How many rows have a date: they come first. */
    int dated() {
        return dated;
    }

    /** The best estimate of a row's begin. */
    long begin(int row) {
        return begins[row];
    }

    /** Until when a row is shown to last. */
    long end(int row) {
        return ends[row];
    }

    /**
     * The bounds of a row.
     *
     * @param ongoing whether the event is ongoing
     */
    TimeSpan get(int row, boolean ongoing) {
        TimeSpan lossless = exact.get(row);
        if (lossless != null) {
            return lossless;
        }
        int first = BOUNDS * row;
        TimeSpan span = EpochMillis.span(bounds[first], bounds[first + 1], bounds[first + 2], bounds[first + 3]);
        return ongoing ? span.ongoingAsOf(EpochMillis.instant(bounds[first + 4])) : span;
    }

    /** The first row that begins at or after a time. */
    int lowerBound(long time) {
        int low = 0;
        int high = begins.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begins[middle] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The rows that overlap a window: those that begin before its end, and end after its begin, or begin and end at one instant
     * not before it.
     *
     * @param from inclusive; {@link EpochMillis#NONE} for no limit
     * @param to exclusive; {@link EpochMillis#NEVER} for no limit
     */
    RoaringBitmap overlapping(long from, long to) {
        int first = lowerBound(from);
        int last = lowerBound(to);
        RoaringBitmap rows = new RoaringBitmap();
        rows.add((long) Math.min(first, last), last);
        int before = Math.min(first, last);
        for (int row = 0; row < before; row++) {
            if (row % BLOCK == 0 && latest[row / BLOCK] <= from) {
                row += BLOCK - 1;
            } else if (ends[row] > from) {
                rows.add(row);
            }
        }
        rows.runOptimize();
        return rows;
    }

    /** Those of some rows that lie within a window with all their uncertainty. */
    RoaringBitmap certainlyWithin(RoaringBitmap candidates, long from, long to) {
        RoaringBitmap rows = new RoaringBitmap();
        candidates.forEach((int row) -> {
            long earliest = bounds[BOUNDS * row];
            long last = bounds[BOUNDS * row + 3];
            boolean begins = from == EpochMillis.NONE || (earliest != EpochMillis.NONE && earliest >= from);
            boolean ends = to == EpochMillis.NEVER || (last != EpochMillis.NONE && last <= to);
            if (begins && ends) {
                rows.add(row);
            }
        });
        return rows;
    }
}
