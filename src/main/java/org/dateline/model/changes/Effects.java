// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.changes;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Finding;
import org.dateline.model.State;

/**
 * Where what the rules derive differs between two states of knowledge: with and without a source, or as of two days.
 *
 * @param events the events that differ, in order of their IRIs
 * @param states the states that differ
 * @param distances the claimed distances that are compared with the computed ones
 */
public record Effects(List<EventEffect> events, StateEffects states, Distances distances) {

    /** Copies the list. */
    public Effects {
        events = List.copyOf(events);
    }

    /**
     * An event.
     *
     * @param event by IRI
     * @param before what the rules find in the first state; empty if that is nothing
     * @param after what they find in the second state; empty if no source reports the event then
     */
    public record EventEffect(String event, List<Finding> before, List<Finding> after) {
        /** Copies the lists. */
        public EventEffect {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * States, such as control of a place, for each place or actor to which they relate their holders and whose states differ.
     *
     * @param before the states in the first state of knowledge
     * @param after those in the second
     */
    public record StateEffects(List<State> before, List<State> after) {
        /** Copies the lists. */
        public StateEffects {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * Claims of distances, by IRI.
     *
     * @param gone compared in the first state only
     * @param come compared in the second state only
     */
    public record Distances(Set<String> gone, Set<String> come) {
        /** Keeps copies in order. */
        public Distances {
            gone = new TreeSet<>(gone);
            come = new TreeSet<>(come);
        }
    }
}
