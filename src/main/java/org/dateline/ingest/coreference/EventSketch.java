package org.dateline.ingest.coreference;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.CasualtyFigures;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The features of one article's account of an event that coreference compares: action, time, place and participants. These are the
 * components of Cybulska and Vossen ("Translating Granularity of Event Slots into Features for Event Coreference Resolution", 2015).
 *
 * @param event the event, by IRI
 * @param report the IRI of the record; two sketches of one record are never compared
 * @param action what happened
 * @param span the time, in UTC
 * @param published the publication time of the article; null if unknown
 * @param place the place
 * @param parts the participants
 * @param tolls the casualty figures by kind of harm, such as {@code killed}
 */
public record EventSketch(
        String event,
        String report,
        Action action,
        TimeSpan span,
        @Nullable Instant published,
        Optional<Where> place,
        List<Part> parts,
        Map<String, CasualtyFigures> tolls) {

    /** Copies the collections. */
    public EventSketch {
        parts = List.copyOf(parts);
        tolls = Map.copyOf(tolls);
    }

    /**
     * The action.
     *
     * @param label in a few words
     * @param type the local name of its type, such as {@code territory-taken}
     * @param status the status that the account gives
     */
    public record Action(String label, String type, Status status) {}

    /**
     * The place of the event.
     *
     * @param place the place, by IRI
     * @param name its name
     * @param around the IRIs of the places that contain it
     * @param grain its size; a match of a large place is weak evidence
     */
    public record Where(String place, String name, Set<String> around, Grain grain) {
        /** Copies the set. */
        public Where {
            around = Set.copyOf(around);
        }
    }

    /** The size of a place. */
    public enum Grain {
        /** A settlement or something within one. */
        LOCAL,
        /** A part of a country. */
        REGION,
        /** A country or more. */
        COUNTRY
    }

    /**
     * A participant.
     *
     * @param actor the actor, by IRI
     * @param name the actor's name
     * @param role the local name of the role, such as {@code initiator}
     * @param known whether other articles may name the same actor; false for an actor of this article only ("the protesters"), and for a
     *     name with a possessor ("Tripoli's forces")
     * @param related the IRIs of actors that may stand for this one: who commands it, and what it belongs to
     */
    public record Part(String actor, String name, String role, boolean known, Set<String> related) {
        /** A possessor before the noun: "Tripoli's forces". */
        private static final Pattern POSSESSOR = Pattern.compile(".+['’]s? .+");

        /** Copies the set. */
        public Part {
            related = Set.copyOf(related);
        }

        /** Whether a name has no possessor, and so is an actor's own name. */
        public static boolean isOwnName(String name) {
            return !POSSESSOR.matcher(name).matches();
        }
    }
}
