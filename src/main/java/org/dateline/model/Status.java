package org.dateline.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How real an event is held to be. The order of the constants is not the rank: see {@link #rank()}. */
public enum Status {
    /** Someone speaks of it as possible, or alleges it. */
    HYPOTHETICAL(0),
    /** Someone with the power to do so has ordered it. */
    ORDERED(1),
    /** It is planned for a date. */
    SCHEDULED(2),
    /** The plan was put off. */
    POSTPONED(3),
    /** The plan was given up. */
    CANCELLED(3),
    /** It has begun and not ended. */
    ONGOING(4),
    /** It has happened. */
    OCCURRED(5),
    /** A source denies that it happened. */
    NEGATED(-1);

    private final int rank;

    Status(int rank) {
        this.rank = rank;
    }

    /** What a later report must reach to be believed at once: 0 for hypothetical to 5 for occurred, −1 for negated. */
    public int rank() {
        return rank;
    }

    /** The individual in the ontology. */
    public String iri() {
        return Namespaces.DL + name().toLowerCase(Locale.ROOT);
    }

    /** The status of that IRI, if it is one. */
    public static Optional<Status> find(String iri) {
        return Arrays.stream(values())
                .filter(status -> status.iri().equals(iri))
                .findFirst();
    }
}
