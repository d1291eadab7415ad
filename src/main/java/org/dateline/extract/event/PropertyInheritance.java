// SPDX-License-Identifier: Apache-2.0
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
 * Fills missing times and places through links: a sub-event has the time and place of the whole, and an event a day
 * before another one has that event's date minus one day.
 */
final class PropertyInheritance {
    private final List<EventCandidate> candidates;
    private final List<EventLink> links;

    PropertyInheritance(List<EventCandidate> candidates, List<EventLink> links) {
        this.candidates = new ArrayList<>(candidates);
        this.links = List.copyOf(links);
    }

    List<EventCandidate> apply() {
        links.stream().filter(link -> !link.offset().isEmpty()).forEach(this::shift);
        links.stream().filter(link -> link.offset().isEmpty()).forEach(this::share);
        return List.copyOf(candidates);
    }

    private void shift(EventLink link) {
        EventCandidate candidate = candidates.get(link.from());
        EventCandidate other = candidates.get(link.to());
        boolean open =
                (candidate.when().expressions().isEmpty() && candidate.when().inferred())
                        || candidate.when().span().isUnknown();
        if (!open
                || other.when().span().isUnknown()
                || other.when().expressions().isEmpty()
                || !link.offset().matches("P[0-9]+D")) {
            return;
        }
        long days = Long.parseLong(link.offset().replaceAll("\\D", ""));
        Duration shift = Duration.ofDays(link.kind() == Kind.BEFORE ? -days : days);
        candidates.set(
                link.from(), candidate.withTime(new When(moved(other.when().span(), shift), expressions(link), false)));
    }

    private static List<String> expressions(EventLink link) {
        return link.expression().map(List::of).orElse(List.of());
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

    private void share(EventLink link) {
        EventCandidate candidate = candidates.get(link.from());
        EventCandidate other = candidates.get(link.to());
        boolean open = candidate.when().expressions().isEmpty()
                && (candidate.when().inferred() || candidate.when().span().isUnknown());
        boolean dated =
                !other.when().span().isUnknown() && !other.when().expressions().isEmpty();
        if (open && dated && candidate.status() != Status.HYPOTHETICAL) {
            time(link, candidate, other);
        }
        if (link.kind() == Kind.SUB_EVENT_OF && candidate.place().isEmpty()) {
            candidates.set(link.from(), candidates.get(link.from()).withPlace(other.place()));
        }
        reverse(link, candidate, other);
    }

    private void time(EventLink link, EventCandidate candidate, EventCandidate other) {
        boolean soon = (link.kind() == Kind.AFTER && link.expression().isPresent()) || link.kind() == Kind.DURING;
        if (link.kind() == Kind.SUB_EVENT_OF || soon) {
            candidates.set(link.from(), candidate.withTime(new When(other.when().span(), expressions(link), true)));
        } else if (link.kind() == Kind.CAUSED_BY && candidate.status() != Status.SCHEDULED) {
            candidates.set(
                    link.from(),
                    candidate.withTime(new When(
                            new TimeSpan(other.when().span().earliestBegin(), null, null, null), List.of(), true)));
        }
    }

    /** The inverse case: in "X came as he visited", the visit has the time of X. */
    private void reverse(EventLink link, EventCandidate candidate, EventCandidate other) {
        boolean open = other.when().expressions().isEmpty()
                && (other.when().inferred() || other.when().span().isUnknown());
        if (link.kind() == Kind.DURING
                && open
                && !candidate.when().expressions().isEmpty()
                && other.status() == Status.OCCURRED) {
            candidates.set(link.to(), other.withTime(new When(candidate.when().span(), List.of(), true)));
        }
    }
}
