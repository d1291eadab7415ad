// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.withdrawal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Finding;
import org.dateline.model.State;

/**
 * What the rules derive with and without a source, where that differs.
 *
 * @param report the source, by IRI
 * @param events the events that differ, in order of their IRIs
 * @param states the states that differ
 * @param distances the claimed distances that are compared with the computed ones
 */
public record SourceEffects(String report, List<EventEffect> events, StateEffects states, Distances distances) {

    /** Copies the list. */
    public SourceEffects {
        events = List.copyOf(events);
    }

    /**
     * An event.
     *
     * @param event by IRI
     * @param before what the rules find today with the source; empty if that is nothing
     * @param after what they find without the source; empty if no other source reports it
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
     * @param before the states with the source
     * @param after the states without it
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
     * @param gone compared only because of the source
     * @param come compared only without the source, which revises the report that makes the claim
     */
    public record Distances(Set<String> gone, Set<String> come) {
        /** Keeps copies in order. */
        public Distances {
            gone = new TreeSet<>(gone);
            come = new TreeSet<>(come);
        }
    }
}
