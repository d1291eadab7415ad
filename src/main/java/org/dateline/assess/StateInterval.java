// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.State;
import org.dateline.model.StateAccount;
import org.dateline.model.StateAccount.Kind;
import org.dateline.model.StateAccount.StateRelation;
import org.dateline.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * One interval of a state, as far as the accounts so far give it. It certainly holds from the latest begin to the earliest end, and
 * possibly from the earliest begin to the latest end.
 */
final class StateInterval {
    private final StateRelation relation;
    private final List<StateAccount> basis = new ArrayList<>();
    private final Set<String> origins = new HashSet<>();
    private InstantRange begin;
    private InstantRange end;
    private @Nullable Instant lastTold;
    private boolean disputed;

    /** An interval that an account tells of. */
    StateInterval(StateAccount first) {
        relation = first.relation();
        add(first);
        if (first.kind().holds()) {
            begin = begin(first);
            end = end(first);
            lastTold = first.span().lastTold();
        } else {
            end = InstantRange.beginOf(first.span());
            begin = new InstantRange(null, end.first());
        }
    }

    private void add(StateAccount account) {
        basis.add(account);
        origins.add(account.provenance().origin());
    }

    StateRelation relation() {
        return relation;
    }

    /** From when an account says that the holder has it. Without a date it had it when it was last told to. */
    static InstantRange begin(StateAccount account) {
        InstantRange begin = InstantRange.beginOf(account.span());
        if (begin.last() != null) {
            return begin;
        }
        Instant told = account.span().lastTold();
        Instant by = told == null ? account.span().earliestEnd() : told;
        return new InstantRange(begin.first(), by == null ? null : InstantRange.later(by, begin.first()));
    }

    /** What is told to last has not ended when it was told, nor before it began. */
    private static InstantRange end(StateAccount account) {
        TimeSpan span = account.span();
        Instant last = span.ongoing() == null ? span.latestEnd() : null;
        Instant first = span.earliestEnd();
        if (last == null) {
            first = InstantRange.later(
                    InstantRange.later(first, span.lastTold()), begin(account).last());
        }
        return new InstantRange(first, last);
    }

    boolean isOpen() {
        return end.last() == null;
    }

    /** Whether the interval was over when an account that the holder has it begins, so that this is another one. */
    boolean isOverBefore(StateAccount account) {
        InstantRange other = begin(account);
        Instant certain = InstantRange.later(begin.last(), end.first());
        if (account.kind() == Kind.TAKEN && other.first() != null && certain != null) {
            // What is told on a day is often told as of its first instant.
            return isOpen()
                    ? other.first().isAfter(certain.plus(Duration.ofDays(1)))
                    : !other.first().isBefore(certain);
        }
        return end.last() != null && other.last() != null && other.last().isAfter(end.last());
    }

    /** The same holder had it before and lost it in between. */
    void beginAfter(StateInterval former) {
        InstantRange later = new InstantRange(former.end.first(), null);
        begin = begin.meets(later) ? begin.intersect(later) : begin;
    }

    /** Whether the interval may end at the time of a loss or a departure. */
    boolean mayEndAt(InstantRange loss) {
        boolean beganLater =
                begin.first() != null && loss.last() != null && !begin.first().isBefore(loss.last());
        return isOpen() ? !beganLater : end.meets(loss);
    }

    /** Whether it is told to hold during a loss of somebody else, or to end then itself. */
    boolean outlasts(InstantRange loss) {
        boolean toldLater = lastTold != null && loss.first() != null && !lastTold.isBefore(loss.first());
        return toldLater || (!isOpen() && end.meets(loss));
    }

    /** Adds another account that the holder has it. */
    void support(StateAccount account) {
        boolean independent = !origins.contains(account.provenance().origin());
        add(account);
        InstantRange other = begin(account);
        disputed |= independent && !begin.meets(other);
        begin = begin.overlaps(other) ? begin.intersect(other) : begin.hull(other);
        supportEnd(end(account), account.span().lastTold(), independent);
    }

