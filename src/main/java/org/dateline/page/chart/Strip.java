package org.dateline.page.chart;

import java.util.List;
import java.util.Optional;
import org.dateline.model.timeline.Histogram;

/**
 * The histogram above the lanes: what surrounds the time that they show, and where in it that time lies.
 *
 * @param around what it shows
 * @param axis under the bars
 * @param bars from left to right
 * @param greatest the count of the highest bar
 * @param shown the part that the lanes show
 */
public record Strip(Window around, Axis axis, List<Bar> bars, long greatest, Axis.Band shown) {
    /** How high the highest bar is. */
    public static final double HEIGHT = 56;

    private static final double NARROWEST = 3;
    private static final double MOST = 0.9;

    /** Keeps a copy. */
    public Strip {
        bars = List.copyOf(bars);
    }

    /**
     * The strip of a histogram.
     *
     * @param around what the strip shows
     * @param window what the lanes show
     * @param width in pixels
     */
    public static Strip of(Histogram histogram, Window around, Window window, double width) {
        long greatest = Bars.greatest(histogram.buckets());
        double from = Math.max(0, Math.min(width - NARROWEST, around.x(window.begin(), width)));
        double to = Math.min(width, Math.max(from + NARROWEST, around.x(window.end(), width)));
        return new Strip(
                around,
                Axis.of(around, width),
                new Bars(around, width, HEIGHT).of(histogram.buckets(), greatest),
                greatest,
                new Axis.Band(Pixels.round(from), Pixels.round(to - from)));
    }

    /** Whether the lanes show all of it. */
    public boolean isAllShown() {
        return shown.x() <= 0 && shown.width() >= axis.width();
    }

    /** The shortest window in which nine of ten events begin, where that is less than half of all. */
    public Optional<Window> busiest() {
        long total = bars.stream().mapToLong(Bar::count).sum();
        Optional<Window> shortest = Optional.empty();
        long within = 0;
        int first = 0;
        for (Bar last : bars) {
            within += last.count();
            while (within - bars.get(first).count() >= MOST * total) {
                within -= bars.get(first).count();
                first++;
            }
            Window run = new Window(bars.get(first).begin(), last.end());
            boolean shorter =
                    shortest.isEmpty() || run.seconds() < shortest.get().seconds();
            shortest = within >= MOST * total && shorter ? Optional.of(run) : shortest;
        }
        return shortest.filter(run -> run.seconds() < around.seconds() / 2);
    }
}
