// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.overview;

import java.util.List;
import java.util.Map;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Facets.Count;
import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.Selection;

/**
 * The events of one thing.
 *
 * @param selection all of them
 * @param total how many there are
 * @param histogram when they begin
 * @param latest the latest of them
 * @param roles of an actor, in which roles it takes part, by the IRI of the event; empty for other things
 * @param actors who takes part in most of them
 * @param places where most of them take place
 */
public record EntityEvents(
        Selection selection,
        long total,
        Histogram histogram,
        List<EventRow> latest,
        Map<String, String> roles,
        List<Count> actors,
        List<Count> places) {

    /** Keeps copies. */
    public EntityEvents {
        latest = List.copyOf(latest);
        roles = Map.copyOf(roles);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }
}
