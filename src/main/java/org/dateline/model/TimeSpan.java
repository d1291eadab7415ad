// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When something began and ended, as bounds in UTC. Spans are half-open: a calendar day ends where the next begins. Any bound
 * may be absent; a span without a latest end is open.
 *
 * <p>What has not ended as far as its sources tell is <em>ongoing</em>: an event with that status, or a state of which no end is told.
 * It has no estimate of its end, and says as of when it was told to last.
 *
 * @param earliestBegin it did not begin before
 * @param latestBegin it had begun by then
 * @param earliestEnd it did not end before
 * @param latestEnd it had ended by then
 * @param ongoing that no source tells of its end; null where one does, or where it is not known whether it ended
 * @param told in which units begin and end were told, where the bounds alone do not show it
 */
public record TimeSpan(
        @Nullable Instant earliestBegin,
        @Nullable Instant latestBegin,
        @Nullable Instant earliestEnd,
        @Nullable Instant latestEnd,
        @Nullable Ongoing ongoing,
        Told told) {
    /** Nothing is known. */
    public static final TimeSpan UNKNOWN = new TimeSpan(null, null, null, null);

    /**
     * That something has not ended, as far as its sources tell.
     *
     * @param lastTold the latest instant as of which a source tells that it lasts, in UTC; null where no source has a date
     */
    public record Ongoing(@Nullable Instant lastTold) {}

    /**
     * In which units of the calendar the begin and the end were told. A begin in the year 2019 and one on 1 January 2019 have the same
     * earliest bound.
     *
     * @param begin the unit of the earliest begin, or of the latest one where there is no earliest; null where the bounds show it
     * @param end the unit of the latest end; null where the bounds show it
     */
    public record Told(
            @Nullable CalendarUnit begin, @Nullable CalendarUnit end) {
        /** The bounds show it: a midnight bounds a day, and the first and last midnight of a month or year bound that. */
        public static final Told AS_BOUNDED = new Told(null, null);
    }

    /** A span of which it is not said that it is ongoing. */
    public TimeSpan(
            @Nullable Instant earliestBegin,
            @Nullable Instant latestBegin,
            @Nullable Instant earliestEnd,
            @Nullable Instant latestEnd) {
        this(earliestBegin, latestBegin, earliestEnd, latestEnd, null, Told.AS_BOUNDED);
    }

    /** The same bounds of something that has not ended, as last told at an instant; null where no source has a date. */
    public TimeSpan ongoingAsOf(@Nullable Instant lastTold) {
        return new TimeSpan(earliestBegin, latestBegin, earliestEnd, latestEnd, new Ongoing(lastTold), told);
    }

    /** The same bounds, told in units that the bounds alone do not show. */
    public TimeSpan toldIn(Told units) {
        return new TimeSpan(earliestBegin, latestBegin, earliestEnd, latestEnd, ongoing, units);
    }

    /** As of when it was last told to last: null where it is not ongoing, or no source has a date. */
    public @Nullable Instant lastTold() {
        return ongoing == null ? null : ongoing.lastTold();
    }

    /** Whether nothing is known of its time. */
    public boolean isUnknown() {
        return earliestBegin == null
                && latestBegin == null
                && earliestEnd == null
                && latestEnd == null
                && lastTold() == null;
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
                && told.end() == null
                && (latestBegin == null || latestBegin.equals(earliestBegin));
    }

    /** Whether its end is told to be before its begin. */
    public boolean isReversed() {
        return earliestBegin != null && latestEnd != null && !earliestBegin.isBefore(latestEnd) && !isInstant();
    }

    /** The unit to which the begin is known. */
    public CalendarUnit beginUnit() {
        return told.begin() == null ? unit(earliestBegin, latestBegin) : told.begin();
    }

    /** The unit to which the end is known. */
    public CalendarUnit endUnit() {
        return told.end() == null ? unit(latestEnd, earliestEnd) : told.end();
    }

    /** An instant that is both bounds is known to the time of day, be it midnight. */
    private CalendarUnit unit(@Nullable Instant bound, @Nullable Instant other) {
        return bound != null && bound.equals(other)
                ? CalendarUnit.CLOCK
                : CalendarUnit.of(Stream.of(begin(), first(end().orElse(null), latestBegin))
                        .flatMap(Optional::stream)
                        .toArray(Instant[]::new));
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

    /**
     * The best estimate of the end: its latest bound, for want of it the earliest. Absent where the span is open, and of what is
     * ongoing.
     */
    public Optional<Instant> end() {
        return ongoing == null ? first(latestEnd, earliestEnd) : Optional.empty();
    }

    /** Until when it certainly lasts: its earliest end; of what is ongoing without a planned end, {@link #shownUntil()}. */
    public @Nullable Instant lastsUntil() {
        return lastTold() != null && latestEnd == null ? shownUntil().orElse(earliestEnd) : earliestEnd;
    }

    /**
     * Until when it may be shown to last: to its end; of what is ongoing, to the planned end, or else through the day (UTC) as of
     * which it was last told to last. Absent where nothing limits it.
     */
    public Optional<Instant> shownUntil() {
        if (ongoing == null || latestEnd != null) {
            return first(latestEnd, earliestEnd);
        }
        Instant told = lastTold();
        if (told == null) {
            return Optional.empty();
        }
        Instant dayAfter = told.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
        return Stream.of(dayAfter, earliestBegin, latestBegin, earliestEnd)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /**
     * When, in words: {@code 3 April 2019}, {@code April 2019}, {@code 1999–2001}, {@code 15 March 44 BC}, {@code overnight 3–4 April
     * 2019 UTC}, {@code from 4 April 2019} where no end is known, {@code not before 4 April 2019} and {@code by 4 April 2019} where only
     * that is; with {@code ongoing, as last reported on 9 April 2019} where it has not ended. Each bound has the precision in which it
     * was told. Empty if nothing is known. UTC where it gives hours.
     */
    public String inWords() {
        return TimeSpanText.of(this);
    }

    /** When it began, in words: {@code 26 June 2019}, {@code some time in 2016}, {@code by 4 April 2019}; empty if not known. */
    public String beginInWords() {
        return TimeSpanText.bound(earliestBegin, latestBegin, told.begin());
    }

    /** The day as of which it was last told to last, such as {@code 4 April 2019}, in UTC; empty where {@link #lastTold()} is null. */
    public String lastToldInWords() {
        return TimeSpanText.lastTold(this);
    }

    /** When it ended, in words like those of {@link #beginInWords()}; empty if not known, and of what is ongoing. */
    public String endInWords() {
        return ongoing == null ? TimeSpanText.bound(earliestEnd, latestEnd, told.end()) : "";
    }

    private static Optional<Instant> first(@Nullable Instant... instants) {
        return Stream.of(instants).filter(Objects::nonNull).findFirst();
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
