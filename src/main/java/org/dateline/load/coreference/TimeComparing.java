package org.dateline.load.coreference;

import static org.dateline.load.coreference.Finding.Component.TIME;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When: the narrower both spans are that overlap, the more it says. Plans that changed may have another date. */
final class TimeComparing {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration NEWS = Duration.ofDays(3);

    /**
     * From one instant to another.
     *
     * @param begin the first
     * @param end not before it
     * @param open whether it had not ended by then, or nobody says when it did
     */
    private record Extent(Instant begin, Instant end, boolean open) {
        Duration length() {
            return Duration.between(begin, end);
        }

        boolean overlaps(Extent other) {
            return (begin.isBefore(other.end) && other.begin.isBefore(end)) || begin.equals(other.begin);
        }

        boolean beginsWith(Extent other) {
            return (open || other.open)
                    && Duration.between(begin, other.begin).abs().compareTo(DAY) < 0;
        }

        Duration gap(Extent other) {
            return begin.isBefore(other.begin)
                    ? Duration.between(end, other.begin)
                    : Duration.between(other.end, begin);
        }
    }

    Finding compare(EventSketch one, EventSketch other) {
        Optional<Extent> left = extent(one);
        Optional<Extent> right = extent(other);
        if (left.isPresent() && right.isPresent()) {
            return compare(left.get(), right.get(), Plans.isAboutChange(one, other));
        }
        return left.or(() -> right)
                .map(extent -> againstTold(extent, left.isPresent() ? other : one))
                .orElse(Finding.none(TIME));
    }

    private static Finding compare(Extent left, Extent right, boolean changedPlan) {
        if (left.overlaps(right)) {
            return overlap(left, right);
        }
        if (changedPlan) {
            return Finding.of(TIME, 0, "another date, as plans change");
        }
        return left.gap(right).compareTo(DAY) < 0
                ? Finding.of(TIME, Weights.NEXT_DAY, "a day apart")
                : Finding.excluding(TIME, "at another time");
    }

    private static Finding overlap(Extent left, Extent right) {
        if (left.beginsWith(right)) {
            return Finding.of(TIME, Weights.SAME_DAY, "begun on the same day");
        }
        Duration wider = left.length().compareTo(right.length()) < 0 ? right.length() : left.length();
        if (wider.compareTo(DAY.multipliedBy(2)) <= 0) {
            return Finding.of(TIME, Weights.SAME_DAY, "same day");
        }
        if (wider.compareTo(DAY.multipliedBy(8)) <= 0) {
            return Finding.of(TIME, Weights.SAME_WEEK, "same days");
        }
        return wider.compareTo(DAY.multipliedBy(32)) <= 0
                ? Finding.of(TIME, Weights.SAME_MONTH, "same weeks")
                : Finding.of(TIME, Weights.SAME_PERIOD, "times that overlap");
    }

    /** The bounds; what goes on or is over has no end after the day on which it was told. */
    private static Optional<Extent> extent(EventSketch sketch) {
        Optional<Instant> begin = sketch.span().begin();
        Optional<Instant> end = sketch.span().end().or(() -> Optional.ofNullable(sketch.published())
                .filter(told -> !Plans.isPlanned(sketch.action().status()))
                .map(told -> told.plus(DAY)));
        return begin.filter(first -> end.isPresent() && !end.get().isBefore(first))
                .map(first ->
                        new Extent(first, end.orElseThrow(), sketch.span().end().isEmpty()));
    }

    /** A dated telling against one without a date: what is over when it is told began before, and news is mostly of the last days. */
    private static Finding againstTold(Extent dated, EventSketch undated) {
        Instant told = undated.published();
        if (told == null || Plans.isPlanned(undated.action().status())) {
            return Finding.none(TIME);
        }
        if (dated.begin().isAfter(told.plus(DAY))) {
            return Finding.excluding(TIME, "it began after the other was told");
        }
        return dated.begin().isBefore(told.minus(NEWS))
                ? Finding.none(TIME)
                : Finding.of(TIME, Weights.JUST_BEFORE_TOLD, "in the days before the other was told");
    }
}
