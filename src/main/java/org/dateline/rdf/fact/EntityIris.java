// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.util.Map;

/**
 * The IRIs of the actors, places and events of an article.
 *
 * @param record the names of the record itself
 * @param actors by the actors' identifiers within the facts
 * @param places by the places' identifiers
 * @param events by the events' identifiers
 * @param parties who published, wrote or passed on the article, by name
 */
public record EntityIris(
        RecordIris record,
        Map<String, String> actors,
        Map<String, String> places,
        Map<String, String> events,
        Map<String, String> parties) {

    /** Copies the maps. */
    public EntityIris {
        actors = Map.copyOf(actors);
        places = Map.copyOf(places);
        events = Map.copyOf(events);
        parties = Map.copyOf(parties);
    }
}