    private void supportEnd(InstantRange other, @Nullable Instant told, boolean independent) {
        lastTold = InstantRange.later(lastTold, told);
        if (isOpen() && other.last() == null) {
            end = new InstantRange(InstantRange.later(end.first(), other.first()), null);
        } else if (isOpen() || other.last() == null) {
            end = isOpen() ? other : end; // Who tells of an end knows more than who tells of none.
        } else {
            disputed |= independent && !end.meets(other);
            end = end.overlaps(other) ? end.intersect(other) : end.hull(other);
        }
    }

    /** The holder lost it or left: it held it until then. */
    void endAt(StateAccount account) {
        add(account);
        InstantRange loss = InstantRange.beginOf(account.span());
        if (!isOpen()) {
            end = end.overlaps(loss) ? end.intersect(loss) : end;
        } else if (lastTold != null && loss.last() != null && lastTold.isAfter(loss.last())) {
            disputed = true;
            end = new InstantRange(loss.first(), lastTold);
        } else {
            end = loss;
        }
        Instant before = loss.first();
        if (before != null && (begin.first() == null || begin.first().isBefore(before))) {
            begin = begin.intersect(new InstantRange(null, before));
        }
    }

    /**
     * Ends the interval where a contrary one begins: who gets a place gets it from its holder. If it is told to hold even then, both
     * are disputed, and neither is certain.
     */
    void endBy(StateInterval next, StateAccount account) {
        InstantRange before = end;
        boolean wasDisputed = disputed;
        endBy(next);
        if (!end.equals(before) || disputed != wasDisputed) {
            add(account); // An account of the successor that changes nothing here does not speak of this one.
        }
    }

    private void endBy(StateInterval next) {
        InstantRange change = next.begin;
        Instant held = end.first();
        if (end.last() != null && change.first() != null && !end.last().isAfter(change.first())) {
            return;
        }
        if (held != null && change.last() != null && held.isAfter(change.last())) {
            disputed = true;
            next.disputed = true;
            end = new InstantRange(change.first(), InstantRange.later(end.last(), held));
            next.begin = new InstantRange(change.first(), next.isOver(held) ? null : held);
            return;
        }
        if (begin.first() != null && change.last() != null && !begin.first().isBefore(change.last())) {
            disputed = true; // It is told to begin when it is over.
            next.disputed = true;
            return;
        }
        end = isOpen()
                ? new InstantRange(InstantRange.later(held, change.first()), change.last())
                : end.intersect(new InstantRange(null, change.last()));
        next.begin = change.intersect(new InstantRange(held, null));
    }

    private boolean isOver(Instant instant) {
        return end.last() != null && end.last().isBefore(instant);
    }

    /**
     * Makes neither certain while the other is possible, if their accounts contradict each other there. Of contrary intervals only
     * one holds at a time.
     */
    void separate(StateInterval other) {
        Instant from = null;
        Instant until = null;
        for (InstantRange conflict : List.of(conflict(other), other.conflict(this))) {
            Instant first = conflict.first();
            Instant last = conflict.last();
            if (first != null && last != null && first.isBefore(last)) {
                from = from == null || first.isBefore(from) ? first : from;
                until = InstantRange.later(until, last);
            }
        }
        if (from != null && until != null) {
            List.of(this, other).forEach(each -> each.disputed = true);
            makeUncertain(from, until);
            other.makeUncertain(from, until);
        }
    }

    /** When this one is certain and the other possible. */
    private InstantRange conflict(StateInterval other) {
        Instant certain = begin.last();
        Instant lasts = end.first();
        if (certain == null || lasts == null) {
            return new InstantRange(Instant.MAX, Instant.MAX);
        }
        return new InstantRange(certain, lasts).intersect(new InstantRange(other.begin.first(), other.end.last()));
    }

    private void makeUncertain(Instant from, Instant until) {
        Instant certain = begin.last();
        if (certain == null
                || end.first() == null
                || !certain.isBefore(until)
                || !end.first().isAfter(from)) {
            return;
        }
        if (certain.isBefore(from)) {
            end = new InstantRange(from, end.last());
        } else {
            begin = new InstantRange(begin.first(), end.first().isAfter(until) ? until : null);
        }
    }

    State state() {
        TimeSpan span = new TimeSpan(begin.first(), begin.last(), end.first(), end.last());
        return new State(relation, isOpen() ? span.ongoingAsOf(lastTold) : span, basis, disputed);
    }
}
