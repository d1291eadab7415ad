// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.dateline.model.timeline.SortOrder;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntIterator;
import org.roaringbitmap.RoaringBitmap;

/** Takes the next events of a selection in an order. */
final class Paging {
    private final SortOrder sort;
    private final int most;
    private final @Nullable PageCursor after;

    /**
     * Pages.
     *
     * @param most how many rows at most
     * @param after where the last page ended; null for the first
     */
    Paging(SortOrder sort, int most, @Nullable PageCursor after) {
        this.sort = sort;
        this.most = most;
        this.after = after;
    }

    /** A row of a segment, with its keys. */
    record Found(Segment segment, int row, PageCursor keys) {}

    /** The next rows of all parts together. */
    List<Found> of(List<SegmentRows> parts) {
        List<Found> found = new ArrayList<>();
        for (SegmentRows part : parts) {
            switch (sort) {
                case BEGIN -> walk(part, ascending(part), found);
                case LATEST -> {
                    walk(part, descending(part), found);
                    walk(part, undated(part), found);
                }
                case SOURCES -> best(part, found);
            }
        }
        found.sort(order());
        return found.size() > most ? List.copyOf(found.subList(0, most)) : found;
    }

    private Comparator<Found> order() {
        return (one, other) -> one.keys.compareTo(other.keys, sort);
    }

    private boolean isAfter(PageCursor keys) {
        return after == null || keys.compareTo(after, sort) > 0;
    }

    /** The rows come in the order that is wanted; those up to the cursor are few, since the iterators begin near it. */
    private void walk(SegmentRows part, IntIterator rows, List<Found> into) {
        for (int taken = 0; taken < most && rows.hasNext(); ) {
            int row = rows.next();
            PageCursor keys = PageCursor.of(part.segment(), row);
            if (isAfter(keys)) {
                into.add(new Found(part.segment(), row, keys));
                taken++;
            }
        }
    }

    private IntIterator ascending(SegmentRows part) {
        var rows = part.rows().getIntIterator();
        if (after != null) {
            rows.advanceIfNeeded(part.segment().spans().lowerBound(after.begin()));
        }
        return rows;
    }

    private IntIterator descending(SegmentRows part) {
        SpanColumns spans = part.segment().spans();
        boolean inUndated = after != null && after.begin() == EpochMillis.NEVER;
        int end = inUndated ? 0 : spans.dated();
        if (after != null && !inUndated) {
            end = after.begin() == EpochMillis.NEVER ? end : spans.lowerBound(after.begin() + 1);
        }
        return limited(part.rows(), 0, end).getReverseIntIterator();
    }

    private IntIterator undated(SegmentRows part) {
        return limited(
                        part.rows(),
                        part.segment().spans().dated(),
                        part.segment().size())
                .getReverseIntIterator();
    }

    private static RoaringBitmap limited(RoaringBitmap rows, int from, int to) {
        RoaringBitmap range = new RoaringBitmap();
        range.add((long) from, (long) to);
        range.and(rows);
        return range;
    }

    private void best(SegmentRows part, List<Found> into) {
        PriorityQueue<Found> worstFirst = new PriorityQueue<>(order().reversed());
        Segment.Marks marks = part.segment().marks();
        part.rows().forEach((int row) -> {
            Found worst = worstFirst.size() < most ? null : worstFirst.peek();
            // Most rows are settled by the number alone, without their IRI.
            if (worst != null && marks.independent(row) < worst.keys.independent()) {
                return;
            }
            PageCursor keys = PageCursor.of(part.segment(), row);
            if (isAfter(keys) && (worst == null || keys.compareTo(worst.keys, sort) < 0)) {
                if (worst != null) {
                    worstFirst.poll();
                }
                worstFirst.add(new Found(part.segment(), row, keys));
            }
        });
        into.addAll(worstFirst);
    }
}
