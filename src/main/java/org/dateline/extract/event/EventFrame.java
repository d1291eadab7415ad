// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A frame: how a word denotes an event, in the sense of frame semantics (Fillmore 1976).
 *
 * @param word the lemma; a verb's particle is added with "+"
 * @param type the event type, a local name of {@code ontology/event-types.ttl}
 * @param roles from each slot to a role or {@link #PLACE}. Slots are {@code subj}, {@code obj}, {@code poss}, {@code
 *     mod}, or a preposition
 * @param strength how reliably the word denotes an event
 * @param conditions the conditions, all of which must hold
 */
record EventFrame(String word, String type, Map<String, String> roles, Strength strength, List<Condition> conditions) {

    /** The pseudo-role of the place of an event. */
    static final String PLACE = "place";

    /** How reliably a word denotes an event. */
    enum Strength {
        /** A verb, or a noun that always denotes an event. */
        STRONG,
        /** A noun that denotes an event only with a light verb, an argument or a date. */
        WEAK,
        /** A noun that refers back to an event mentioned before ("the order"). */
        ANAPHORIC
    }

    /**
     * A condition on a slot.
     *
     * @param slot the slot
     * @param required a class of fillers, or words
     */
    record Condition(String slot, String required) {}

    /** Copies the collections. */
    EventFrame {
        roles = Map.copyOf(roles);
        conditions = List.copyOf(conditions);
    }

    /** The role of a slot; empty if the frame gives it none. */
    Optional<String> role(String slot) {
        return Optional.ofNullable(roles.get(slot)).filter(role -> !role.equals("-"));
    }
}
