// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.overview;

import java.util.List;
import org.dateline.model.Named;
import org.dateline.model.timeline.Facets.Count;

/**
 * A type of events with its hierarchy and events.
 *
 * @param entity what it is called; its gloss is the definition
 * @param broader the directly broader ones
 * @param narrower the directly narrower ones, with the events of each
 * @param events of it or a narrower type
 */
public record TypeView(EntityView entity, List<Named> broader, List<Count> narrower, EntityEvents events) {
    /** Keeps copies. */
    public TypeView {
        broader = List.copyOf(broader);
        narrower = List.copyOf(narrower);
    }
}
