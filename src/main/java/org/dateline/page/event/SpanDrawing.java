// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.TimeSpan;
import org.dateline.page.Link;
import org.dateline.page.chart.AxisScale;
import org.dateline.page.chart.TimeAxis;
import org.dateline.page.chart.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * Spans with their uncertainty, drawn on one axis of time. Positions and widths are percentages.
 *
 * @param axis the axis
 * @param rows the drawn spans, each on its own line
 */
public record SpanDrawing(TimeAxis axis, List<Row> rows) {
    private static final Duration LEAST = Duration.ofHours(12);
    private static final Instant FIRST = Instant.parse("-9999-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * A part of a bar.
     *
     * @param kind {@code sure}, {@code within} (some time in it), {@code fade-in} or {@code fade-out}
     */
    public record Bar(double x, double width, String kind) {}

    /**
     * A line of the drawing.
     *
     * @param name the source, linked to its page
     * @param words the span in words
     * @param status the status that decides its style
     * @param bars the parts of its bar; empty if the span is unknown
     */
    public record Row(Link name, String words, String status, List<Bar> bars) {}

    /**
     * A span to be drawn.
     *
     * @param name the source, linked to its page
     * @param span the time
     * @param status the status that decides its style
     */
    public record Line(Link name, TimeSpan span, String status) {}

    /** Draws spans; empty if none of them is known. */
    public static Optional<SpanDrawing> of(List<Line> lines) {
        List<Instant> known = lines.stream()
                .flatMap(line -> bounds(line.span()))
                .filter(instant -> instant.isAfter(FIRST) && instant.isBefore(LAST))
                .sorted()
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        TimeAxis axis = axis(known.get(0), known.get(known.size() - 1));
        return Optional.of(new SpanDrawing(
                axis,
                lines.stream()
                        .map(line ->
                                new Row(line.name(), line.span().inWords(), line.status(), bars(line.span(), axis)))
                        .toList()));
    }

    private static TimeAxis axis(Instant first, Instant last) {
        Duration length = Duration.between(first, last);
        Duration margin = length.dividedBy(6).compareTo(LEAST) < 0 ? LEAST : length.dividedBy(6);
        return TimeAxis.of(new TimeWindow(first.minus(margin), last.plus(margin)), AxisScale.PERCENT);
    }

    private static Stream<Instant> bounds(TimeSpan span) {
        return Stream.of(span.earliestBegin(), span.latestBegin(), span.lastsUntil(), span.latestEnd())
                .filter(Objects::nonNull);
    }

    private static List<Bar> bars(TimeSpan span, TimeAxis axis) {
        List<Bar> bars = new ArrayList<>();
        if (span.isUnknown()) {
            return bars;
        }
        Instant coreBegin = span.latestBegin();
        Instant coreEnd = span.lastsUntil();
        boolean core = coreBegin != null && coreEnd != null && !coreEnd.isBefore(coreBegin);
        double left = at(span.earliestBegin(), axis, 0);
        double right = at(span.latestEnd(), axis, 100);
        if (!core && span.earliestBegin() != null && span.latestEnd() != null) {
            bars.add(bar(left, right, "within"));
            return bars;
        }
        double sureFrom = core ? at(coreBegin, axis, left) : at(span.earliestBegin(), axis, right);
        double sureTo = core ? at(coreEnd, axis, sureFrom) : Math.max(sureFrom, at(coreEnd, axis, sureFrom));
        bars.add(bar(left, sureFrom, "fade-in"));
        bars.add(bar(sureFrom, sureTo, "sure"));
        bars.add(bar(sureTo, right, "fade-out"));
        bars.removeIf(bar -> bar.width() <= 0);
        return bars;
    }

    private static double at(@Nullable Instant instant, TimeAxis axis, double otherwise) {
        return instant == null ? otherwise : axis.position(instant);
    }

    private static Bar bar(double from, double to, String kind) {
        double width = to - from;
        return new Bar(from, "within".equals(kind) ? Math.max(width, 0.5) : width, kind);
    }
}
