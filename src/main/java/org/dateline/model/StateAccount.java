// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/**
 * What one source says about a state, or what follows for it from an event such as a capture of territory.
 *
 * @param provenance the source and time; if it follows from an event, its IRI is the event's
 * @param relation the state and the two things it relates
 * @param span when
 * @param isEnd whether the state ended at the begin of the span, and did not begin there
 */
public record StateAccount(Provenance provenance, StateRelation relation, TimeSpan span, boolean isEnd) {

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
