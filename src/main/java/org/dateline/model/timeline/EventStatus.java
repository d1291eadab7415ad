package org.dateline.model.timeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.Status;

/** The status of an event as timelines show it: those of {@link Status}, and that no source states any. */
public enum EventStatus {
    /** Someone speaks of it as possible, or alleges it. */
    HYPOTHETICAL,
    /** Someone with the power to do so has ordered it. */
    ORDERED,
    /** It is planned for a date. */
    SCHEDULED,
    /** The plan was put off. */
    POSTPONED,
    /** The plan was given up. */
    CANCELLED,
    /** It has begun and not ended. */
    ONGOING,
    /** It has happened. */
    OCCURRED,
    /** A source denies that it happened. */
    NEGATED,
    /** No status is stated, or one that Dateline does not know. */
    UNKNOWN;

    /** As it is written in URLs and exports: {@code occurred}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of that IRI; {@link #UNKNOWN} where it is none. */
    public static EventStatus ofIri(String iri) {
        return Status.find(iri).map(status -> valueOf(status.name())).orElse(UNKNOWN);
    }

    /** The status of that word, or of that IRI. */
    public static Optional<EventStatus> find(String wordOrIri) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(wordOrIri)
                        || Status.find(wordOrIri)
                                .filter(stated -> stated.name().equals(status.name()))
                                .isPresent())
                .findFirst();
    }

    /** All of them, with commas between. */
    public static String words() {
        return Arrays.stream(values()).map(EventStatus::word).collect(Collectors.joining(", "));
    }
}
