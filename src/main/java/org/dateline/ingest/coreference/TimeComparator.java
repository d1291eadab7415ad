package org.dateline.ingest.coreference;

import static org.dateline.ingest.coreference.ComparisonResult.Component.TIME;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Compares times: the narrower two overlapping spans are, the stronger the evidence. Changed plans may have another date. */
final class TimeComparator {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration NEWS = Duration.ofDays(3);

    /**
     * A bounded time span.
     *
     * @param begin its begin
     * @param end its end, not before {@code begin}
     * @param open whether the end of the event is unknown
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
                .map(extent -> compareUndated(extent, left.isPresent() ? other : one))
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
                ? ComparisonResult.of(TIME, MatchWeights.NEXT_DAY, "one day apart")
                : ComparisonResult.excluding(TIME, "at different times");
    }

    private static ComparisonResult overlap(Extent left, Extent right) {
        if (left.beginsWith(right)) {
            return ComparisonResult.of(TIME, MatchWeights.SAME_DAY, "began on the same day");
        }
        Duration wider = left.length().compareTo(right.length()) < 0 ? right.length() : left.length();
        if (wider.compareTo(DAY.multipliedBy(2)) <= 0) {
            return ComparisonResult.of(TIME, MatchWeights.SAME_DAY, "same day");
        }
        if (wider.compareTo(DAY.multipliedBy(8)) <= 0) {
            return ComparisonResult.of(TIME, MatchWeights.SAME_WEEK, "same week");
        }
        return wider.compareTo(DAY.multipliedBy(32)) <= 0
                ? ComparisonResult.of(TIME, MatchWeights.SAME_MONTH, "same month")
                : ComparisonResult.of(TIME, MatchWeights.SAME_PERIOD, "overlapping times");
    }

    /** The bounds. Events that are not planned end at the latest on the day after publication. */
    private static Optional<Extent> extent(EventSketch sketch) {
        Optional<Instant> begin = sketch.span().begin();
        Optional<Instant> end = sketch.span().end().or(() -> Optional.ofNullable(sketch.published())
                .filter(published -> !StatusComparator.isPlanned(sketch.action().status()))
                .map(published -> published.plus(DAY)));
        return begin.filter(first -> end.isPresent() && !end.get().isBefore(first))
                .map(first ->
                        new Extent(first, end.orElseThrow(), sketch.span().end().isEmpty()));
    }

    /** Compares a dated account with an undated one: its event began before publication, usually in the days before. */
    private static ComparisonResult compareUndated(Extent dated, EventSketch undated) {
        Instant published = undated.published();
        if (published == null || StatusComparator.isPlanned(undated.action().status())) {
            return ComparisonResult.none(TIME);
        }
        if (dated.begin().isAfter(published.plus(DAY))) {
            return ComparisonResult.excluding(TIME, "it began after the other report was published");
        }
        return dated.begin().isBefore(published.minus(NEWS))
                ? ComparisonResult.none(TIME)
                : ComparisonResult.of(
                        TIME, MatchWeights.JUST_BEFORE_REPORT, "in the days before the other report was published");
    }
}
