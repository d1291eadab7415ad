// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.chart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Named;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.Histogram.Bucket;
import org.dateline.model.timeline.Lanes;

/**
 * Lanes with a common axis.
 *
 * @param window the period of the lanes
 * @param axis the axis of all lanes
 * @param lanes the lanes from top to bottom
 */
public record LanesChart(TimeWindow window, TimeAxis axis, List<Lane> lanes) {
    /** The greatest number of marks in all lanes together, which limits the size of the page. */
    static final int MOST = 240;

    private static final int MOST_BARS = 40;
    private static final double BAR_HEIGHT = 34;

    /** Keeps a copy. */
    public LanesChart {
        lanes = List.copyOf(lanes);
    }

    /**
     * A lane.
     *
     * @param thing the actor, place or type of the lane; of the last lane, of events without any, it has neither IRI nor label
     * @param count the number of selected events in it
     * @param chart the drawing
     */
    public record Lane(Named thing, long count, LaneChart chart) {}

    /** The lanes of a period, with a width in pixels. */
    public static LanesChart of(Lanes lanes, Histogram histogram, TimeWindow window, double width) {
        List<Lanes.Lane> all = new ArrayList<>(lanes.lanes());
        if (lanes.without() > 0) {
            all.add(lanes.rest());
        }
        List<List<Bucket>> counted = new ArrayList<>();
        all.forEach(lane -> counted.add(HistogramBars.merged(buckets(lane, histogram), MOST_BARS)));
        long greatest =
                counted.stream().mapToLong(HistogramBars::greatest).max().orElse(1);
        HistogramBars bars = new HistogramBars(window, width, BAR_HEIGHT);
        List<Lane> drawn = new ArrayList<>();
        int left = MOST;
        for (int i = 0; i < all.size(); i++) {
            Lanes.Lane lane = all.get(i);
            List<Bucket> buckets = counted.get(i);
            boolean counts = lane.events().isEmpty() || lane.events().size() > left;
            LaneChart chart = (counts
                            ? java.util.Optional.<LaneChart>empty()
                            : LaneChart.find(lane.events(), window, width))
                    .orElseGet(() -> LaneChart.ofBars(bars.of(buckets, greatest), BAR_HEIGHT));
            left -= chart.marks().size();
            drawn.add(new Lane(lane.thing(), lane.count(), chart));
        }
        return new LanesChart(window, TimeAxis.of(window, AxisScale.pixels(width)), drawn);
    }

    private static List<Bucket> buckets(Lanes.Lane lane, Histogram histogram) {
        List<Bucket> buckets = new ArrayList<>();
        int size = Math.min(lane.bins().size(), histogram.buckets().size());
        for (int i = 0; i < size; i++) {
            Bucket bucket = histogram.buckets().get(i);
            buckets.add(new Bucket(bucket.begin(), bucket.end(), lane.bins().get(i)));
        }
        return buckets;
    }

    /** Whether any lane has bars instead of marks. */
    public boolean isCounted() {
        return lanes.stream().anyMatch(lane -> !lane.chart().bars().isEmpty());
    }

    /** The distinct gradients of its marks. */
    public Set<FadeGradient> fades() {
        Set<FadeGradient> fades = new LinkedHashSet<>();
        lanes.forEach(lane -> lane.chart().marks().stream()
                .map(EventMark::fade)
                .filter(fade -> !fade.isNone())
                .forEach(fades::add));
        return fades;
    }

    /** The period of a histogram: from the first begin to the end of the last bucket. */
    public static TimeWindow window(Histogram histogram) {
        return window(histogram, List.of());
    }

    /**
     * The period of a timeline without limits: from the first begin to the last begin, or to an end shortly after it.
     *
     * @param histogram of the whole selection
     */
    public static TimeWindow window(Histogram histogram, List<EventRow> events) {
        List<Bucket> buckets = histogram.buckets();
        Instant now = Instant.EPOCH;
        if (buckets.isEmpty()) {
            return new TimeWindow(now, now);
        }
        Instant begin = buckets.get(0).begin();
        Instant end = buckets.get(buckets.size() - 1).end();
        TimeWindow begins = new TimeWindow(begin, end);
        Instant farthest = begins.zoomed(1.5).end();
        Instant last = events.stream()
                .flatMap(event -> event.span().shownUntil().stream())
                .filter(each -> each.isBefore(farthest))
                .max(Instant::compareTo)
                .orElse(end);
        return new TimeWindow(begin, last.isAfter(end) ? last : end);
    }
}
