package org.dateline.page.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.EnglishText;
import org.dateline.model.Moment;
import org.dateline.model.TimeSpan;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.Lanes;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.TimelineSlice;
import org.dateline.page.chart.HistogramBar;
import org.dateline.page.chart.HistogramStrip;
import org.dateline.page.chart.LanesChart;
import org.dateline.page.chart.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * The histogram and the lanes of a timeline.
 *
 * @param strip the histogram of what surrounds
 * @param around what the histogram shows
 * @param chart the lanes
 * @param lanes what was drawn as lanes
 * @param now where the present stands in the lanes, in pixels; less than 0 where it does not
 * @param asOf where the day stands as of which the events are told; less than 0 where it does not
 */
public record TimelineDrawing(
        HistogramStrip strip, TimeWindow around, LanesChart chart, Lanes lanes, double now, double asOf) {
    /** The width of strip and lanes, in pixels. */
    public static final double WIDTH = 1016;

    /** How many times the length of the lanes' time the strip shows at most, where events reach farther. */
    public static final double WIDEST = 48;

    private static final double OUTSIDE = -1;
    private static final int LONGEST = 200;

    /** The window of the lanes of an answer: the period that is asked for, else what there is. */
    public static TimeWindow window(TimelineSlice slice) {
        Selection.Period period = slice.selection().period();
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

    /** The window of the strip: all that there is, or, where that is too much, what surrounds the window of the lanes. */
    public static TimeWindow around(TimeWindow window, Histogram all) {
        TimeWindow whole = LanesChart.window(all, List.of());
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

    /**
     * Draws an answer.
     *
     * @param surrounding the histogram of the strip
     * @param now the present
     */
    static TimelineDrawing of(TimelineSlice slice, TimeWindow around, Histogram surrounding, Instant now) {
        TimeWindow window = window(slice);
        Lanes lanes = slice.summary().lanes();
        if (lanes == null) {
            throw new IllegalArgumentException("a timeline has lanes");
        }
        Moment asOf = slice.selection().asOf();
        return new TimelineDrawing(
                HistogramStrip.of(surrounding, around, window, WIDTH),
                around,
                LanesChart.of(lanes, slice.summary().histogram(), window, WIDTH),
                lanes,
                x(window, now),
                asOf == null ? OUTSIDE : x(window, asOf.last()));
    }

    private static double x(TimeWindow window, Instant instant) {
        return window.contains(instant) ? Math.round(window.x(instant, WIDTH)) : OUTSIDE;
    }

    /** A much shorter window in which nearly all events of the lanes begin; null where there is none. */
    public @Nullable TimeWindow busiest() {
        return strip.isAllShown() ? strip.busiest().orElse(null) : null;
    }

    /** The parameter that picks one lane's events. */
    public String parameter() {
        return lanes.by().word();
    }

    /** A bar in words: {@code 12 events, April 2019}. */
    public String told(HistogramBar bar) {
        return EnglishText.count(bar.count(), "event") + ", "
                + new TimeSpan(bar.begin(), null, null, bar.end()).inWords();
    }

    /** An event in words, in three lines: what, when and where, how real and who says so. */
    public String told(EventRow event) {
        String place = event.involved().places().stream()
                .findFirst()
                .map(where -> " · " + where.label())
                .orElse("");
        String label = event.label();
        int end = label.offsetByCodePoints(0, Math.min(LONGEST, label.codePointCount(0, label.length())));
        return label.substring(0, end) + "\n" + event.span().inWords() + place + "\n"
                + event.status().word() + " · "
                + EnglishText.count(event.marks().sources(), "source")
                + (event.marks().disputed() ? " · sources differ" : "");
    }

    /** What must be known besides: counts in place of events, further lanes, events in none. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (lanes.more() > 0) {
            remarks.add("The " + lanes.lanes().size() + " lanes with most events of "
                    + EnglishText.number(lanes.lanes().size() + lanes.more()) + ".");
        }
        if (lanes.without() > 0) {
            remarks.add(EnglishText.count(lanes.without(), "event") + " in no lane: no "
                    + lanes.by().word() + " is known.");
        }
        if (now >= 0) {
            remarks.add("The dashed line is now.");
        }
        if (asOf >= 0) {
            remarks.add("The line of long dashes is the day as of which events are told.");
        }
        return remarks;
    }
}
