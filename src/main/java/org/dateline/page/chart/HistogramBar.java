package org.dateline.page.chart;

import java.time.Instant;

/**
 * How many events begin in a span of time, as a bar that stands on a base line.
 *
 * @param x of its left side
 * @param y of its upper side
 * @param width at least 1
 * @param height more than 0
 * @param begin inclusive
 * @param end exclusive
 * @param count at least 1
 */
public record HistogramBar(double x, double y, double width, double height, Instant begin, Instant end, long count) {}
