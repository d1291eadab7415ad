// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How real an event is: an individual of the ontology, or {@link #UNKNOWN}. The order of the constants is the order in which pages
 * list them, and not the rank: see {@link #rank()}.
 */
public enum Status {
    /** A source mentions it as possible, or alleges it. */
    HYPOTHETICAL(0),
    /** Someone with the power to do so has ordered it. */
    ORDERED(1),
    /** It is planned for a date. */
    SCHEDULED(2),
    /** The plan was postponed. */
    POSTPONED(3),
    /** The plan was abandoned. */
    CANCELLED(3),
    /** It has begun and not ended. */
    ONGOING(4),
    /** It has happened. */
    OCCURRED(5),
    /** A source denies that it happened. */
    NEGATED(-1),
    /** No status is given, or one that the ontology does not define. Pages and exports use it; sources and rules never do. */
    UNKNOWN(-2);

    private final int rank;

    Status(int rank) {
        this.rank = rank;
    }

    /**
     * What a later report must reach to raise the status: 0 for hypothetical to 5 for occurred, −1 for denied, −2 for unknown.
     */
    public int rank() {
        return rank;
    }

    /** As it is written in URLs and exports: {@code occurred}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As pages and calendars show it: the word, but {@code denied} for {@link #NEGATED}. */
    public String label() {
        return this == NEGATED ? "denied" : word();
    }

    /** The label of the status with that word or IRI; the given text where it is none. */
    public static String labelOf(String wordOrIri) {
        return findWordOrIri(wordOrIri).map(Status::label).orElse(wordOrIri);
    }

    /**
     * The individual in the ontology.
     *
     * @throws IllegalStateException for {@link #UNKNOWN}, which is none
     */
    public String iri() {
        if (this == UNKNOWN) {
            throw new IllegalStateException("An unknown status has no IRI.");
        }
        return Namespaces.DL + word();
    }

    /** The status of that IRI, if it is one; never {@link #UNKNOWN}. */
    public static Optional<Status> find(String iri) {
        return iri.startsWith(Namespaces.DL)
                ? findWord(iri.substring(Namespaces.DL.length())).filter(status -> status != UNKNOWN)
                : Optional.empty();
    }

    /** The status of that IRI; {@link #UNKNOWN} where it is none. */
    public static Status ofIri(String iri) {
        return find(iri).orElse(UNKNOWN);
    }

    /** The status of that word, {@link #UNKNOWN} included, or of that IRI. */
    public static Optional<Status> findWordOrIri(String wordOrIri) {
        return findWord(wordOrIri).or(() -> find(wordOrIri));
    }

    private static Optional<Status> findWord(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst();
    }

    /** The words of all of them, with commas between. */
    public static String words() {
        return Arrays.stream(values()).map(Status::word).collect(Collectors.joining(", "));
    }
}
