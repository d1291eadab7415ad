package org.dateline.extract.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.model.fact.EventFact.Link.Kind;
import org.dateline.model.fact.EventFact.When;
import org.jspecify.annotations.Nullable;

/**
 * What an event takes from those it hangs together with: a part the time and place of the whole, what came a day before an event
 * that event's day less one.
 */
final class PropertyInheritance {
    private final List<EventCandidate> drafts;
    private final List<EventLink> ties;

    PropertyInheritance(List<EventCandidate> drafts, List<EventLink> ties) {
        this.drafts = new ArrayList<>(drafts);
        this.ties = List.copyOf(ties);
    }

    List<EventCandidate> apply() {
        ties.stream().filter(tie -> !tie.offset().isEmpty()).forEach(this::shift);
        ties.stream().filter(tie -> tie.offset().isEmpty()).forEach(this::share);
        return List.copyOf(drafts);
    }

    private void shift(EventLink tie) {
        EventCandidate draft = drafts.get(tie.from());
        EventCandidate other = drafts.get(tie.to());
        boolean open = (draft.when().expressions().isEmpty() && draft.when().inferred())
                || draft.when().span().isUnknown();
        if (!open
                || other.when().span().isUnknown()
                || other.when().expressions().isEmpty()
                || !tie.offset().matches("P[0-9]+D")) {
            return;
        }
        long days = Long.parseLong(tie.offset().replaceAll("\\D", ""));
        Duration shift = Duration.ofDays(tie.kind() == Kind.BEFORE ? -days : days);
        drafts.set(tie.from(), draft.with(new When(moved(other.when().span(), shift), expressions(tie), false)));
    }

    private static List<String> expressions(EventLink tie) {
        return tie.expression().map(List::of).orElse(List.of());
    }

    private static TimeSpan moved(TimeSpan span, Duration shift) {
        return new TimeSpan(
                moved(span.earliestBegin(), shift),
                moved(span.latestBegin(), shift),
                moved(span.earliestEnd(), shift),
                moved(span.latestEnd(), shift));
    }

    private static @Nullable Instant moved(@Nullable Instant instant, Duration shift) {
        return instant == null ? null : instant.plus(shift);
    }

    private void share(EventLink tie) {
        EventCandidate draft = drafts.get(tie.from());
        EventCandidate other = drafts.get(tie.to());
        boolean open = draft.when().expressions().isEmpty()
                && (draft.when().inferred() || draft.when().span().isUnknown());
        boolean dated =
                !other.when().span().isUnknown() && !other.when().expressions().isEmpty();
        if (open && dated && draft.status() != Status.HYPOTHETICAL) {
            time(tie, draft, other);
        }
        if (tie.kind() == Kind.SUB_EVENT_OF && draft.place().isEmpty()) {
            drafts.set(tie.from(), drafts.get(tie.from()).at(other.place()));
        }
        reverse(tie, draft, other);
    }

    private void time(EventLink tie, EventCandidate draft, EventCandidate other) {
        boolean soon = (tie.kind() == Kind.AFTER && tie.expression().isPresent()) || tie.kind() == Kind.DURING;
        if (tie.kind() == Kind.SUB_EVENT_OF || soon) {
            drafts.set(tie.from(), draft.with(new When(other.when().span(), expressions(tie), true)));
        } else if (tie.kind() == Kind.CAUSED_BY && draft.status() != Status.SCHEDULED) {
            drafts.set(
                    tie.from(),
                    draft.with(new When(
                            new TimeSpan(other.when().span().earliestBegin(), null, null, null), List.of(), true)));
        }
    }

    /** "X came as he visited": the visit, too, was then. */
    private void reverse(EventLink tie, EventCandidate draft, EventCandidate other) {
        boolean open = other.when().expressions().isEmpty()
                && (other.when().inferred() || other.when().span().isUnknown());
        if (tie.kind() == Kind.DURING
                && open
                && !draft.when().expressions().isEmpty()
                && other.status() == Status.OCCURRED) {
            drafts.set(tie.to(), other.with(new When(draft.when().span(), List.of(), true)));
        }
    }
}
