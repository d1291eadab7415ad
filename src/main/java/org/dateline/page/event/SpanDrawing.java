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
import org.jspecify.annotations.Nullable;

/**
 * Spans with their uncertainty, drawn on one axis of time. Places and widths are percentages.
 *
 * @param ticks marks of the axis
 * @param nights bands of evening and night, where the axis is short enough
 * @param rows what is drawn, each on a line of its own
 */
public record SpanDrawing(List<Tick> ticks, List<Bar> nights, List<Row> rows) {
    private static final Duration LEAST = Duration.ofHours(12);
    private static final Instant FIRST = Instant.parse("-9999-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    /** A mark. */
    public record Tick(double x, String text) {}

    /**
     * A part of a bar.
     *
     * @param kind {@code sure}, {@code within} (some time in it), {@code fade-in}, {@code fade-out}, {@code night}
     */
    public record Bar(double x, double width, String kind) {}

    /**
     * A line of the drawing.
     *
     * @param name who says so, linked
     * @param words the span in words
     * @param shape the status by which it is drawn
     * @param bars its parts; none where nothing is known
     */
    public record Row(Link name, String words, String shape, List<Bar> bars) {}

    /**
     * A span to be drawn.
     *
     * @param name who says so, linked
     * @param span when
     * @param shape the status by which it is drawn
     */
    public record Line(Link name, TimeSpan span, String shape) {}

    /** Draws spans; nothing where none of them is known. */
    public static Optional<SpanDrawing> of(List<Line> lines) {
        List<Instant> known = lines.stream()
                .flatMap(line -> bounds(line.span()))
                .filter(instant -> instant.isAfter(FIRST) && instant.isBefore(LAST))
                .sorted()
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        SpanAxis axis = axis(known.get(0), known.get(known.size() - 1));
        return Optional.of(new SpanDrawing(
                axis.ticks(),
                axis.nights(),
                lines.stream()
                        .map(line -> new Row(line.name(), line.span().inWords(), line.shape(), bars(line.span(), axis)))
                        .toList()));
    }

    private static SpanAxis axis(Instant first, Instant last) {
        Duration length = Duration.between(first, last);
        Duration margin = length.dividedBy(6).compareTo(LEAST) < 0 ? LEAST : length.dividedBy(6);
        return new SpanAxis(first.minus(margin), last.plus(margin));
    }

    private static Stream<Instant> bounds(TimeSpan span) {
        return Stream.of(span.earliestBegin(), span.latestBegin(), span.earliestEnd(), span.latestEnd())
                .filter(Objects::nonNull);
    }

    private static List<Bar> bars(TimeSpan span, SpanAxis axis) {
        List<Bar> bars = new ArrayList<>();
        if (span.isUnknown()) {
            return bars;
        }
        Instant coreBegin = span.latestBegin();
        Instant coreEnd = span.earliestEnd();
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

    private static double at(@Nullable Instant instant, SpanAxis axis, double otherwise) {
        return instant == null ? otherwise : axis.at(instant);
    }

    private static Bar bar(double from, double to, String kind) {
        double width = to - from;
        return new Bar(from, "within".equals(kind) ? Math.max(width, 0.5) : width, kind);
    }
}
