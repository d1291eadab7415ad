// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dateline.model.timeline.EventRow;

/** Places the marks of one lane in rows, each with as much of its label as fits. */
final class LaneLayout {
    private static final double BESIDE = 6;
    private static final double LONGEST_WITHIN = 260;
    private static final double WITHIN = 90;
    private static final double BASELINE = 4;

    private final RowPacking rows;
    private final List<Double> labels;
    private final double width;
    private final List<Placed> placed = new ArrayList<>();

    /**
     * An empty lane.
     *
     * @param labels the greatest lengths of labels in pixels, the preferred one first
     * @param width of the lane in pixels
     */
    LaneLayout(RowPacking rows, List<Double> labels, double width) {
        this.rows = rows;
        this.labels = labels;
        this.width = width;
    }

    /** A placed mark. */
    private record Placed(EventRow event, UncertainExtent extent, int row, double left, double right, Place place) {
        double from() {
            return Math.min(left, place.from);
        }

        double to() {
            return Math.max(right, place.to);
        }

        Placed with(Place other) {
            return new Placed(event, extent, row, left, right, other);
        }

        boolean isWhole() {
            return place.text.equals(TextWidth.fitting(event.label(), Double.MAX_VALUE));
        }
    }

    /** Places a mark; false if there is no free space. A longer label may take another row; the mark may have no label. */
    boolean place(EventRow event, UncertainExtent extent) {
        double[] own = own(extent);
        for (Place place : places(event.label(), own)) {
            OptionalInt row = rows.take(Math.min(own[0], place.from), Math.max(own[1], place.to));
            if (row.isPresent()) {
                placed.add(new Placed(event, extent, row.getAsInt(), own[0], own[1], place));
                return true;
            }
        }
        return false;
    }

    /** The marks in the order in which they were placed. Labels that were cut take the space that is still free in their rows. */
    List<EventMark> marks() {
        for (int i = 0; i < placed.size(); i++) {
            placed.set(i, widened(placed.get(i)));
        }
        return placed.stream()
                .map(one -> {
                    double middle = LaneChart.PADDING + LaneChart.ROW * one.row + LaneChart.ROW / 2;
                    return new StatusShapes(one.event, one.extent, middle).mark(width, one.place.label(middle));
                })
                .toList();
    }

    private Placed widened(Placed one) {
        if (one.isWhole()) {
            return one;
        }
        double right = width;
        double left = 0;
        for (Placed other : placed) {
            if (other.row == one.row && !other.equals(one)) {
                right = other.from() >= one.right ? Math.min(right, other.from()) : right;
                left = other.to() <= one.left ? Math.max(left, other.to()) : left;
            }
        }
        double begin = one.right + BESIDE / 2;
        double end = one.left - BESIDE / 2;
        String after = TextWidth.fitting(one.event.label(), right - begin - (right < width ? BESIDE : 0));
        String before = TextWidth.fitting(one.event.label(), end - left - BESIDE);
        int kept = one.place.text.length();
        if (after.length() > kept && after.length() >= before.length()) {
            return one.with(new Place(begin, begin + TextWidth.of(after) + BESIDE, after, false));
        }
        if (before.length() > kept) {
            return one.with(new Place(end - TextWidth.of(before), end, before, true));
        }
        double first = Math.max(0, one.left);
        String within = TextWidth.fitting(one.event.label(), Math.min(width, one.right) - first - 3 * BESIDE);
        return within.length() > kept
                ? one.with(new Place(first + 2 * BESIDE, first + 2 * BESIDE + TextWidth.of(within), within, false))
                : one;
    }

    /** The space of a mark without its label, from left to right: its second outline and the area that reacts to a click. */
    private double[] own(UncertainExtent extent) {
        double middle =
                StatusShapes.isDot(extent) ? StatusShapes.centre(extent, width) : (extent.first() + extent.last()) / 2;
        double half = Math.max(StatusShapes.HIT, (StatusShapes.isDot(extent) ? 0 : extent.width()) + BESIDE) / 2;
        double within = Math.max(half, Math.min(width - half, middle));
        return new double[] {Math.min(within, middle) - half, Math.max(within, middle) + half};
    }

    /** A possible position of a label. */
    private record Place(double from, double to, String text, boolean leftward) {
        EventMark.Label label(double middle) {
            return text.isEmpty()
                    ? EventMark.Label.NONE
                    : new EventMark.Label(
                            SvgNumbers.round(leftward ? to : from),
                            SvgNumbers.round(middle + BASELINE),
                            text,
                            leftward);
        }
    }

    private List<Place> places(String label, double[] own) {
        List<Place> places = new ArrayList<>();
        double right = own[1] + BESIDE / 2;
        double left = own[0] - BESIDE / 2;
        double whole = TextWidth.of(label);
        for (double longest : labels) {
            double wanted = Math.min(longest, whole);
            String text = TextWidth.fitting(label, longest);
            if (width - right >= wanted) {
                places.add(new Place(right, right + TextWidth.of(text) + BESIDE, text, false));
            } else if (left >= wanted) {
                places.add(new Place(left - TextWidth.of(text), left, text, true));
            }
        }
        double within = own[1] - own[0];
        if (within > WITHIN && !labels.isEmpty()) {
            String text = TextWidth.fitting(label, Math.min(LONGEST_WITHIN, within - 3 * BESIDE));
            double from = Math.max(0, own[0]) + 2 * BESIDE;
            places.add(new Place(from, from + TextWidth.of(text), text, false));
        }
        places.add(new Place(own[0], own[1], "", false));
        return places;
    }
}
