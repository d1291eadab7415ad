// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.timeline;

import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.TimelineSlice;
import org.dateline.page.chart.PeriodText;
import org.dateline.page.chart.TimeWindow;
import org.dateline.page.timeline.TimelineDrawing;
import org.dateline.query.timeline.TimelineService;

/** Reads the histogram of the strip above the lanes of a timeline: the events of the selection, whatever their time. */
record HistogramReader(TimelineService timelines) {
    /**
     * The strip of a timeline.
     *
     * @param window the time that the strip spans: the time of the lanes and what surrounds it
     * @param histogram how many events of the selection there are in each part of that time
     */
    record Strip(TimeWindow window, Histogram histogram) {}

    /** The strip for the lanes of a slice. */
    Strip read(TimelineSlice slice) {
        Selection anyTime = slice.selection().with("from").with("to").with("within");
        TimeWindow lanes = TimelineDrawing.window(slice);
        TimeWindow window = TimelineDrawing.around(lanes, timelines.histogram(anyTime));
        PeriodText period = PeriodText.of(window);
        Selection inWindow = anyTime.with("from", period.from()).with("to", period.to());
        return new Strip(window, timelines.histogram(inWindow));
    }
}
