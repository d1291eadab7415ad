// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.chart;

import java.util.List;
import java.util.Optional;
import org.dateline.model.timeline.EventRow;

/**
 * The drawing of one lane: a mark for each event or, if there are too many events, bars with their number.
 *
 * @param height its height in pixels
 * @param marks the marks of events; empty if there are bars
 * @param bars the bars with numbers of events; empty if there are marks
 */
public record LaneChart(double height, List<EventMark> marks, List<HistogramBar> bars) {
    /** The greatest number of marks in a lane. */
    static final int MOST = 90;

    private static final double SHORT_LABEL = 110;
    static final double ROW = 26;
    static final double PADDING = 4;

    /** Keeps copies. */
    public LaneChart {
        marks = List.copyOf(marks);
        bars = List.copyOf(bars);
    }

    /** A lane with bars. */
    static LaneChart ofBars(List<HistogramBar> bars, double height) {
        return new LaneChart(height, List.of(), bars);
    }

    /** A lane with a mark for each event; empty if the marks would overlap. */
    static Optional<LaneChart> find(List<EventRow> events, TimeWindow window, double width) {
        if (events.size() > MOST) {
            return Optional.empty();
        }
        for (Density density : Density.values()) {
            Optional<LaneChart> chart = find(events, window, width, density);
            if (chart.isPresent()) {
                return chart;
            }
        }
        return Optional.empty();
    }

    /** The space for labels: the more events, the less space. */
    private enum Density {
        LOOSE(7, 260),
        TIGHT(9, SHORT_LABEL),
        BARE(12, 0);

        private final int rows;
        private final double longest;

        Density(int rows, double longest) {
            this.rows = rows;
            this.longest = longest;
        }

        /** The greatest lengths of labels in pixels, the preferred one first. */
        List<Double> labels() {
            return longest == 0
                    ? List.of()
                    : longest > SHORT_LABEL ? List.of(longest, SHORT_LABEL) : List.of(SHORT_LABEL);
        }
    }

    private static Optional<LaneChart> find(List<EventRow> events, TimeWindow window, double width, Density density) {
        RowPacking rows = new RowPacking(density.rows);
        LaneLayout room = new LaneLayout(rows, density.labels(), width);
        for (EventRow event : events) {
            Optional<UncertainExtent> extent = UncertainExtent.of(event.span(), window, width);
            if (extent.isPresent() && !room.place(event, extent.get())) {
                return Optional.empty();
            }
        }
        return Optional.of(new LaneChart(2 * PADDING + ROW * Math.max(1, rows.used()), room.marks(), List.of()));
    }
}
