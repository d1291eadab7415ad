package org.dateline.page.chart;

import java.time.Instant;

/**
 * The number of events that begin in a period, as a bar of a histogram.
 *
 * @param x of its left side
 * @param y of its upper side
 * @param width at least 1
 * @param height more than 0
 * @param begin inclusive
 * @param end exclusive
 * @param count at least 1
 */
public record HistogramBar(double x, double y, double width, double height, Instant begin, Instant end, long count) {
    /** The period of the bar. */
    public TimeWindow window() {
        return new TimeWindow(begin, end);
    }
}
