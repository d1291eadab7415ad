package org.dateline.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.dateline.model.timeline.Histogram.Bucket;

/** Makes the bars of a histogram. Buckets without events have no bar. */
final class HistogramBars {
    private static final double LEAST = 2;

    private final TimeWindow window;
    private final double width;
    private final double height;

    /**
     * Bars of one drawing.
     *
     * @param width of the axis in pixels
     * @param height of the highest bar in pixels, which is the y of the base line
     */
    HistogramBars(TimeWindow window, double width, double height) {
        this.window = window;
        this.width = width;
        this.height = height;
    }

    /** Merges adjacent buckets until there are at most that many. */
    static List<Bucket> merged(List<Bucket> buckets, int most) {
        int together = Math.max(1, (buckets.size() + most - 1) / most);
        List<Bucket> merged = new ArrayList<>();
        for (int i = 0; i < buckets.size(); i += together) {
            List<Bucket> some = buckets.subList(i, Math.min(i + together, buckets.size()));
            long count = some.stream().mapToLong(Bucket::count).sum();
            merged.add(new Bucket(some.get(0).begin(), some.get(some.size() - 1).end(), count));
        }
        return merged;
    }

    /** The greatest count; at least 1. */
    static long greatest(List<Bucket> buckets) {
        return LongStream.concat(LongStream.of(1), buckets.stream().mapToLong(Bucket::count))
                .max()
                .orElse(1);
    }

    /**
     * The bars.
     *
     * @param greatest the count whose bar has the full height
     */
    List<HistogramBar> of(List<Bucket> buckets, long greatest) {
        List<HistogramBar> bars = new ArrayList<>();
        for (Bucket bucket : buckets) {
            double from = Math.max(0, window.x(bucket.begin(), width));
            double to = Math.min(width, window.x(bucket.end(), width));
            if (bucket.count() > 0 && to > from) {
                double high = Math.max(LEAST, height * bucket.count() / greatest);
                double gap = to - from > 4 ? 1 : 0;
                double wide = Math.max(1, to - from - gap);
                bars.add(new HistogramBar(
                        SvgNumbers.round(Math.min(from, width - 1)),
                        SvgNumbers.round(height - high),
                        SvgNumbers.round(wide),
                        SvgNumbers.round(high),
                        bucket.begin(),
                        bucket.end(),
                        bucket.count()));
            }
        }
        return bars;
    }
}
