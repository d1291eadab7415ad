// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import java.time.Instant;
import java.util.Optional;
import org.dateline.model.timeline.BusyPeriod;
import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.Lanes;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.TimelineSlice;
import org.dateline.page.chart.LanesChart;
import org.dateline.page.chart.TimeWindow;

/**
 * What the drawing of a timeline shows.
 *
 * @param window the period of the lanes
 * @param around the period of the histogram
 * @param surrounding the histogram
 * @param summary the lanes, and their own histogram; only of events with a date
 * @param outside the events that the lanes leave out
 */
public record DrawnPeriod(
        TimeWindow window, TimeWindow around, Histogram surrounding, TimelineSlice.Summary summary, Outside outside) {
    /** The greatest length of the histogram's period, as a multiple of the lanes' period. */
    public static final double WIDEST = 48;

    /**
     * The events outside the lanes' period.
     *
     * @param whole the period of all events
     * @param earlier how many begin before the lanes' period
     * @param later how many begin after it
     */
    public record Outside(TimeWindow whole, long earlier, long later) {}

    /**
     * The period of a timeline without limits.
     *
     * @param busy where nearly all events begin
     * @param whole the period of all events
     */
    public static TimeWindow main(Optional<BusyPeriod> busy, TimeWindow whole) {
        return busy.map(period -> new TimeWindow(period.begin(), period.last().plusMillis(1)).rounded())
                .filter(window -> window.seconds() < whole.seconds())
                .orElse(whole);
    }

    /** The requested period; an end without a limit is that of the events. */
    public static TimeWindow requested(Selection.Period period, TimelineSlice slice) {
        Lanes lanes = slice.summary().lanes();
        TimeWindow all = LanesChart.window(
                slice.summary().histogram(),
                lanes == null
                        ? slice.page().rows()
                        : lanes.lanes().stream()
                                .flatMap(lane -> lane.events().stream())
                                .toList());
        return new TimeWindow(period.begin().orElse(all.begin()), period.end().orElse(all.end()));
    }

    /** The period of the histogram: the period of all events or, if that is too long, the time around the lanes' period. */
    public static TimeWindow around(TimeWindow window, Histogram all) {
        TimeWindow whole = LanesChart.window(all);
        TimeWindow both = all.buckets().isEmpty()
                ? window
                : new TimeWindow(earlier(whole.begin(), window.begin()), later(whole.end(), window.end()));
        return both.seconds() <= WIDEST * window.seconds() ? both : window.padded(WIDEST / 4);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
