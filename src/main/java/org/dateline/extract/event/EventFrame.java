package org.dateline.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a word denotes an event.
 *
 * @param word its lemma, a verb's particle added with "+"
 * @param type the event's type
 * @param roles the role (or {@code place}) of what stands in each slot: {@code subj}, {@code obj}, {@code poss}, {@code mod}, or a
 *     preposition
 * @param strength how surely the word denotes an event
 * @param conditions what must hold
 */
record EventFrame(String word, String type, Map<String, String> roles, Strength strength, List<Condition> conditions) {

    /** The pseudo-role of the place of an event. */
    static final String PLACE = "place";

    /** How surely a word denotes an event. */
    enum Strength {
        /** A verb, or a noun that is an event wherever it stands. */
        STRONG,
        /** A noun that is an event with a light verb, an argument or a date of its own. */
        WEAK,
        /** A noun that refers to an event told before. */
        ANAPHORIC
    }

    /**
     * What must stand in a slot.
     *
     * @param slot the slot
     * @param required a class of things or words
     */
    record Condition(String slot, String required) {}

    /** Keeps copies. */
    EventFrame {
        roles = Map.copyOf(roles);
        conditions = List.copyOf(conditions);
    }

    /** What stands in a slot is, if the frame says so. */
    Optional<String> role(String slot) {
        return Optional.ofNullable(roles.get(slot)).filter(role -> !role.equals("-"));
    }
}
