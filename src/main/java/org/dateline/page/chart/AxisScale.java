package org.dateline.page.chart;

/**
 * The scale of an axis of time: its unit and what fits on it.
 *
 * @param length the length of the axis, in pixels or percent; more than 0
 * @param mostTicks the greatest number of ticks; at least 1
 * @param shortestDay the least length of a day, in the same unit, at which nights are drawn
 * @param hasNames whether the names of greater units are on a line under the ticks; otherwise each tick has a complete label
 */
public record AxisScale(double length, int mostTicks, double shortestDay, boolean hasNames) {
    /** A length of 100 percent, for drawings that are as wide as the page allows. */
    public static final AxisScale PERCENT = new AxisScale(100, 5, 25, false);

    private static final double PIXELS_PER_TICK = 58;
    private static final double SHORTEST_DAY = 40;

    /** An axis of a fixed width in CSS pixels. */
    public static AxisScale pixels(double width) {
        return new AxisScale(width, Math.max(1, (int) (width / PIXELS_PER_TICK)), SHORTEST_DAY, true);
    }
}
