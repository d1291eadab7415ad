// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.changes;

import java.util.List;
import org.dateline.model.Named;

/**
 * What differs between two states of knowledge, for people and programs: the members are those of the JSON at {@code /changes.json}. Events
 * are in order of time.
 *
 * @param vanishing the events that no source reports in the second state
 * @param appearing the events that no source reports in the first state
 * @param changing the other events of which a value changes
 * @param recounted the other events of which nothing but the number of sources changes
 * @param states the states that change
 * @param distances the claims of distances whose comparison with the computed distance changes
 * @param endingDisputes the values about which sources no longer differ
 * @param beginningDisputes the values about which sources begin to differ
 */
public record Comparison(
        List<DatedEvent> vanishing,
        List<DatedEvent> appearing,
        List<ChangedEvent> changing,
        List<DatedEvent> recounted,
        List<ChangedState> states,
        List<ChangedDistance> distances,
        List<Dispute> endingDisputes,
        List<Dispute> beginningDisputes) {

    /** Copies the lists. */
    public Comparison {
        vanishing = List.copyOf(vanishing);
        appearing = List.copyOf(appearing);
        changing = List.copyOf(changing);
        recounted = List.copyOf(recounted);
        states = List.copyOf(states);
        distances = List.copyOf(distances);
        endingDisputes = List.copyOf(endingDisputes);
        beginningDisputes = List.copyOf(beginningDisputes);
    }

    /** Whether nothing that is assessed changes, not even a number of sources. */
    public boolean changesNothing() {
        return changesOnlyCounts() && recounted.isEmpty();
    }

    /** Whether at most the number of sources of some events changes. */
    public boolean changesOnlyCounts() {
        return vanishing.isEmpty()
                && appearing.isEmpty()
                && changing.isEmpty()
                && states.isEmpty()
                && distances.isEmpty()
                && endingDisputes.isEmpty()
                && beginningDisputes.isEmpty();
    }

    /**
     * An event.
     *
     * @param iri absolute
     * @param label its name
     * @param time when it happened, in words that are no more precise than what is known; empty if unknown
     */
    public record DatedEvent(String iri, String label, String time) {}

    /**
     * An event with the values that change.
     *
     * @param event the event
     * @param changes in the order in which the values are derived
     */
    public record ChangedEvent(DatedEvent event, List<Change> changes) {
        /** Copies the list. */
        public ChangedEvent {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A change of one property.
     *
     * @param property the local name of the predicate, such as {@code hasPlace}
     * @param before the values in the first state
     * @param after the values in the second
     */
    public record Change(String property, List<ShownValue> before, List<ShownValue> after) {
        /** Copies the lists. */
        public Change {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * A value.
     *
     * @param iri the thing that it is or is about; empty where it is a literal
     * @param text its name; a time as {@code xsd:dateTime} in UTC
     */
    public record ShownValue(String iri, String text) {}

    /**
     * A state of which the interval changes.
     *
     * @param holder the holder
     * @param type the local name of its type, such as {@code controls}
     * @param other the place or actor to which it relates the holder
     * @param before its intervals in the first state, in words
     * @param after its intervals in the second
     */
    public record ChangedState(Named holder, String type, Named other, List<String> before, List<String> after) {
        /** Copies the lists. */
        public ChangedState {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * A claimed distance beside the computed one.
     *
     * @param iri the claim
     * @param label its name
     * @param from the first place
     * @param to the second place
     * @param before both lengths in the first state, in words; empty where they are not compared
     * @param after both lengths in the second
     * @param changed when a source last told of it, as {@code xsd:dateTime} in UTC; empty where the states are not those of two days
     */
    public record ChangedDistance(
            String iri, String label, Named from, Named to, String before, String after, String changed) {}

    /**
     * A difference between sources about an event.
     *
     * @param event the event
     * @param about the local names of the properties; empty where a claim is denied or contradicted
     */
    public record Dispute(DatedEvent event, List<String> about) {
        /** Copies the list. */
        public Dispute {
            about = List.copyOf(about);
        }
    }
}
