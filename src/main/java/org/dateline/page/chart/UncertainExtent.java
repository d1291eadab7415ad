// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.chart;

import java.time.Instant;
import java.util.Optional;
import org.dateline.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * An uncertain span of time on an axis, in pixels and cut to the width of the axis: possible from {@code first}, certain from
 * {@code full} to {@code until}, possible to {@code last}.
 *
 * @param first the earliest possible begin
 * @param full the latest possible begin
 * @param until the earliest possible end, at least {@code full}
 * @param last the latest possible end
 * @param open whether the end is unknown
 */
record UncertainExtent(double first, double full, double until, double last, boolean open) {
    /** The length of the fading, in pixels, if only the latest possible begin is known. */
    private static final double UNBOUNDED = 40;

    /** The position of a span; empty if it has no date or is outside the window. */
    static Optional<UncertainExtent> of(TimeSpan span, TimeWindow window, double width) {
        if (span.begin().isEmpty() && span.end().isEmpty()) {
            return Optional.empty();
        }
        Double earliest = x(span.earliestBegin(), window, width);
        Double begun = x(span.latestBegin(), window, width);
        Double lasts = x(span.lastsUntil(), window, width);
        Double latest = x(span.latestEnd(), window, width);
        boolean open = latest == null;
        double last = latest == null ? width : latest;
        double known = begun != null ? begun : lasts != null ? lasts : last;
        double first = earliest == null ? known - UNBOUNDED : earliest;
        if (first >= width || last < 0) {
            return Optional.empty();
        }
        double middle = (first + last) / 2;
        double full = begun != null ? begun : lasts != null ? lasts : open ? first : middle;
        double until = lasts != null ? lasts : begun != null && !open ? begun : open ? last : middle;
        return Optional.of(cut(new double[] {first, full, until, last}, width, open));
    }

    private static @Nullable Double x(@Nullable Instant instant, TimeWindow window, double width) {
        return instant == null ? null : window.x(instant, width);
    }

    private static UncertainExtent cut(double[] bounds, double width, boolean open) {
        double first = within(bounds[0], 0, width);
        double last = within(bounds[3], first, width);
        boolean ordered = bounds[1] <= bounds[2];
        double middle = (bounds[1] + bounds[2]) / 2;
        double full = within(ordered ? bounds[1] : middle, first, last);
        double until = within(ordered ? bounds[2] : middle, full, last);
        return new UncertainExtent(first, full, until, last, open);
    }

    private static double within(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    /** The width in pixels. */
    double width() {
        return last - first;
    }

    /** The fading of its ends. */
    FadeGradient fade() {
        return width() == 0 ? FadeGradient.NONE : FadeGradient.of((full - first) / width(), (last - until) / width());
    }
}
