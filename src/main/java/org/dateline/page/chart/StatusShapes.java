package org.dateline.page.chart;

import java.util.Locale;
import org.dateline.model.Status;
import org.dateline.model.timeline.EventRow;

/** The shapes of events as SVG paths. The shape shows the status; the stylesheet adds colours. */
final class StatusShapes {
    /** The least width and height of a target in pixels (WCAG 2.2, success criterion 2.5.8). */
    static final int HIT = 24;

    private static final double RADIUS = 5.5;
    private static final double HALF = 5;
    private static final double APART = 3;
    private static final double POINT = 7;

    private final EventRow event;
    private final UncertainExtent extent;
    private final double middle;

    /**
     * The shapes of one event.
     *
     * @param middle the y of the middle of its row
     */
    StatusShapes(EventRow event, UncertainExtent extent, double middle) {
        this.event = event;
        this.extent = extent;
        this.middle = middle;
    }

    /** Whether an extent is too short for a bar. */
    static boolean isDot(UncertainExtent extent) {
        return extent.width() < 2 * RADIUS + 2;
    }

    /** The x of the centre of a dot, such that the whole dot is inside a drawing of that width. */
    static double centre(UncertainExtent extent, double width) {
        return Math.max(RADIUS, Math.min(width - RADIUS, (extent.first() + extent.last()) / 2));
    }

    /** The mark with its label. */
    EventMark mark(double width, EventMark.Label label) {
        double centre = centre(extent, width);
        boolean dot = isDot(extent);
        double first = dot ? centre - RADIUS : extent.first();
        double last = dot ? centre + RADIUS : extent.last();
        double hit = Math.max(HIT, last - first);
        double hitX = Math.max(0, Math.min(width - hit, (first + last - hit) / 2));
        return new EventMark(
                event,
                dot ? dot(centre, RADIUS) : bar(first, last, 0),
                !event.marks().disputed() ? "" : dot ? dot(centre, RADIUS + APART) : bar(first, last, APART),
                isStruck() ? strike(first, last) : "",
                dot ? FadeGradient.NONE : extent.fade(),
                new EventMark.Box(
                        SvgNumbers.round(hitX), SvgNumbers.round(middle - HIT / 2.0), SvgNumbers.round(hit), HIT),
                label);
    }

    private boolean isStruck() {
        Status status = event.status();
        return status == Status.POSTPONED || status == Status.CANCELLED || status == Status.NEGATED;
    }

    private String dot(double centre, double radius) {
        return path(
                "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 %s 0z",
                centre - radius, middle, radius, radius, 2 * radius, radius, radius, -2 * radius);
    }

    private String bar(double first, double last, double apart) {
        double from = first - apart;
        double to = last + apart;
        double top = middle - HALF - apart;
        double bottom = middle + HALF + apart;
        return extent.open()
                ? path("M%s %sH%sL%s %sL%s %sH%sz", from, top, to - POINT, to, middle, to - POINT, bottom, from)
                : path("M%s %sH%sV%sH%sz", from, top, to, bottom, from);
    }

    private String strike(double first, double last) {
        return path("M%s %sH%s", first - APART, middle, last + APART);
    }

    private static String path(String pattern, double... numbers) {
        Object[] texts = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            texts[i] = SvgNumbers.text(numbers[i]);
        }
        return String.format(Locale.ROOT, pattern, texts);
    }
}
