package org.dateline.assess;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.model.Provenance;
import org.dateline.model.State;
import org.dateline.model.StateAccount;
import org.dateline.model.StateAccount.Bond;
import org.dateline.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Who held what, when. Takings, losses and statements are taken in order of their begin: each begins an interval or supports
 * the one that holds, and ends those that are contrary to it.
 */
public final class StateRule {
    /** The rule's name, which is also that of its page. */
    public static final String NAME = "states";

    private static final Comparator<StateAccount> IN_ORDER = Comparator.comparing(StateRule::begin)
            .thenComparing(StateAccount::said, Provenance.BY_TIME)
            .thenComparing(telling -> telling.bond().toString())
            .thenComparing(StateAccount::toString);
    private static final Set<String> FRIENDLY = Set.of("alliedWith", "supports");

    private StateRule() {}

    /**
     * The states that follow.
     *
     * @param tellings all that is said about states with one other end: one place, or one actor
     * @return in order of bond, those of one bond in order of begin
     */
    public static List<State> states(List<StateAccount> tellings) {
        List<Holding> holdings = new ArrayList<>();
        tellings.stream().sorted(IN_ORDER).forEach(telling -> next(holdings, telling));
        return holdings.stream()
                .map(Holding::state)
                .sorted(Comparator.comparing((State state) -> state.bond().toString())
                        .thenComparing(state -> state.span().begin().orElse(Instant.MIN)))
                .toList();
    }

    private static void next(List<Holding> holdings, StateAccount telling) {
        Holding same = null;
        for (Holding holding : holdings) {
            if (holding.bond.equals(telling.bond()) && holding.holdsAt(begin(telling))) {
                same = holding;
            } else if (!telling.loss() && isContrary(holding.bond, telling.bond()) && holding.holdsAt(begin(telling))) {
                holding.close(telling);
            }
        }
        if (telling.loss()) {
            if (same != null) {
                same.close(telling);
            }
        } else if (same != null) {
            same.support(telling);
        } else {
            holdings.add(new Holding(telling));
        }
    }

    /** A place has one controller at a time; who is allied with another or supports it is not opposed to it. */
    static boolean isContrary(Bond one, Bond other) {
        if (!one.other().equals(other.other())) {
            return false;
        }
        if (one.kindName().equals("controls") && other.kindName().equals("controls")) {
            return !one.holder().equals(other.holder());
        }
        return one.holder().equals(other.holder()) && (isFriendAndFoe(one, other) || isFriendAndFoe(other, one));
    }

    private static boolean isFriendAndFoe(Bond one, Bond other) {
        return FRIENDLY.contains(one.kindName()) && other.kindName().equals("opposedTo");
    }

    private static Instant begin(StateAccount telling) {
        return telling.span().begin().orElse(Instant.MIN);
    }

    /** One interval as it grows. */
    private static final class Holding {
        private final Bond bond;
        private final List<StateAccount> basis = new ArrayList<>();
        private TimeSpan span;
        private boolean disputed;

        Holding(StateAccount first) {
            bond = first.bond();
            span = first.span();
            basis.add(first);
        }

        boolean holdsAt(Instant instant) {
            return span.end().map(instant::isBefore).orElse(true);
        }

        /** A second telling: the begin stays, an end that only it tells is taken over. */
        void support(StateAccount telling) {
            basis.add(telling);
            TimeSpan told = telling.span();
            Instant end = span.end().orElse(null);
            boolean later = end == null || told.end().map(end::isBefore).orElse(false);
            if (later) {
                span = ended(told.earliestEnd(), told.latestEnd());
            }
        }

        /** A contrary telling: it ends where that begins. Where both begin alike, the sources contradict each other. */
        void close(StateAccount by) {
            disputed |= span.begin().equals(by.span().begin()) && !by.loss();
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
            return new State(bond, span, basis, disputed);
        }
    }
}
