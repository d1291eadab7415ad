// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.model.Provenance;
import org.dateline.model.State;
import org.dateline.model.StateAccount;
import org.dateline.model.StateAccount.StateRelation;
import org.dateline.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Decides the intervals of states: who controlled or supported what, from when to when. Accounts are taken in order of their begin.
 * Each begins an interval or supports the current one, and ends those that are contrary to it.
 */
public final class StateRule {
    /** The rule's name, which is also that of its page. */
    public static final String NAME = "states";

    private static final Comparator<StateAccount> IN_ORDER = Comparator.comparing(StateRule::begin)
            .thenComparing(StateAccount::provenance, Provenance.BY_TIME)
            .thenComparing(account -> account.relation().toString())
            .thenComparing(StateAccount::toString);
    private static final Set<String> FRIENDLY = Set.of("alliedWith", "supports");

    private StateRule() {}

    /**
     * The states that follow.
     *
     * @param accounts all accounts of states with one other end: one place, or one actor
     * @return in order of relation, those of one relation in order of begin
     */
    public static List<State> states(List<StateAccount> accounts) {
        List<StateInterval> intervals = new ArrayList<>();
        accounts.stream().sorted(IN_ORDER).forEach(account -> next(intervals, account));
        return intervals.stream()
                .map(StateInterval::state)
                .sorted(Comparator.comparing((State state) -> state.relation().toString())
                        .thenComparing(state -> state.span().begin().orElse(Instant.MIN)))
                .toList();
    }

    private static void next(List<StateInterval> intervals, StateAccount account) {
        StateInterval same = null;
        for (StateInterval interval : intervals) {
            if (interval.relation.equals(account.relation()) && interval.holdsAt(begin(account))) {
                same = interval;
            } else if (!account.isEnd()
                    && isContrary(interval.relation, account.relation())
                    && interval.holdsAt(begin(account))) {
                interval.close(account);
            }
        }
        if (account.isEnd()) {
            if (same != null) {
                same.close(account);
            }
        } else if (same != null) {
            same.support(account);
        } else {
            intervals.add(new StateInterval(account));
        }
    }

    /** A place has one controller at a time; an actor that is allied with another or supports it is not opposed to it. */
    static boolean isContrary(StateRelation one, StateRelation other) {
        if (!one.other().equals(other.other())) {
            return false;
        }
        if (one.kindName().equals("controls") && other.kindName().equals("controls")) {
            return !one.holder().equals(other.holder());
        }
        return one.holder().equals(other.holder()) && (isFriendAndFoe(one, other) || isFriendAndFoe(other, one));
    }

    private static boolean isFriendAndFoe(StateRelation one, StateRelation other) {
        return FRIENDLY.contains(one.kindName()) && other.kindName().equals("opposedTo");
    }

    private static Instant begin(StateAccount account) {
        return account.span().begin().orElse(Instant.MIN);
    }

    /** One interval, as far as the accounts so far give it. */
    private static final class StateInterval {
        private final StateRelation relation;
        private final List<StateAccount> basis = new ArrayList<>();
        private TimeSpan span;
        private boolean disputed;

        StateInterval(StateAccount first) {
            relation = first.relation();
            span = first.span();
            basis.add(first);
        }

        boolean holdsAt(Instant instant) {
            return span.end().map(instant::isBefore).orElse(true);
        }

        /** Adds an account of the same state: the begin stays, and a later end is taken over. */
        void support(StateAccount account) {
            basis.add(account);
            TimeSpan other = account.span();
            Instant end = span.end().orElse(null);
            boolean later = end == null || other.end().map(end::isBefore).orElse(false);
            if (later) {
                span = ended(other.earliestEnd(), other.latestEnd());
            }
        }

        /** Adds a contrary account: the interval ends where that begins. If both begin at the same time, the state is disputed. */
        void close(StateAccount by) {
            disputed |= span.begin().equals(by.span().begin()) && !by.isEnd();
            basis.add(by);
            TimeSpan contrary = by.span();
            span = ended(
                    contrary.earliestBegin(),
                    contrary.latestBegin() == null ? contrary.earliestBegin() : contrary.latestBegin());
        }

        private TimeSpan ended(@Nullable Instant earliest, @Nullable Instant latest) {
            return new TimeSpan(span.earliestBegin(), span.latestBegin(), earliest, latest);
        }

        State state() {
            return new State(relation, span, basis, disputed);
        }
    }
}
