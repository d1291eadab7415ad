// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.timeline;

import java.time.Instant;
import java.util.List;
import org.dateline.model.LabelSet;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The input of the index of events: the current assessment of an event, or an earlier one.
 *
 * @param iri the event's IRI
 * @param labels what it is called in each language
 * @param span when, with the uncertainty
 * @param marks its status and what sources make of it
 * @param involved who, where, of which type, by their IRIs
 * @param known from when to when this was the current assessment; null if it still is
 */
public record EventRecord(
        String iri,
        LabelSet labels,
        TimeSpan span,
        Marks marks,
        Involved involved,
        @Nullable Known known) {

    /**
     * The status, and what sources make of an event.
     *
     * @param status how real it is
     * @param sources the number of sources
     * @param independent the number of origins behind the sources
     * @param disputed whether they differ
     */
    public record Marks(Status status, int sources, int independent, boolean disputed) {}

    /**
     * By their IRIs.
     *
     * @param actors who takes part
     * @param places where
     * @param types of which type
     * @param reports the reports that have it
     */
    public record Involved(List<String> actors, List<String> places, List<String> types, List<String> reports) {

        /** Keeps copies, each sorted and without repetitions. */
        public Involved {
            actors = actors.stream().distinct().sorted().toList();
            places = places.stream().distinct().sorted().toList();
            types = types.stream().distinct().sorted().toList();
            reports = reports.stream().distinct().sorted().toList();
        }
    }

    /**
     * From when to when an assessment was the current one.
     *
     * @param from inclusive; {@link Instant#MIN} where its source has no date
     * @param until exclusive; null while it is the latest
     */
    public record Known(Instant from, @Nullable Instant until) {

        /** Whether it was current at an instant. */
        public boolean at(Instant instant) {
            return !from.isAfter(instant) && (until == null || instant.isBefore(until));
        }
    }
}
