package org.dateline.page.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.overview.StateRow;
import org.dateline.page.Link;

/**
 * A state as a line of a table with a bar.
 *
 * @param holder whose state it is
 * @param what what holds, in words
 * @param other who or what it relates the holder to
 * @param when in words
 * @param bar where it lies on the time of all lines, on a drawing {@value #WIDTH} wide
 * @param basis what it rests on
 */
public record StateLine(Link holder, String what, Link other, String when, Bar bar, Basis basis) {
    /** The width of the drawing, in its own units. */
    public static final int WIDTH = 200;

    private static final double LEAST = 3;

    /**
     * A bar.
     *
     * @param x of its left side
     * @param width of it
     * @param open whether it goes on
     */
    public record Bar(double x, double width, boolean open) {}

    /**
     * What a state rests on.
     *
     * @param rests reports and events
     * @param disputed whether sources differ
     */
    public record Basis(List<Link> rests, boolean disputed) {
        /** Keeps a copy. */
        public Basis {
            rests = List.copyOf(rests);
        }
    }

    /** Lines of states, in the same order, on one time from the first begin to the last end. */
    public static List<StateLine> of(List<StateRow> states, OverviewLinks links) {
        List<Instant> times = new ArrayList<>();
        states.forEach(state -> {
            state.span().begin().ifPresent(times::add);
            state.span().end().ifPresent(times::add);
        });
        Instant first = times.stream().min(Instant::compareTo).orElse(Instant.EPOCH);
        Instant last = times.stream().max(Instant::compareTo).orElse(first).plusSeconds(1);
        List<StateLine> lines = new ArrayList<>();
        states.forEach(state -> lines.add(line(state, links, new Scale(first, last))));
        return lines;
    }

    private static StateLine line(StateRow state, OverviewLinks links, Scale scale) {
        double from = state.span().begin().map(scale::x).orElse(0.0);
        double to = state.span().end().map(scale::x).orElse((double) WIDTH);
        double left = Math.min(from, WIDTH - LEAST);
        String when = state.span().inWords();
        return new StateLine(
                links.link(state.holder()),
                TermText.words(state.type()),
                links.link(state.other()),
                when.isEmpty() ? "no date" : when,
                new Bar(left, Math.max(LEAST, to - left), state.span().end().isEmpty()),
                new Basis(
                        state.basis().rests().stream().map(links::link).toList(),
                        state.basis().disputed()));
    }

    private record Scale(Instant first, Instant last) {
        /** Days are exact enough for a drawing, and never overflow. */
        double x(Instant instant) {
            // A tenth more, so that what began last and goes on is seen.
            double all = Math.max(1, 1.1 * (day(last) - day(first)) + 1);
            return Math.round(10 * WIDTH * (day(instant) - day(first)) / all) / 10.0;
        }

        private static long day(Instant instant) {
            return LocalDate.ofInstant(instant, ZoneOffset.UTC).toEpochDay();
        }
    }
}
