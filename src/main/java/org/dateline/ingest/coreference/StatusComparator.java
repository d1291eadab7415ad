package org.dateline.ingest.coreference;

import static org.dateline.ingest.coreference.ComparisonResult.Component.STATUS;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.dateline.model.Status;

/** Compares statuses: plans may be postponed, cancelled or realised; a hypothetical event is rarely one that happened. */
final class StatusComparator {
    private static final Set<Status> PLANNED =
            EnumSet.of(Status.SCHEDULED, Status.ORDERED, Status.POSTPONED, Status.CANCELLED, Status.HYPOTHETICAL);
    private static final Set<Status> MADE = EnumSet.of(Status.SCHEDULED, Status.ORDERED);
    private static final Set<Status> CHANGED = EnumSet.of(Status.POSTPONED, Status.CANCELLED);

    /** Whether the event was in the future when it was reported. */
    static boolean isPlanned(Status status) {
        return PLANNED.contains(status);
    }

    /** Whether both are plans and at least one was changed; different dates are then no contradiction. */
    static boolean isAboutChange(EventSketch one, EventSketch other) {
        Status left = one.action().status();
        Status right = other.action().status();
        return isPlanned(left) && isPlanned(right) && (CHANGED.contains(left) || CHANGED.contains(right));
    }

    ComparisonResult compare(EventSketch one, EventSketch other) {
        Status left = one.action().status();
        Status right = other.action().status();
        if (changes(one, other) || changes(other, one)) {
            return ComparisonResult.of(
                    STATUS, MatchWeights.PLAN_CHANGED, "a plan that the later article says was changed");
        }
        if ((left == Status.HYPOTHETICAL) != (right == Status.HYPOTHETICAL)) {
            return ComparisonResult.of(STATUS, MatchWeights.ONLY_POSSIBLE, "only possible in one of them");
        }
        if ((left == Status.NEGATED) != (right == Status.NEGATED)) {
            return ComparisonResult.of(STATUS, MatchWeights.DENIED, "denied in one of them");
        }
        return isPlanned(left) == isPlanned(right)
                ? ComparisonResult.none(STATUS)
                : ComparisonResult.of(STATUS, MatchWeights.PLAN_REALISED, "a plan in one of them");
    }

    /** Whether the second account, published not before the first, reports a change of the plan in the first. */
    private static boolean changes(EventSketch plan, EventSketch change) {
        Instant first = plan.published();
        Instant second = change.published();
        return MADE.contains(plan.action().status())
                && CHANGED.contains(change.action().status())
                && first != null
                && second != null
                && !second.isBefore(first);
    }
}
