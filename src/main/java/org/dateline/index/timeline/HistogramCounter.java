// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.Histogram.Bucket;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.TimeUnit;

/** Counts events by when they begin: since rows are in that order, a bucket is a range of rows. */
final class HistogramCounter {
    private final List<SegmentRows> parts;

    HistogramCounter(List<SegmentRows> parts) {
        this.parts = parts;
    }

    /** The histogram of a period, or, where that has no limit at an end, as far as there are events. */
    Histogram of(Selection.Period period) {
        long undated = parts.stream().mapToLong(this::undated).sum();
        long first = parts.stream().mapToLong(HistogramCounter::first).min().orElse(EpochMillis.NEVER);
        if (first == EpochMillis.NEVER) {
            return new Histogram(TimeUnit.DAY, List.of(), 0, undated);
        }
        long last = parts.stream().mapToLong(HistogramCounter::last).max().orElse(first);
        Instant begin = period.begin().orElseGet(() -> Instant.ofEpochMilli(first));
        Instant end = period.end().orElseGet(() -> Instant.ofEpochMilli(last + 1));
        if (!begin.isBefore(end)) {
            end = begin.plusMillis(1);
        }
        TimeUnit unit = TimeUnit.of(begin, end);
        List<Bucket> buckets = new ArrayList<>();
        for (Instant at = unit.floor(begin); at.isBefore(end); at = unit.next(at)) {
            buckets.add(
                    new Bucket(at, unit.next(at), count(EpochMillis.ceiling(at), EpochMillis.ceiling(unit.next(at)))));
        }
        long before = count(EpochMillis.NONE, EpochMillis.ceiling(buckets.get(0).begin()));
        return new Histogram(unit, buckets, before, undated);
    }

    private long count(long from, long to) {
        return parts.stream().mapToLong(part -> count(part, from, to)).sum();
    }

    /** How many rows of a part begin in a span of time. */
    static long count(SegmentRows part, long from, long to) {
        SpanColumns spans = part.segment().spans();
        return part.rows().rangeCardinality(spans.lowerBound(from), spans.lowerBound(to));
    }

    private long undated(SegmentRows part) {
        return part.rows()
                .rangeCardinality(part.segment().spans().dated(), part.segment().size());
    }

    private static long first(SegmentRows part) {
        return part.rows().isEmpty()
                ? EpochMillis.NEVER
                : part.segment().spans().begin(part.rows().first());
    }

    private static long last(SegmentRows part) {
        int dated = part.segment().spans().dated();
        long row = dated == 0 || part.rows().isEmpty() ? -1 : part.rows().previousValue(dated - 1);
        return row < 0 ? EpochMillis.NONE : part.segment().spans().begin((int) row);
    }
}
