// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.timeline;

import java.util.Set;
import org.dateline.model.LabelSet;
import org.dateline.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * An actor, a place or a type of events: an input of the index of events.
 *
 * @param iri absolute
 * @param labels what it is called in each language
 * @param parents of a place what it directly lies in, of a type the broader ones
 * @param position the point that stands for a place; null if none is known
 * @param precision what the point stands for, as the local name in the ontology; empty if unknown
 */
public record ThingRecord(
        String iri,
        LabelSet labels,
        Set<String> parents,
        @Nullable Position position,
        String precision) {

    /** Keeps a copy of the parents. */
    public ThingRecord {
        parents = Set.copyOf(parents);
    }
}
