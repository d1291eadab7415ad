package org.dateline.model.timeline;

import java.util.Set;
import org.dateline.model.LabelSet;
import org.dateline.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * An actor, a place or a type of events, as an index of events is told of it.
 *
 * @param iri absolute
 * @param labels what it is called in each language
 * @param parents of a place what it directly lies in, of a type the broader ones
 * @param position the point that stands for a place; null where none is known
 * @param precision what the point stands for, as the local name in the ontology; empty where unknown
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
