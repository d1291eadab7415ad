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
 * One article's telling of an event, brought down to what tells it from other events: its action, time, place and participants, the
 * components of Cybulska and Vossen ("Translating Granularity of Event Slots into Features for Event Coreference Resolution", 2015).
 *
 * @param event the event, by IRI
 * @param telling who tells it, by the IRI of the record; two sketches of one telling are never compared
 * @param action what happened
 * @param span when, UTC
 * @param published when the article came out; null where that is not known
 * @param place where
 * @param parts who took part
 * @param tolls how many were harmed, by the ontology's harms ({@code killed})
 */
public record EventSketch(
        String event,
        String telling,
        Action action,
        TimeSpan span,
        @Nullable Instant published,
        Optional<Where> place,
        List<Part> parts,
        Map<String, CasualtyFigures> tolls) {

    /** Keeps copies. */
    public EventSketch {
        parts = List.copyOf(parts);
        tolls = Map.copyOf(tolls);
    }

    /**
     * What happened.
     *
     * @param label in a few words
     * @param type the local name of its type, such as {@code territory-taken}
     * @param status how real the telling says it is
     */
    public record Action(String label, String type, Status status) {}

    /**
     * Where it happened.
     *
     * @param place the place, by IRI
     * @param name its name
     * @param around the places that it lies in, by IRI
     * @param grain how much a match of it says
     */
    public record Where(String place, String name, Set<String> around, Grain grain) {
        /** Keeps a copy. */
        public Where {
            around = Set.copyOf(around);
        }
    }

    /** How large a place is. */
    public enum Grain {
        /** A settlement or something within one. */
        LOCAL,
        /** A part of a country. */
        REGION,
        /** A country or more. */
        COUNTRY
    }

    /**
     * Someone's part.
     *
     * @param actor the actor, by IRI
     * @param name the actor's name
     * @param role the local name of the role, such as {@code initiator}
     * @param known whether the actor is one that other articles may name, too; else it is nobody beyond this one ("the protesters"), or named by
     *     whose it is ("Tripoli's forces")
     * @param kin actors that may stand for this one: who commands it, what it belongs to, by IRI
     */
    public record Part(String actor, String name, String role, boolean known, Set<String> kin) {
        /** Whose it is stands before what it is: "Tripoli's forces". */
        private static final Pattern POSSESSOR = Pattern.compile(".+['’]s? .+");

        /** Keeps a copy. */
        public Part {
            kin = Set.copyOf(kin);
        }

        /** Whether a name is an actor's own, and not one that tells whose it is. */
        public static boolean isOwnName(String name) {
            return !POSSESSOR.matcher(name).matches();
        }
    }
}
