// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.changes;

import java.util.List;
import org.dateline.model.Named;
import org.dateline.model.changes.PeriodEffects.Part;

/**
 * What changed between two days: the JSON at {@code /changes.json?from=&to=}.
 *
 * @param from the instant of the first state, as {@code xsd:dateTime} in UTC
 * @param to the instant of the second state, likewise
 * @param sources the reports that were published in between
 * @param changes the differences
 * @param tellings when each event of the differences changed, the last first
 * @param part which part of the differences this is: those that changed last come first
 */
public record PeriodChanges(
        String from, String to, List<Named> sources, Comparison changes, List<EventTelling> tellings, Part part) {
    /** Copies the lists. */
    public PeriodChanges {
        sources = List.copyOf(sources);
        tellings = List.copyOf(tellings);
    }

    /**
     * When an event changed.
     *
     * @param event its IRI
     * @param label its name
     * @param changed when a source last told of it in the period, or ceased to, as {@code xsd:dateTime} in UTC
     * @param sources the reports of the period that tell of it
     */
    public record EventTelling(String event, String label, String changed, List<Named> sources) {
        /** Copies the list. */
        public EventTelling {
            sources = List.copyOf(sources);
        }
    }
}
