// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.timeline;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Named;
import org.dateline.model.Position;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;

/**
 * An event as timelines show it.
 *
 * @param iri absolute
 * @param label what happened, as a sentence or title
 * @param span when, with the uncertainty
 * @param status how real it is
 * @param marks what sources make of it
 * @param involved who, where, of which type
 */
public record EventRow(String iri, String label, TimeSpan span, Status status, Marks marks, Involved involved) {

    /**
     * What sources make of an event.
     *
     * @param sources the number of sources
     * @param independent the number of origins behind the sources
     * @param disputed whether they differ
     * @param reports the IRIs of the reports that have it: at most {@value #MOST_REPORTS}, by IRI
     */
    public record Marks(int sources, int independent, boolean disputed, List<String> reports) {
        /** The most reports that are listed. */
        public static final int MOST_REPORTS = 50;
    }

    /**
     * Who takes part in an event, where it takes place, of which type it is; each by IRI.
     *
     * @param actors who
     * @param places where
     * @param types of which type
     */
    public record Involved(List<Named> actors, List<EventPlace> places, List<Named> types) {

        /** The known points of the places, each once. */
        public List<Position> points() {
            Set<Position> points = new LinkedHashSet<>();
            for (EventPlace place : places) {
                Position point = place.position();
                if (point != null) {
                    points.add(point);
                }
            }
            return List.copyOf(points);
        }
    }

    /** The best estimate of the begin; absent for an event without a date. */
    public Optional<Instant> begin() {
        return span.begin();
    }

    /** The best estimate of the end; absent for an event that is open or has no date. */
    public Optional<Instant> end() {
        return span.end();
    }
}
