// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.model.timeline.BusyPeriod;

/** Finds where the begins of events lie close together, and counts those outside a period. */
final class BeginCounter {
    private static final double SHARE = 0.95;
    /** The share that is left when what is far away is left out, too. */
    private static final double LEAST_SHARE = 0.9;
    /** A begin is far from the next one if the gap between them is more than this share of the period. */
    private static final double FAR = 0.25;

    private final List<SegmentRows> parts;

    BeginCounter(List<SegmentRows> parts) {
        this.parts = parts;
    }

    /**
     * The shortest period with nearly all begins, as {@link MatchedEvents#mainPeriod} says; empty where no event has a date.
     */
    Optional<BusyPeriod> main() {
        long[] begins = begins();
        if (begins.length == 0) {
            return Optional.empty();
        }
        int within = (int) Math.ceil(SHARE * begins.length);
        int best = 0;
        for (int first = 1; first + within <= begins.length; first++) {
            if (begins[first + within - 1] - begins[first] < begins[best + within - 1] - begins[best]) {
                best = first;
            }
        }
        return Optional.of(trimmed(begins, best, best + within - 1));
    }

    /** Without single begins at its ends that are far from the others. */
    private static BusyPeriod trimmed(long[] begins, int from, int to) {
        int least = (int) Math.ceil(LEAST_SHARE * begins.length);
        int first = from;
        int last = to;
        boolean trimmed = true;
        while (trimmed && last - first >= least) {
            double gap = FAR * (begins[last] - begins[first]);
            boolean early = begins[first + 1] - begins[first] > gap;
            boolean late = !early && begins[last] - begins[last - 1] > gap;
            first += early ? 1 : 0;
            last -= late ? 1 : 0;
            trimmed = early || late;
        }
        boolean narrow = begins[last] - begins[first] < (begins[begins.length - 1] - begins[0]) / 2;
        return narrow ? period(begins[first], begins[last]) : period(begins[0], begins[begins.length - 1]);
    }

    private static BusyPeriod period(long begin, long last) {
        return new BusyPeriod(Instant.ofEpochMilli(begin), Instant.ofEpochMilli(last));
    }

    /** The begins in order. */
    private long[] begins() {
        LongArrayBuilder begins = new LongArrayBuilder();
        for (SegmentRows part : parts) {
            SpanColumns spans = part.segment().spans();
            part.rows().forEach((int row) -> {
                if (row < spans.dated()) {
                    begins.add(spans.begin(row));
                }
            });
        }
        return begins.sorted();
    }

    /** How many begin before an instant. */
    long before(Instant instant) {
        return count(EpochMillis.NONE, EpochMillis.ceiling(instant));
    }

    /** How many begin at an instant or later. */
    long from(Instant instant) {
        return count(EpochMillis.ceiling(instant), EpochMillis.NEVER);
    }

    private long count(long from, long to) {
        return parts.stream()
                .mapToLong(part -> HistogramCounter.count(part, from, to))
                .sum();
    }
}
