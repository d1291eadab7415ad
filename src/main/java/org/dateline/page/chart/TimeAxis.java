package org.dateline.page.chart;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An axis of time: ticks at round instants and, under them, the names of the greater units. Positions are in the unit of the scale.
 *
 * @param window the time from the left end to the right end
 * @param scale the unit and length of the axis
 * @param ticks from left to right, at most as many as the scale allows
 * @param names from left to right, without overlap; empty where the labels of the ticks are complete
 * @param nights the nights, 18:00 to 06:00 UTC, as bands; empty where days are too short for them
 */
public record TimeAxis(TimeWindow window, AxisScale scale, List<Tick> ticks, List<Tick> names, List<Band> nights) {
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
     * @param label the text at the mark
     */
    public record Tick(double x, String label) {}

    /**
     * A part of the axis.
     *
     * @param x 0 to the width
     * @param width more than 0
     */
    public record Band(double x, double width) {}

    /** Vertical lines down from the ticks, as the {@code d} of one path. */
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
    public static TimeAxis of(TimeWindow window, AxisScale scale) {
        TickStep step = TickStep.of(window, scale.mostTicks());
        boolean named = scale.hasNames() && step.unit() != ChronoUnit.YEARS;
        return new TimeAxis(
                window,
                scale,
                ticks(step, window, scale),
                named ? names(window, scale.length(), step.greater()) : List.of(),
                nights(window, scale));
    }

    private static List<Tick> ticks(TickStep step, TimeWindow window, AxisScale scale) {
        return step.ticks(window)
                .map(at -> new Tick(
                        SvgNumbers.round(window.x(at, scale.length())),
                        scale.hasNames() ? step.label(at) : step.completeLabel(at)))
                .toList();
    }

    /** The length of the axis, in the unit of the scale. */
    public double width() {
        return scale.length();
    }

    /** The position of an instant, from 0 to the width; an instant outside the window is at the nearer end. */
    public double position(Instant instant) {
        return window.position(instant, scale.length());
    }

    /** The name of the first unit is at the left end of the axis, unless the next name needs that place. */
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

    private static List<Band> nights(TimeWindow window, AxisScale scale) {
        double width = scale.length();
        if (width / (window.seconds() / DAY) < scale.shortestDay()) {
            return List.of();
        }
        List<Band> nights = new ArrayList<>();
        Instant evening = window.begin().truncatedTo(ChronoUnit.DAYS).minus(6, ChronoUnit.HOURS);
        for (Instant at = evening; at.isBefore(window.end()); at = at.plus(1, ChronoUnit.DAYS)) {
            double from = window.position(at, width);
            double to = window.position(at.plus(12, ChronoUnit.HOURS), width);
            if (to > from) {
                nights.add(new Band(SvgNumbers.round(from), SvgNumbers.round(to - from)));
            }
        }
        return nights;
    }
}
