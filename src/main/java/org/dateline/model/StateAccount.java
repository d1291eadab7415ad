// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one source says about a state, or what follows for it from an event such as a capture of territory.
 *
 * @param provenance the source and time; if it follows from an event, its IRI is the event's
 * @param relation the state and the two things it relates
 * @param kind what it says of the state
 * @param span when; of a loss or a departure, the begin is when it happened
 * @param known from when to when the account counts
 */
public record StateAccount(Provenance provenance, StateRelation relation, Kind kind, TimeSpan span, Known known) {

    /** The same where the source does not say that the state lasted until it was published. */
    public StateAccount notToldToLast() {
        return kind != Kind.TOLD || span.lastTold() == null
                ? this
                : new StateAccount(provenance, relation, kind, span.ongoingAsOf(null), known);
    }

    /** The same account of another kind of state between the same two things, by the kind's local name in the ontology. */
    public StateAccount of(String kindName) {
        return new StateAccount(
                provenance,
                new StateRelation(Namespaces.DL + kindName, relation.holder(), relation.other()),
                kind,
                span,
                known);
    }

    /** What an account says of a state. In the order in which accounts of the same time apply. */
    public enum Kind {
        /** The holder lost it at that time, and so held it immediately before. */
        LOST,
        /** The holder left at that time, which ends its state. Alone, that does not say that it held anything. */
        LEFT,
        /** The holder took it at that time. */
        TAKEN,
        /** The holder had it at that time. */
        TOLD;

        /** Whether the holder had it afterwards. */
        public boolean holds() {
            return this == TAKEN || this == TOLD;
        }
    }

    /**
     * From when to when an account counts.
     *
     * @param from when it was published, inclusive, UTC
     * @param until when a newer revision or another assessment replaced it, exclusive, UTC; null while it counts
     */
    public record Known(Instant from, @Nullable Instant until) {
        /** While a source is current. */
        public static Known of(Source source) {
            return new Known(source.instant(), source.supersededAt());
        }

        /** Whether the account counts at an instant. */
        public boolean at(Instant instant) {
            return !from.isAfter(instant) && (until == null || instant.isBefore(until));
        }

        /** While both count; empty if they never do. */
        public Optional<Known> during(Known other) {
            Instant first = from.isAfter(other.from) ? from : other.from;
            Instant end = until == null || (other.until != null && other.until.isBefore(until)) ? other.until : until;
            return end != null && !first.isBefore(end) ? Optional.empty() : Optional.of(new Known(first, end));
        }
    }

    /**
     * A kind of state and the two things it relates.
     *
     * @param kind the type of state, by IRI
     * @param holder the actor whose state it is, by IRI
     * @param other the other actor, or the place, by IRI
     */
    public record StateRelation(String kind, String holder, String other) {
        /** The last part of the kind's IRI, such as {@code controls}. */
        public String kindName() {
            return Iri.localName(kind);
        }
    }
}
