// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.model.EnglishText;
import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.Histogram.Bucket;
import org.dateline.page.Link;
import org.dateline.page.chart.SvgNumbers;

/**
 * A histogram of the start dates of events. Each bar links to the events of its period.
 *
 * @param bars from left to right, in a drawing {@value #WIDTH} wide and {@value #HEIGHT} high
 * @param marks the begin, the middle and the end of the whole period, as text
 * @param greatest the count of the highest bar
 * @param unit the length of the period of a bar, in a word
 * @param undated the number of events without a date
 * @param outside links to the earlier and later events, each with their number
 */
public record TimeStrip(
        List<Bar> bars, List<String> marks, long greatest, String unit, long undated, List<Link> outside) {
    /** The width of the drawing, in its own units. */
    public static final int WIDTH = 720;

    /** The height of the drawing, in its own units. */
    public static final int HEIGHT = 64;

    private static final double LEAST = 2;

    /**
     * One bar.
     *
     * @param x the x of its left side
     * @param width its width, with the gap after it
     * @param y the y of its upper side
     * @param height its height
     * @param href the address of its events
     * @param title its period and number of events, in words
     */
    public record Bar(double x, double width, double y, double height, String href, String title) {
        /** The drawn width: wide bars have a gap between them. */
        public double drawn() {
            return width > 4 ? SvgNumbers.round(width - 1) : width;
        }
    }

    /** Keeps copies. */
    public TimeStrip {
        bars = List.copyOf(bars);
        marks = List.copyOf(marks);
        outside = List.copyOf(outside);
    }

    /** The strip with links to the events outside it. */
    public TimeStrip with(List<Link> links) {
        return new TimeStrip(bars, marks, greatest, unit, undated, links);
    }

    /**
     * Draws a histogram. Nothing is drawn of a single day: bars are told apart by their days.
     *
     * @param href gives the address of the events of a bucket
     */
    public static TimeStrip of(Histogram histogram, Function<Bucket, String> href) {
        List<Bucket> buckets = isOneDay(histogram.buckets()) ? List.of() : histogram.buckets();
        long greatest = buckets.stream().mapToLong(Bucket::count).max().orElse(0);
        double width = (double) WIDTH / Math.max(1, buckets.size());
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < buckets.size(); i++) {
            Bucket bucket = buckets.get(i);
            if (bucket.count() > 0) {
                double height = Math.max(LEAST, (double) HEIGHT * bucket.count() / greatest);
                bars.add(new Bar(
                        SvgNumbers.round(i * width),
                        SvgNumbers.round(width),
                        SvgNumbers.round(HEIGHT - height),
                        SvgNumbers.round(height),
                        href.apply(bucket),
                        words(bucket) + ": " + EnglishText.count(bucket.count(), "event")));
            }
        }
        return new TimeStrip(bars, marks(buckets), greatest, histogram.unit().word(), histogram.undated(), List.of());
    }

    private static boolean isOneDay(List<Bucket> buckets) {
        return !buckets.isEmpty()
                && EnglishText.days(
                                buckets.get(0).begin(),
                                buckets.get(buckets.size() - 1).end())
                        .equals(EnglishText.days(
                                buckets.get(0).begin(), buckets.get(0).begin()));
    }

    private static List<String> marks(List<Bucket> buckets) {
        if (buckets.isEmpty()) {
            return List.of();
        }
        List<String> marks = new ArrayList<>(List.of(words(buckets.get(0))));
        if (buckets.size() > 4) {
            marks.add(words(buckets.get(buckets.size() / 2)));
        }
        if (buckets.size() > 1) {
            marks.add(words(buckets.get(buckets.size() - 1)));
        }
        return marks;
    }

    private static String words(Bucket bucket) {
        return EnglishText.days(bucket.begin(), bucket.end());
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return bars.isEmpty();
    }
}
