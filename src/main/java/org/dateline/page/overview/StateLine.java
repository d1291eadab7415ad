// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.overview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.TimeSpan;
import org.dateline.model.overview.StateRow;
import org.dateline.page.Link;
import org.dateline.page.chart.SvgNumbers;
import org.dateline.page.chart.TimeWindow;

/**
 * A state as a line of a table with a bar.
 *
 * @param holder the holder of the state
 * @param type the type of the state, in words
 * @param other the actor or place to which it relates the holder
 * @param when when it began and ended, in words that are no more precise than its bounds
 * @param certainty when it is certain, and when it was last reported, in words
 * @param bar its bar on the common axis of all lines, in a drawing {@value #WIDTH} wide
 * @param basis its sources
 */
public record StateLine(Link holder, String type, Link other, String when, String certainty, Bar bar, Basis basis) {
    /** The width of the drawing, in its own units. */
    public static final int WIDTH = 200;

    private static final double LEAST = 3;
    private static final long DAY = 86_400;

    /**
     * A bar.
     *
     * @param x the x of its left side
     * @param width its width
     * @param open whether the state has no known end
     */
    public record Bar(double x, double width, boolean open) {}

    /**
     * The sources of a state.
     *
     * @param sources the reports and events from which it was derived
     * @param disputed whether sources differ
     */
    public record Basis(List<Link> sources, boolean disputed) {
        /** Keeps a copy. */
        public Basis {
            sources = List.copyOf(sources);
        }
    }

    /** Lines of states, in the same order, with one axis from the first begin to the last end. */
    public static List<StateLine> of(List<StateRow> states, OverviewLinks links) {
        List<Instant> times = new ArrayList<>();
        states.forEach(state -> {
            state.span().begin().ifPresent(times::add);
            state.span().shownUntil().ifPresent(times::add);
        });
        Instant first = times.stream().min(Instant::compareTo).orElse(Instant.EPOCH);
        Instant last = times.stream().max(Instant::compareTo).orElse(first);
        TimeWindow window = window(first, last);
        List<StateLine> lines = new ArrayList<>();
        states.forEach(state -> lines.add(line(state, links, window)));
        return lines;
    }

    private static StateLine line(StateRow state, OverviewLinks links, TimeWindow window) {
        double from = state.span().begin().map(begin -> position(begin, window)).orElse(0.0);
        double to = state.span().shownUntil().map(end -> position(end, window)).orElse((double) WIDTH);
        double left = Math.min(from, WIDTH - LEAST);
        return new StateLine(
                links.link(state.holder()),
                TermText.words(state.type()),
                links.link(state.other()),
                when(state.span()),
                certainty(state.span()),
                new Bar(left, Math.max(LEAST, to - left), state.span().ongoing() != null),
                new Basis(
                        state.basis().bases().stream().map(links::link).toList(),
                        state.basis().disputed()));
    }

    private static String when(TimeSpan span) {
        String begin = span.beginInWords();
        String end = span.endInWords();
        if (span.latestBegin() == null
                && span.earliestEnd() == null
                && span.earliestBegin() != null
                && span.latestEnd() != null) {
            return "some time within " + new TimeSpan(span.earliestBegin(), null, null, span.latestEnd()).inWords();
        }
        if (end.isEmpty() || end.equals(begin)) {
            return begin.isEmpty() ? "no date" : begin;
        }
        return (begin.isEmpty() ? "begin not known" : begin) + " to " + end;
    }

    private static String certainty(TimeSpan span) {
        Instant from = span.latestBegin();
        Instant until = span.lastsUntil();
        boolean isCertain = from != null && until != null && from.isBefore(until);
        String told = span.lastToldInWords();
        List<String> parts = new ArrayList<>();
        if (isCertain) {
            parts.add("certainly " + new TimeSpan(from, null, null, until).inWords());
        } else if (told.isEmpty()) {
            parts.add("possibly");
        }
        if (!told.isEmpty()) {
            parts.add("last reported on " + told);
        }
        return String.join("; ", parts);
    }

    /** A tenth of the time and a day are added, so that a state that began last and continues is visible. */
    private static TimeWindow window(Instant first, Instant last) {
        TimeWindow window = new TimeWindow(first, last);
        long more = Math.round(0.1 * window.seconds()) + DAY;
        return new TimeWindow(window.begin(), window.end().plusSeconds(more));
    }

    private static double position(Instant instant, TimeWindow window) {
        return SvgNumbers.round(window.position(instant, WIDTH));
    }
}
