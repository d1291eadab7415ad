// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.KnownStates;
import org.dateline.model.Provenance;
import org.dateline.model.State;
import org.dateline.model.StateAccount;
import org.dateline.model.StateAccount.Kind;
import org.dateline.model.StateAccount.StateRelation;
import org.jspecify.annotations.Nullable;

/**
 * Decides the intervals of states: who controlled or supported what, from when to when. Accounts are taken in the order in which what
 * they tell is certain. Each begins an interval or supports the current one, and ends those that are contrary to it.
 */
public final class StateRule {
    /** The rule's name, which is also that of its page. */
    public static final String NAME = "states";

    /** What the rule does, in one or two sentences. */
    static final String SENTENCE =
            "Captures, losses and reported states begin an interval or support the current one; the next"
                    + " contrary one ends it. Who loses a place held it before.";

    /** The same as a formula. */
    static final String FORMULA =
            "certainly = [latest begin, earliest end), possibly = [earliest begin, latest end), where the"
                    + " end is its own or the begin of the next contrary one; without an end: as last told";

    private static final Comparator<StateRelation> BY_RELATION = Comparator.comparing(StateRelation::kind)
            .thenComparing(StateRelation::holder)
            .thenComparing(StateRelation::other);

    private static final Comparator<StateAccount> IN_ORDER = Comparator.comparing(StateRule::certainFrom)
            .thenComparing(StateAccount::kind)
            .thenComparing(account -> firstOf(account.span().earliestBegin()))
            .thenComparing(StateAccount::relation, BY_RELATION)
            .thenComparing(StateAccount::provenance, Provenance.BY_TIME)
            .thenComparing(StateAccount::toString);

    /** With more instants of publication than this, the history of a place or an actor begins later. */
    public static final int MOST_INSTANTS = 100;

    private static final String CONTROLS = "controls";
    private static final String PART = "controlsPartOf";
    private static final Set<String> FRIENDLY = Set.of("alliedWith", "supports");

    private final List<StateAccount> accounts;
    /** Of what many reports repeat, the rules that ask all accounts need one. */
    private final Set<Told> holding = new LinkedHashSet<>();

    private final List<StateInterval> intervals = new ArrayList<>();

    private StateRule(List<StateAccount> accounts) {
        this.accounts = accounts;
        accounts.stream()
                .filter(account -> account.kind().holds())
                .forEach(account -> holding.add(new Told(
                        account.kind(), account.relation(), StateInterval.begin(account), certainFrom(account))));
    }

    /** What an account says of a holder that has it, without who says so. */
    private record Told(Kind kind, StateRelation relation, InstantRange begin, Instant certainFrom) {}

    /**
     * The states that follow.
     *
     * @param accounts all accounts of states with one other end: one place, or one actor
     * @return in order of relation, those of one relation in order of time
     */
    public static List<State> states(List<StateAccount> accounts) {
        StateRule rule = new StateRule(endedByTheirSource(accounts));
        rule.accounts.stream().sorted(IN_ORDER).forEach(rule::next);
        rule.separateContrary();
        return rule.intervals.stream()
                .map(StateInterval::state)
                .sorted(Comparator.comparing(State::relation, BY_RELATION))
                .toList();
    }

