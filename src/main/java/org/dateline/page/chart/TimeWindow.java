package org.dateline.page.chart;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.dateline.model.timeline.TimeUnit;

/**
 * The period that a drawing shows, half-open, in UTC. It is at least a minute long, and within the years that a URL can hold.
 *
 * @param begin inclusive
 * @param end exclusive
 */
public record TimeWindow(Instant begin, Instant end) {
    private static final int FARTHEST = 99_000;
    private static final Instant FIRST = LocalDateTime.of(-FARTHEST, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    private static final Instant LAST = LocalDateTime.of(FARTHEST, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    private static final long SHORTEST = 60;

    /** Cuts the window to the allowed years, and extends it to a minute if it is shorter. */
    public TimeWindow {
        begin = clamped(begin, FIRST, LAST.minusSeconds(SHORTEST));
        end = clamped(end, begin.plusSeconds(SHORTEST), LAST);
    }

    private static Instant clamped(Instant instant, Instant first, Instant last) {
        return instant.isBefore(first) ? first : instant.isAfter(last) ? last : instant;
    }

    /** How long it is, in seconds. */
    public double seconds() {
        return distance(begin, end);
    }

    private static double distance(Instant from, Instant to) {
        return to.getEpochSecond() - (double) from.getEpochSecond() + (to.getNano() - from.getNano()) / 1e9;
    }

    /**
     * The position of an instant on an axis, also outside the window.
     *
     * @param width the length of the axis, in pixels or percent
     * @return less than 0 or more than the width where it lies outside
     */
    public double x(Instant instant, double width) {
        return distance(begin, instant) / seconds() * width;
    }

    /**
     * The position of an instant on an axis of that width, from 0 to the width; an instant outside the window is at the nearer end.
     *
     * @param width the length of the axis, in pixels or percent
     */
    public double position(Instant instant, double width) {
        return Math.max(0, Math.min(width, x(instant, width)));
    }

    /** Whether an instant lies within. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(begin) && instant.isBefore(end);
    }

    /** Whether another window overlaps this one. */
    public boolean overlaps(TimeWindow other) {
        return begin.isBefore(other.end) && other.begin.isBefore(end);
    }

    /** A window with the same middle and that many times the length, with ends at round instants. A factor below 1 zooms in. */
    public TimeWindow zoomed(double factor) {
        double more = seconds() * (factor - 1) / 2;
        return new TimeWindow(plus(begin, -more), plus(end, more)).rounded();
    }

    /** The window moved by a share of its length: later, or earlier if the share is negative. */
    public TimeWindow moved(double share) {
        double by = seconds() * share;
        return new TimeWindow(plus(begin, by), plus(end, by)).rounded();
    }

    /** The window extended at each end by that many times its length. */
    public TimeWindow padded(double times) {
        double by = seconds() * times;
        return new TimeWindow(plus(begin, -by), plus(end, by)).rounded();
    }

    private static Instant plus(Instant instant, double seconds) {
        double bounded = Math.max(-1e13, Math.min(1e13, seconds));
        return instant.plusSeconds(Math.round(bounded));
    }

    /** The smallest window of whole units around this one; the unit, minutes to decades, depends on its length. */
    public TimeWindow rounded() {
        TimeUnit unit = TimeUnit.of(begin, end);
        Instant first = unit.floor(begin);
        Instant last = unit.floor(end);
        return new TimeWindow(first, last.isBefore(end) ? unit.next(last) : last);
    }
}
