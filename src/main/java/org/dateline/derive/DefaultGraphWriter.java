package org.dateline.derive;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Writes assessments to the default graph: only the differences, which it counts. */
final class DefaultGraphWriter {
    private final DatasetGraph base;
    private final ChangeCollector collector;
    private int added;
    private int removed;

    DefaultGraphWriter(DatasetGraph base, ChangeCollector collector) {
        this.base = base;
        this.collector = collector;
    }

    /** Replaces triples by others. */
    void replace(Set<Triple> before, Set<Triple> now) {
        Set<Triple> unchanged = new HashSet<>(before);
        unchanged.retainAll(now);
        for (Triple triple : before) {
            if (!unchanged.contains(triple)) {
                base.delete(Quad.create(Quad.defaultGraphIRI, triple));
                collector.add(triple.getSubject());
                removed++;
            }
        }
        for (Triple triple : now) {
            if (!unchanged.contains(triple)) {
                base.add(Quad.create(Quad.defaultGraphIRI, triple));
                collector.add(triple.getSubject());
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
