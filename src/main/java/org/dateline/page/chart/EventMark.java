package org.dateline.page.chart;

import org.dateline.model.timeline.EventRow;

/**
 * One event as it is drawn. Shapes are the {@code d} of an SVG path.
 *
 * @param event what it stands for
 * @param shape a dot or a bar, with a point where no end is known
 * @param outline a second line around it where sources differ; else empty
 * @param strike a line through it where the plan was given up, or the event denied; else empty
 * @param fade how its ends fade
 * @param hit where it can be hit
 * @param label what is read beside it
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
     * @param x where it begins, or ends where it stands at the left of its mark
     * @param y its base line
     * @param text cut to the room; empty where there is none
     * @param leftward whether it ends at x
     */
    public record Label(double x, double y, String text, boolean leftward) {
        static final Label NONE = new Label(0, 0, "", false);

        /** As SVG has it. */
        public String anchor() {
            return leftward ? "end" : "start";
        }
    }
}
