package org.dateline.page.chart;

import java.util.List;
import java.util.Optional;
import org.dateline.model.timeline.Histogram;

/**
 * The histogram above the lanes. It covers a longer period than the lanes and shows which part of it they cover.
 *
 * @param around the period of the histogram
 * @param axis the axis under the bars
 * @param bars the bars from left to right
 * @param greatest the count of the highest bar
 * @param shown the part that the lanes cover
 */
public record HistogramStrip(
        TimeWindow around, TimeAxis axis, List<HistogramBar> bars, long greatest, TimeAxis.Band shown) {
    /** The height of the highest bar, in pixels. */
    public static final double HEIGHT = 56;

    private static final double NARROWEST = 3;
    private static final double MOST = 0.9;

    /** Keeps a copy. */
    public HistogramStrip {
        bars = List.copyOf(bars);
    }

    /**
     * The strip of a histogram.
     *
     * @param around the period of the histogram
     * @param window the period of the lanes
     * @param width in pixels
     */
    public static HistogramStrip of(Histogram histogram, TimeWindow around, TimeWindow window, double width) {
        long greatest = HistogramBars.greatest(histogram.buckets());
        double from = Math.max(0, Math.min(width - NARROWEST, around.x(window.begin(), width)));
        double to = Math.min(width, Math.max(from + NARROWEST, around.x(window.end(), width)));
        return new HistogramStrip(
                around,
                TimeAxis.of(around, AxisScale.pixels(width)),
                new HistogramBars(around, width, HEIGHT).of(histogram.buckets(), greatest),
                greatest,
                new TimeAxis.Band(SvgNumbers.round(from), SvgNumbers.round(to - from)));
    }

    /** Whether the lanes cover the same period. */
    public boolean isAllShown() {
        return shown.x() <= 0 && shown.width() >= axis.width();
    }

    /** The shortest period in which nine of ten events begin; empty if it is at least half of the whole period. */
    public Optional<TimeWindow> busiest() {
        long total = bars.stream().mapToLong(HistogramBar::count).sum();
        Optional<TimeWindow> shortest = Optional.empty();
        long within = 0;
        int first = 0;
        for (HistogramBar last : bars) {
            within += last.count();
            while (within - bars.get(first).count() >= MOST * total) {
                within -= bars.get(first).count();
                first++;
            }
            TimeWindow run = new TimeWindow(bars.get(first).begin(), last.end());
            boolean shorter =
                    shortest.isEmpty() || run.seconds() < shortest.get().seconds();
            shortest = within >= MOST * total && shorter ? Optional.of(run) : shortest;
        }
        return shortest.filter(run -> run.seconds() < around.seconds() / 2);
    }
}