    /**
     * The states as they were known, from each instant of publication to the next; of very many instants only the last
     * {@value #MOST_INSTANTS}.
     *
     * @param accounts all accounts of states with one other end, also those that no longer count
     * @return the oldest first; the last one is what is known now
     */
    public static List<KnownStates> history(List<StateAccount> accounts) {
        NavigableSet<Instant> instants = new TreeSet<>();
        for (StateAccount account : accounts) {
            instants.add(account.known().from());
            Instant until = account.known().until();
            if (until != null) {
                instants.add(until);
            }
        }
        List<Instant> all = List.copyOf(instants);
        List<Instant> shown = all.subList(Math.max(0, all.size() - MOST_INSTANTS), all.size());
        List<KnownStates> history = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Instant from = shown.get(i);
            history.add(new KnownStates(
                    from,
                    i + 1 < shown.size() ? shown.get(i + 1) : null,
                    states(accounts.stream()
                            .filter(account -> account.known().at(from))
                            .toList())));
        }
        return history;
    }

    /** A report that tells of a state and of a later contrary one does not say that the first one lasts. */
    private static List<StateAccount> endedByTheirSource(List<StateAccount> accounts) {
        Map<String, List<StateAccount>> bySource = accounts.stream()
                .collect(Collectors.groupingBy(
                        account -> account.provenance().source().report()));
        return accounts.stream()
                .map(account ->
                        bySource.getOrDefault(account.provenance().source().report(), List.of()).stream()
                                        .anyMatch(other -> other.kind().holds()
                                                && isContrary(account.relation(), other.relation())
                                                && certainFrom(other).isAfter(certainFrom(account)))
                                ? account.notToldToLast()
                                : account)
                .toList();
    }

    private void next(StateAccount account) {
        StateInterval same = null;
        for (StateInterval interval : intervals) {
            same = interval.relation().equals(account.relation()) ? interval : same;
        }
        if (account.kind().holds()) {
            hold(same, account);
        } else if (same != null && same.mayEndAt(InstantRange.beginOf(account.span()))) {
            same.endAt(account);
        } else if (account.relation().kindName().equals(CONTROLS) && isTakenByWhoSits(account)) {
            next(account.of(PART));
        } else if (isLoss(account)) {
            begin(same, account);
        }
    }

    /** Whether somebody who has its seat in the place takes it, and so had never lost all of it. */
    private boolean isTakenByWhoSits(StateAccount loss) {
        return holding.stream()
                .filter(taken -> taken.kind() == Kind.TAKEN && isContrary(taken.relation(), loss.relation()))
                .filter(taken -> taken.begin().overlaps(InstantRange.beginOf(loss.span())))
                .anyMatch(taken -> holding.stream()
                        .anyMatch(seat -> seat.relation().kindName().equals("basedIn")
                                && seat.relation()
                                        .holder()
                                        .equals(taken.relation().holder())
                                && !seat.certainFrom().isAfter(certainFrom(loss))));
    }

    private void hold(@Nullable StateInterval same, StateAccount account) {
        if (same == null || same.isOverBefore(account)) {
            StateInterval next = begin(same, account);
            if (same != null && same.isOpen()) {
                same.endBy(next, account);
            }
        } else {
            same.support(account);
            if (same.isOpen()) {
                endContrary(same, account);
            }
        }
    }

    private StateInterval begin(@Nullable StateInterval former, StateAccount account) {
        StateInterval next = new StateInterval(account);
        if (former != null) {
            next.beginAfter(former);
        }
        endContrary(next, account);
        intervals.add(next);
        return next;
    }

    private void endContrary(StateInterval next, StateAccount account) {
        for (int i = intervals.size() - 1; i >= 0; i--) {
            StateInterval interval = intervals.get(i);
            if (interval != next && isContrary(interval.relation(), next.relation())) {
                interval.endBy(next, account);
            }
        }
    }

    private void separateContrary() {
        for (StateInterval one : intervals) {
            for (StateInterval other : intervals) {
                if (one != other && isContrary(one.relation(), other.relation())) {
                    one.separate(other);
                }
            }
        }
    }

    /**
     * Whether an account says that its holder had held the place. Who leaves a place held it only if somebody else got it at that time.
     * Nobody loses what another is told to hold at that time, such as the superior of the troops in the place.
     */
    private boolean isLoss(StateAccount account) {
        InstantRange loss = InstantRange.beginOf(account.span());
        if (loss.first() == null) {
            return false;
        }
        boolean held = account.kind() == Kind.LOST
                || holding.stream()
                        .anyMatch(other -> isContrary(other.relation(), account.relation())
                                && other.begin().overlaps(loss));
        return held
                && intervals.stream()
                        .noneMatch(interval ->
                                isContrary(interval.relation(), account.relation()) && interval.outlasts(loss));
    }

    /** A place has one controller at a time; an actor that is allied with another or supports it is not opposed to it. */
    static boolean isContrary(StateRelation one, StateRelation other) {
        if (!one.other().equals(other.other())) {
            return false;
        }
        if (one.kindName().equals(CONTROLS) && other.kindName().equals(CONTROLS)) {
            return !one.holder().equals(other.holder());
        }
        return one.holder().equals(other.holder()) && (isFriendAndFoe(one, other) || isFriendAndFoe(other, one));
    }

    private static boolean isFriendAndFoe(StateRelation one, StateRelation other) {
        return FRIENDLY.contains(one.kindName()) && other.kindName().equals("opposedTo");
    }

    /** From when on what an account tells is certain. */
    private static Instant certainFrom(StateAccount account) {
        InstantRange begin =
                account.kind().holds() ? StateInterval.begin(account) : InstantRange.beginOf(account.span());
        return Stream.of(begin.last(), begin.first(), account.span().latestEnd())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Instant.MIN);
    }

    private static Instant firstOf(@Nullable Instant earliest) {
        return earliest == null ? Instant.MIN : earliest;
    }
}
