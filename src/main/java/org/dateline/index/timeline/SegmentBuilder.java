// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.model.TimeSpan;
import org.dateline.model.timeline.EventRecord;
import org.roaringbitmap.RoaringBitmap;

/** Builds a segment from events, one by one. */
final class SegmentBuilder {
    private static final int DISPUTED = 1 << 4;
    private static final int MOST_COUNTED = (1 << 28) - 1;

    private final ThingDictionaries numbers;
    private final TextColumn.Builder iris = new TextColumn.Builder();
    private final TextColumn.Builder labels = new TextColumn.Builder();
    private final LongArrayBuilder begins = new LongArrayBuilder();
    private final LongArrayBuilder ends = new LongArrayBuilder();
    private final LongArrayBuilder[] bounds = {
        new LongArrayBuilder(),
        new LongArrayBuilder(),
        new LongArrayBuilder(),
        new LongArrayBuilder(),
        new LongArrayBuilder()
    };
    private final LongArrayBuilder from = new LongArrayBuilder();
    private final LongArrayBuilder until = new LongArrayBuilder();
    private final LongArrayBuilder marks = new LongArrayBuilder();
    private final IntLists.Builder[] involved = {
        new IntLists.Builder(), new IntLists.Builder(), new IntLists.Builder(), new IntLists.Builder()
    };
    private final Map<Integer, TimeSpan> exact = new HashMap<>();
    private final Set<String> withHistory = new HashSet<>();

    /** Into the numbers of an index. */
    SegmentBuilder(ThingDictionaries numbers) {
        this.numbers = numbers;
    }

    /** One more row. */
    void add(EventRecord event) {
        iris.add(event.iri());
        labels.add(event.labels().pack());
        TimeSpan span = event.span();
        if (!EpochMillis.holds(span)) {
            exact.put(begins.size(), span);
        }
        begins.add(EpochMillis.begin(span));
        ends.add(EpochMillis.end(span));
        bounds[0].add(EpochMillis.millis(span.earliestBegin()));
        bounds[1].add(EpochMillis.millis(span.latestBegin()));
        bounds[2].add(EpochMillis.millis(span.earliestEnd()));
        bounds[3].add(EpochMillis.millis(span.latestEnd()));
        bounds[4].add(EpochMillis.millis(span.lastTold()));
        known(event);
        EventRecord.Marks of = event.marks();
        marks.add(((long) bounded(of.sources()) << 33)
                | ((long) bounded(of.independent()) << 5)
                | (of.disputed() ? DISPUTED : 0)
                | Segment.STATUSES.indexOf(of.status()));
        EventRecord.Involved who = event.involved();
        involved[0].add(numbers(numbers.actors(), who.actors()));
        involved[1].add(numbers(numbers.places(), who.places()));
        involved[2].add(numbers(numbers.types(), who.types()));
        involved[3].add(numbers(numbers.reports(), who.reports()));
    }

    private static int bounded(int count) {
        return Math.min(Math.max(count, 0), MOST_COUNTED);
    }

    private void known(EventRecord event) {
        EventRecord.Known known = event.known();
        if (known == null) {
            from.add(EpochMillis.NONE);
            until.add(EpochMillis.NONE);
            return;
        }
        withHistory.add(event.iri());
        // Rounded down, as the last instant of a day is: what is known just before midnight belongs to the day.
        from.add(EpochMillis.millis(known.from()));
        until.add(known.until() == null ? EpochMillis.NEVER : EpochMillis.millis(known.until()));
    }

    private static int[] numbers(Dictionary dictionary, Collection<String> iris) {
        return iris.stream().mapToInt(dictionary::add).toArray();
    }

    /** The segment of all that was added. The builder must not be used again. */
    Segment build() {
        TextColumn unsorted = iris.build();
        int[] order = IntStream.range(0, begins.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(begins::get).thenComparing(unsorted::get))
                .mapToInt(Integer::intValue)
                .toArray();
        Segment.Names names = names(unsorted, order);
        Segment.Known known = known(names, order);
        Segment.Involved things =
                new Segment.Involved(column(0, order), column(1, order), column(2, order), column(3, order));
        return new Segment(spans(order), names, things, marks(order), known);
    }

    private Segment.Names names(TextColumn unsorted, int[] order) {
        TextColumn words = labels.build();
        TextColumn.Builder sortedIris = new TextColumn.Builder();
        TextColumn.Builder sortedLabels = new TextColumn.Builder();
        long[] hashes = new long[order.length];
        for (int row = 0; row < order.length; row++) {
            String iri = unsorted.get(order[row]);
            sortedIris.add(iri);
            sortedLabels.add(words.get(order[row]));
            hashes[row] = ((long) iri.hashCode() << 32) | row;
        }
        Arrays.sort(hashes);
        return new Segment.Names(sortedIris.build(), sortedLabels.build(), hashes);
    }

    private SpanColumns spans(int[] order) {
        long[] all = new long[SpanColumns.BOUNDS * order.length];
        Map<Integer, TimeSpan> lossless = new HashMap<>();
        for (int row = 0; row < order.length; row++) {
            for (int bound = 0; bound < SpanColumns.BOUNDS; bound++) {
                all[SpanColumns.BOUNDS * row + bound] = bounds[bound].get(order[row]);
            }
            TimeSpan span = exact.get(order[row]);
            if (span != null) {
                lossless.put(row, span);
            }
        }
        return new SpanColumns(begins.inOrder(order), ends.inOrder(order), all, lossless);
    }

    private Segment.Marks marks(int[] order) {
        byte[] statuses = new byte[order.length];
        int[] sources = new int[order.length];
        int[] independent = new int[order.length];
        RoaringBitmap disputed = new RoaringBitmap();
        for (int row = 0; row < order.length; row++) {
            long packed = marks.get(order[row]);
            statuses[row] = (byte) (packed & 0xF);
            sources[row] = (int) (packed >>> 33);
            independent[row] = (int) (packed >>> 5) & MOST_COUNTED;
            if ((packed & DISPUTED) != 0) {
                disputed.add(row);
            }
        }
        return new Segment.Marks(statuses, sources, independent, disputed);
    }

    private Segment.Known known(Segment.Names names, int[] order) {
        long[] since = from.inOrder(order);
        long[] till = until.inOrder(order);
        RoaringBitmap now = new RoaringBitmap();
        RoaringBitmap dated = new RoaringBitmap();
        for (int row = 0; row < order.length; row++) {
            if (till[row] == EpochMillis.NONE) {
                now.add(row);
                if (!withHistory.isEmpty() && withHistory.contains(names.iri(row))) {
                    dated.add(row);
                }
            }
        }
        now.runOptimize();
        return new Segment.Known(now, dated, since, till);
    }

    private Segment.Column column(int which, int[] order) {
        IntLists unsorted = involved[which].build();
        IntLists.Builder lists = new IntLists.Builder();
        Map<Integer, RoaringBitmap> rows = new HashMap<>();
        for (int row = 0; row < order.length; row++) {
            int[] list = unsorted.list(order[row]);
            lists.add(list);
            for (int number : list) {
                rows.computeIfAbsent(number, key -> new RoaringBitmap()).add(row);
            }
        }
        rows.values().forEach(RoaringBitmap::runOptimize);
        return Segment.Column.of(lists.build(), rows);
    }
}
