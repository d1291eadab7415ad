package org.dateline.model;

/**
 * A state as one source tells it, or as it follows from an event such as a taking of territory.
 *
 * @param said who says so; for an event, its IRI is the event's
 * @param bond what holds between whom
 * @param span when
 * @param loss whether it says that the state came to an end at the span's begin, rather than that it held
 */
public record StateAccount(Provenance said, Bond bond, TimeSpan span, boolean loss) {

    /**
     * What holds between whom.
     *
     * @param kind the type of state, by IRI
     * @param holder the actor whose state it is, by IRI
     * @param other the other actor, or the place, by IRI
     */
    public record Bond(String kind, String holder, String other) {
        /** The last part of the kind's IRI, such as {@code controls}. */
        public String kindName() {
            return Iri.localName(kind);
        }
    }
}
