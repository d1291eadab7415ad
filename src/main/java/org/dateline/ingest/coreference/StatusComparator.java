package org.dateline.ingest.coreference;

import static org.dateline.ingest.coreference.ComparisonResult.Component.STATUS;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.dateline.model.Status;

/** How real both say it is: plans are put off, called off or come true; what is only possible is hardly what happened. */
final class StatusComparator {
    private static final Set<Status> PLANNED =
            EnumSet.of(Status.SCHEDULED, Status.ORDERED, Status.POSTPONED, Status.CANCELLED, Status.HYPOTHETICAL);
    private static final Set<Status> MADE = EnumSet.of(Status.SCHEDULED, Status.ORDERED);
    private static final Set<Status> CHANGED = EnumSet.of(Status.POSTPONED, Status.CANCELLED);

    /** Whether it lies in the future of who tells it, or did. */
    static boolean isPlanned(Status status) {
        return PLANNED.contains(status);
    }

    /** Whether it is a plan and at least one says that it changed: then dates differ without harm. */
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
                : ComparisonResult.of(STATUS, MatchWeights.PLAN_CAME_TRUE, "a plan in one of them");
    }

    /** Whether the second tells, not before the first, that the first one's plan was changed. */
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
