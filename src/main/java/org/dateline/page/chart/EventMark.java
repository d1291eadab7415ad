package org.dateline.page.chart;

import org.dateline.model.timeline.EventRow;

/**
 * The drawing of one event. Shapes are the {@code d} of an SVG path.
 *
 * @param event the event
 * @param shape a dot or a bar; the bar is an arrow if no end is known
 * @param outline a second outline if sources differ; otherwise empty
 * @param strike a line through it if the event was postponed, cancelled or denied; otherwise empty
 * @param fade the fading of its ends
 * @param hit the area that reacts to a click
 * @param label the text beside it
 */
public record EventMark(
        EventRow event, String shape, String outline, String strike, FadeGradient fade, Box hit, Label label) {

    /**
     * A rectangle, at least {@value StatusShapes#HIT} pixels either way.
     *
     * @param x of its left side
     * @param y of its upper side
     * @param width more than 0
     * @param height more than 0
     */
    public record Box(double x, double y, double width, double height) {}

    /**
     * A text.
     *
     * @param x where it begins, or where it ends if it is at the left of its mark
     * @param y its base line
     * @param text the text, cut to the free space; may be empty
     * @param leftward whether it ends at x
     */
    public record Label(double x, double y, String text, boolean leftward) {
        static final Label NONE = new Label(0, 0, "", false);

        /** The SVG {@code text-anchor}. */
        public String anchor() {
            return leftward ? "end" : "start";
        }
    }
}
