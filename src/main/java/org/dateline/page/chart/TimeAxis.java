package org.dateline.page.chart;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An axis of time: ticks on round instants, and under them the names of the greater unit in which they lie.
 *
 * @param width in pixels
 * @param ticks from left to right, all within the width
 * @param names from left to right, none over another
 * @param nights where it is night, 18 to 6 o'clock UTC, as faint bands; empty where days are too narrow for them
 */
public record TimeAxis(double width, List<Tick> ticks, List<Tick> names, List<Band> nights) {
    private static final double BETWEEN = 58;
    private static final double NARROWEST_DAY = 40;
    private static final double DAY = 86_400;

    /** Keeps copies. */
    public TimeAxis {
        ticks = List.copyOf(ticks);
        names = List.copyOf(names);
        nights = List.copyOf(nights);
    }

    /**
     * A mark on the axis.
     *
     * @param x 0 to the width
     * @param label what is read there
     */
    public record Tick(double x, String label) {}

    /**
     * A stretch of the axis.
     *
     * @param x 0 to the width
     * @param width more than 0
     */
    public record Band(double x, double width) {}

    /** Fine lines down from the ticks, as the {@code d} of one path. */
    public String grid(double height) {
        return ticks.stream()
                .map(tick -> "M" + SvgNumbers.text(tick.x()) + " 0v" + SvgNumbers.text(height))
                .collect(Collectors.joining());
    }

    /** The nights as rectangles of that height, as the {@code d} of one path. */
    public String shade(double height) {
        return nights.stream()
                .map(night -> "M" + SvgNumbers.text(night.x()) + " 0h" + SvgNumbers.text(night.width()) + "v"
                        + SvgNumbers.text(height) + "h" + SvgNumbers.text(-night.width()) + "z")
                .collect(Collectors.joining());
    }

    /** The axis of a window. */
    public static TimeAxis of(TimeWindow window, double width) {
        TickStep step = TickStep.of(window, Math.max(1, (int) (width / BETWEEN)));
        List<Tick> ticks = new ArrayList<>();
        for (Instant at = first(step, window); at.isBefore(window.end()); at = step.next(at)) {
            ticks.add(new Tick(SvgNumbers.round(window.x(at, width)), step.label(at)));
        }
        boolean named = step.unit() != ChronoUnit.YEARS;
        return new TimeAxis(
                width, ticks, named ? names(window, width, step.greater()) : List.of(), nights(window, width));
    }

    private static Instant first(TickStep step, TimeWindow window) {
        Instant floor = step.floor(window.begin());
        return floor.isBefore(window.begin()) ? step.next(floor) : floor;
    }

    /** The unit in which the window begins is named at its left end, unless the next one needs that place. */
    private static List<Tick> names(TimeWindow window, double width, TickStep unit) {
        List<Tick> names = new ArrayList<>();
        for (Instant at = unit.floor(window.begin()); at.isBefore(window.end()); at = unit.next(at)) {
            double x = Math.max(0, window.x(at, width));
            String name = unit.name(at);
            Instant next = unit.next(at);
            double room = Math.min(width, window.x(next, width)) - x;
            double previous = names.isEmpty() ? 0 : end(names.get(names.size() - 1));
            if (TextWidth.of(name) <= room && x >= previous) {
                names.add(new Tick(SvgNumbers.round(x), name));
            }
        }
        return names;
    }

    private static double end(Tick name) {
        return name.x() + TextWidth.of(name.label());
    }

    private static List<Band> nights(TimeWindow window, double width) {
        if (width / (window.seconds() / DAY) < NARROWEST_DAY) {
            return List.of();
        }
        List<Band> nights = new ArrayList<>();
        Instant evening = window.begin().truncatedTo(ChronoUnit.DAYS).minus(6, ChronoUnit.HOURS);
        for (Instant at = evening; at.isBefore(window.end()); at = at.plus(1, ChronoUnit.DAYS)) {
            double from = Math.max(0, window.x(at, width));
            double to = Math.min(width, window.x(at.plus(12, ChronoUnit.HOURS), width));
            if (to > from) {
                nights.add(new Band(SvgNumbers.round(from), SvgNumbers.round(to - from)));
            }
        }
        return nights;
    }
}
