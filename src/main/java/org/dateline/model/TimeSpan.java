// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When something began and ended, as bounds in UTC. Spans are half-open: a calendar day ends where the next begins. Any bound
 * may be absent; a span without a latest end is open.
 *
 * @param earliestBegin it did not begin before
 * @param latestBegin it had begun by then
 * @param earliestEnd it did not end before
 * @param latestEnd it had ended by then
 */
public record TimeSpan(
        @Nullable Instant earliestBegin,
        @Nullable Instant latestBegin,
        @Nullable Instant earliestEnd,
        @Nullable Instant latestEnd) {
    /** Nothing is known. */
    public static final TimeSpan UNKNOWN = new TimeSpan(null, null, null, null);

    /** Whether no bound is known. */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /**
     * Whether some begin and end fit the bounds. A span of one instant is possible only if it was given as one, so
     * two days that only touch do not fit.
     */
    public boolean isPossible() {
        return ordered(earliestBegin, latestBegin)
                && ordered(earliestEnd, latestEnd)
                && (earliestBegin == null || latestEnd == null || earliestBegin.isBefore(latestEnd) || isInstant());
    }

    private static boolean ordered(@Nullable Instant first, @Nullable Instant second) {
        return first == null || second == null || !first.isAfter(second);
    }

    /** Whether it lasts no time: begin and end are one known instant. */
    public boolean isInstant() {
        return earliestBegin != null
                && earliestBegin.equals(latestEnd)
                && (latestBegin == null || latestBegin.equals(earliestBegin));
    }

    /** What fits both: the later of the earliest bounds, the earlier of the latest. It may be impossible. */
    public TimeSpan intersect(TimeSpan other) {
        return new TimeSpan(
                pick(this, other, TimeSpan::earliestBegin, TimeSpan::later),
                pick(this, other, TimeSpan::latestBegin, TimeSpan::earlier),
                pick(this, other, TimeSpan::earliestEnd, TimeSpan::later),
                pick(this, other, TimeSpan::latestEnd, TimeSpan::earlier));
    }

    /** What fits either: the earlier of the earliest bounds, the later of the latest. */
    public TimeSpan hull(TimeSpan other) {
        return new TimeSpan(
                pick(this, other, TimeSpan::earliestBegin, TimeSpan::earlier),
                pick(this, other, TimeSpan::latestBegin, TimeSpan::later),
                pick(this, other, TimeSpan::earliestEnd, TimeSpan::earlier),
                pick(this, other, TimeSpan::latestEnd, TimeSpan::later));
    }

    /** What fits all of them, if anything does. */
    public static Optional<TimeSpan> intersection(List<TimeSpan> spans) {
        boolean instants = spans.stream().anyMatch(TimeSpan::isInstant);
        return spans.stream()
                .reduce(TimeSpan::intersect)
                .filter(TimeSpan::isPossible)
                .filter(span -> instants || !span.isInstant());
    }

    /** The best estimate of the begin: its earliest bound, for want of it the earlier of its latest one and the earliest end. */
    public Optional<Instant> begin() {
        boolean endsFirst = latestBegin != null && earliestEnd != null && earliestEnd.isBefore(latestBegin);
        return endsFirst ? first(earliestBegin, earliestEnd) : first(earliestBegin, latestBegin, earliestEnd);
    }

    /** The best estimate of the end: its latest bound, for want of it the earliest; absent where the span is open. */
    public Optional<Instant> end() {
        return first(latestEnd, earliestEnd);
    }

    /**
     * When, in words: {@code 3 April 2019}, {@code April 2019}, {@code overnight 3–4 April 2019}, {@code from 4 April 2019} where
     * no end is known, {@code by 4 April 2019} where only that is; empty if nothing is known. UTC where it gives hours.
     */
    public String inWords() {
        return TimeSpanText.of(this);
    }

    private static Optional<Instant> first(@Nullable Instant... instants) {
        return java.util.stream.Stream.of(instants).filter(Objects::nonNull).findFirst();
    }

    private static @Nullable Instant pick(
            TimeSpan one, TimeSpan other, Function<TimeSpan, @Nullable Instant> bound, BinaryOperator<Instant> choice) {
        Instant left = bound.apply(one);
        Instant right = bound.apply(other);
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return choice.apply(left, right);
    }

    private static Instant later(Instant one, Instant other) {
        return BinaryOperator.maxBy(Comparator.<Instant>naturalOrder()).apply(one, other);
    }

    private static Instant earlier(Instant one, Instant other) {
        return BinaryOperator.minBy(Comparator.<Instant>naturalOrder()).apply(one, other);
    }
}
