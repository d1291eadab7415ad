// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.changes;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where what the rules derive differs between two instants.
 *
 * @param from the first instant, UTC
 * @param to the second instant, UTC
 * @param sources the reports that were published after the first instant and by the second, by IRI, the last first
 * @param effects the differences
 * @param tellings for each event of the effects, when it changed, in the same order
 * @param part which part of the differences this is
 */
public record PeriodEffects(
        Instant from, Instant to, List<String> sources, Effects effects, List<Telling> tellings, Part part) {
    /** Keeps copies. */
    public PeriodEffects {
        sources = List.copyOf(sources);
        tellings = List.copyOf(tellings);
    }

    /**
     * A part of the differences, of which the last changed come first.
     *
     * @param number from 1
     * @param more whether there is a next part
     */
    public record Part(int number, boolean more) {}

    /**
     * When an event changed.
     *
     * @param event by IRI
     * @param changed the last instant of the period at which a source told of it, or ceased to, UTC
     * @param sources the reports of the period that tell of it, by IRI
     */
    public record Telling(String event, Instant changed, Set<String> sources) {
        /** Keeps a copy. */
        public Telling {
            sources = new TreeSet<>(sources);
        }
    }
}
