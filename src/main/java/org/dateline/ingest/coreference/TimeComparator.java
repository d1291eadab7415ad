package org.dateline.ingest.coreference;

import static org.dateline.ingest.coreference.ComparisonResult.Component.TIME;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When: the narrower both spans are that overlap, the more it says. Plans that changed may have another date. */
final class TimeComparator {
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

    ComparisonResult compare(EventSketch one, EventSketch other) {
        Optional<Extent> left = extent(one);
        Optional<Extent> right = extent(other);
        if (left.isPresent() && right.isPresent()) {
            return compare(left.get(), right.get(), StatusComparator.isAboutChange(one, other));
        }
        return left.or(() -> right)
                .map(extent -> againstTold(extent, left.isPresent() ? other : one))
                .orElse(ComparisonResult.none(TIME));
    }

    private static ComparisonResult compare(Extent left, Extent right, boolean changedPlan) {
        if (left.overlaps(right)) {
            return overlap(left, right);
        }
        if (changedPlan) {
            return ComparisonResult.of(TIME, 0, "another date, as plans change");
        }
        return left.gap(right).compareTo(DAY) < 0
                ? ComparisonResult.of(TIME, MatchWeights.NEXT_DAY, "a day apart")
                : ComparisonResult.excluding(TIME, "at another time");
    }

    private static ComparisonResult overlap(Extent left, Extent right) {
        if (left.beginsWith(right)) {
            return ComparisonResult.of(TIME, MatchWeights.SAME_DAY, "begun on the same day");
        }
        Duration wider = left.length().compareTo(right.length()) < 0 ? right.length() : left.length();
        if (wider.compareTo(DAY.multipliedBy(2)) <= 0) {
            return ComparisonResult.of(TIME, MatchWeights.SAME_DAY, "same day");
        }
        if (wider.compareTo(DAY.multipliedBy(8)) <= 0) {
            return ComparisonResult.of(TIME, MatchWeights.SAME_WEEK, "same days");
        }
        return wider.compareTo(DAY.multipliedBy(32)) <= 0
                ? ComparisonResult.of(TIME, MatchWeights.SAME_MONTH, "same weeks")
                : ComparisonResult.of(TIME, MatchWeights.SAME_PERIOD, "times that overlap");
    }

    /** The bounds; what goes on or is over has no end after the day on which it was told. */
    private static Optional<Extent> extent(EventSketch sketch) {
        Optional<Instant> begin = sketch.span().begin();
        Optional<Instant> end = sketch.span().end().or(() -> Optional.ofNullable(sketch.published())
                .filter(told -> !StatusComparator.isPlanned(sketch.action().status()))
                .map(told -> told.plus(DAY)));
        return begin.filter(first -> end.isPresent() && !end.get().isBefore(first))
                .map(first ->
                        new Extent(first, end.orElseThrow(), sketch.span().end().isEmpty()));
    }

    /** A dated telling against one without a date: what is over when it is told began before, and news is mostly of the last days. */
    private static ComparisonResult againstTold(Extent dated, EventSketch undated) {
        Instant told = undated.published();
        if (told == null || StatusComparator.isPlanned(undated.action().status())) {
            return ComparisonResult.none(TIME);
        }
        if (dated.begin().isAfter(told.plus(DAY))) {
            return ComparisonResult.excluding(TIME, "it began after the other was told");
        }
        return dated.begin().isBefore(told.minus(NEWS))
                ? ComparisonResult.none(TIME)
                : ComparisonResult.of(TIME, MatchWeights.JUST_BEFORE_TOLD, "in the days before the other was told");
    }
}
