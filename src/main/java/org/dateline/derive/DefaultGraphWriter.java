package org.dateline.derive;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The default graph, where assessment writes: only what differs, and counted. */
final class DefaultGraphWriter {
    private final DatasetGraph base;
    private final ChangeCollector changed;
    private int added;
    private int removed;

    DefaultGraphWriter(DatasetGraph base, ChangeCollector changed) {
        this.base = base;
        this.changed = changed;
    }

    /** Puts the triples that are to stand in the place of those that stand. */
    void replace(Set<Triple> before, Set<Triple> now) {
        Set<Triple> stay = new HashSet<>(before);
        stay.retainAll(now);
        for (Triple triple : before) {
            if (!stay.contains(triple)) {
                base.delete(Quad.create(Quad.defaultGraphIRI, triple));
                changed.note(triple.getSubject());
                removed++;
            }
        }
        for (Triple triple : now) {
            if (!stay.contains(triple)) {
                base.add(Quad.create(Quad.defaultGraphIRI, triple));
                changed.note(triple.getSubject());
                added++;
            }
        }
    }

    int added() {
        return added;
    }

    int removed() {
        return removed;
    }
}
