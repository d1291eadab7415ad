// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.timeline;

import java.util.Objects;
import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.LaneKey;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.TimelineSlice;
import org.dateline.page.chart.LanesChart;
import org.dateline.page.chart.PeriodText;
import org.dateline.page.chart.TimeWindow;
import org.dateline.page.timeline.DrawnPeriod;
import org.dateline.query.timeline.TimelineService;

/** Reads what the drawing of a timeline shows: the lanes of a period, and the histogram of the events around it. */
record DrawnPeriodReader(TimelineService timelines) {

    /** The drawing of a slice: of the requested period, else of the period in which nearly all events are. */
    DrawnPeriod read(TimelineSlice slice) {
        Selection selection = slice.selection();
        boolean limited = selection.period().isLimited();
        Selection anyTime = selection.with("from").with("to").with("within");
        Histogram histogram = timelines.histogram(anyTime);
        TimeWindow whole = LanesChart.window(histogram);
        TimeWindow window = limited
                ? DrawnPeriod.requested(selection.period(), slice)
                : DrawnPeriod.main(timelines.mainPeriod(anyTime), whole);
        TimeWindow around = limited ? DrawnPeriod.around(window, histogram) : window;
        long[] outside = timelines.outside(anyTime, window.begin(), window.end());
        LaneKey lanes = Objects.requireNonNullElse(slice.view().lanes(), LaneKey.ACTOR);
        return new DrawnPeriod(
                window,
                around,
                timelines.histogram(over(anyTime, around)),
                limited || histogram.buckets().isEmpty()
                        ? slice.summary()
                        : timelines.summary(over(anyTime, window), lanes),
                new DrawnPeriod.Outside(whole, outside[0], outside[1]));
    }

    private static Selection over(Selection selection, TimeWindow window) {
        PeriodText period = PeriodText.of(window);
        return selection.with("from", period.from()).with("to", period.to());
    }
}
