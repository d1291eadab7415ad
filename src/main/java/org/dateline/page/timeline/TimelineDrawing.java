// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.EnglishText;
import org.dateline.model.Moment;
import org.dateline.model.TimeSpan;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Lanes;
import org.dateline.model.timeline.TimelineSlice;
import org.dateline.page.chart.HistogramBar;
import org.dateline.page.chart.HistogramStrip;
import org.dateline.page.chart.LanesChart;
import org.dateline.page.chart.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * The histogram and the lanes of a timeline.
 *
 * @param strip the histogram
 * @param drawn the periods, and the events outside them
 * @param chart the drawing of the lanes
 * @param lanes the data of the lanes
 * @param now the position of the present in the lanes, in pixels; below 0 if it is outside
 * @param asOf the position of the time of knowledge in the lanes, in pixels; below 0 if it is outside or not set
 */
public record TimelineDrawing(
        HistogramStrip strip, DrawnPeriod drawn, LanesChart chart, Lanes lanes, double now, double asOf) {
    /** The width of strip and lanes, in pixels. */
    public static final double WIDTH = 1016;

    private static final double OUTSIDE = -1;
    private static final int LONGEST = 200;

    /**
     * Draws a timeline.
     *
     * @param now the present
     */
    static TimelineDrawing of(TimelineSlice slice, DrawnPeriod drawn, Instant now) {
        TimeWindow window = drawn.window();
        Lanes lanes = drawn.summary().lanes();
        if (lanes == null) {
            throw new IllegalArgumentException("The drawing of a timeline needs lanes, but the slice has none.");
        }
        Moment asOf = slice.selection().asOf();
        return new TimelineDrawing(
                HistogramStrip.of(drawn.surrounding(), drawn.around(), window, WIDTH),
                drawn,
                LanesChart.of(lanes, drawn.summary().histogram(), window, WIDTH),
                lanes,
                x(window, now),
                asOf == null ? OUTSIDE : x(window, asOf.last()));
    }

    private static double x(TimeWindow window, Instant instant) {
        return window.contains(instant) ? Math.round(window.x(instant, WIDTH)) : OUTSIDE;
    }

    /** The period of the histogram. */
    public TimeWindow around() {
        return drawn.around();
    }

    /** The period before the lanes with all earlier events; null if there are none. */
    public @Nullable TimeWindow earlier() {
        Instant begin = chart.window().begin();
        return drawn.outside().earlier() == 0
                ? null
                : new TimeWindow(drawn.outside().whole().begin(), begin);
    }

    /** The period after the lanes with all later events; null if there are none. */
    public @Nullable TimeWindow later() {
        Instant end = chart.window().end();
        return drawn.outside().later() == 0
                ? null
                : new TimeWindow(end, drawn.outside().whole().end());
    }

    /** A much shorter period in which nearly all events begin; null if there is none. */
    public @Nullable TimeWindow busiest() {
        return strip.isAllShown() ? strip.busiest().orElse(null) : null;
    }

    /** The parameter that selects the events of one lane. */
    public String parameter() {
        return lanes.by().word();
    }

    /** The name of a lane: of its thing, or for want of one {@code no actor known}. */
    public String name(LanesChart.Lane lane) {
        return lane.thing().iri().isEmpty()
                ? "no " + lanes.by().word() + " known"
                : lane.thing().label();
    }

    /** A bar in words: {@code 12 events, April 2019}. */
    public String title(HistogramBar bar) {
        return EnglishText.count(bar.count(), "event") + ", "
                + new TimeSpan(bar.begin(), null, null, bar.end()).inWords();
    }

    /** An event in three lines: label; time and place; status and sources. */
    public String title(EventRow event) {
        String place = event.involved().places().stream()
                .findFirst()
                .map(where -> " · " + where.label())
                .orElse("");
        String label = event.label();
        int end = label.offsetByCodePoints(0, Math.min(LONGEST, label.codePointCount(0, label.length())));
        return label.substring(0, end) + "\n" + event.span().inWords() + place + "\n"
                + event.status().label() + " · "
                + EnglishText.count(event.marks().sources(), "source")
                + (event.marks().disputed() ? " · sources differ" : "");
    }

    /** Notes under the drawing: lanes that are left out, the meaning of lines. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (lanes.more() > 0) {
            remarks.add("Showing the " + lanes.lanes().size() + " lanes with the most events, out of "
                    + EnglishText.number(lanes.lanes().size() + lanes.more()) + ".");
        }
        if (now >= 0) {
            remarks.add("The dashed line marks the present.");
        }
        if (asOf >= 0) {
            remarks.add("The long-dashed line marks the “As known on” date.");
        }
        return remarks;
    }
}
