// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.changes;

import java.time.Instant;
import java.util.List;
import org.dateline.model.DistanceComparison;
import org.dateline.model.Finding;
import org.dateline.model.State;
import org.jspecify.annotations.Nullable;

/**
 * Where what the rules derive differs between two states of knowledge: with and without a source, or as of two days.
 *
 * @param events the events that differ, in order of their IRIs
 * @param states the states that differ
 * @param distances the comparisons of claimed distances with computed ones that differ
 */
public record Effects(List<EventEffect> events, StateEffects states, List<DistanceEffect> distances) {

    /** Copies the lists. */
    public Effects {
        events = List.copyOf(events);
        distances = List.copyOf(distances);
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
     * A claimed distance beside the computed one.
     *
     * @param claim by IRI
     * @param from the first place, by IRI
     * @param to the second place, by IRI
     * @param before as it is compared in the first state of knowledge; null where it is not
     * @param after as it is compared in the second
     * @param changed when the last source told of it, UTC; null where the states are not those of two instants
     */
    public record DistanceEffect(
            String claim,
            String from,
            String to,
            @Nullable DistanceComparison before,
            @Nullable DistanceComparison after,
            @Nullable Instant changed) {}
}
