// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.assessed.AssessedStatements;
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.rdf.vocabulary.Dl;

/** Writes what is derived to the default graph and to the history graph: only the differences, which it counts. */
final class DerivedGraphWriter {
    private final DatasetGraph base;
    private final ChangeCollector collector;
    private int added;
    private int removed;

    DerivedGraphWriter(DatasetGraph base, ChangeCollector collector) {
        this.base = base;
        this.collector = collector;
    }

    /** Replaces statements by others. */
    void replace(AssessedStatements before, AssessedStatements now) {
        replace(before.current(), now.current());
        replace(HistoryGraph.NAME, before.history(), now.history());
    }

    /** Replaces triples of the default graph by others. */
    void replace(Set<Triple> before, Set<Triple> now) {
        replace(Quad.defaultGraphIRI, before, now);
    }

    private void replace(Node name, Set<Triple> before, Set<Triple> now) {
        Set<Triple> unchanged = new HashSet<>(before);
        unchanged.retainAll(now);
        for (Triple triple : before) {
            if (!unchanged.contains(triple)) {
                base.delete(Quad.create(name, triple));
                collect(triple);
                removed++;
            }
        }
        for (Triple triple : now) {
            if (!unchanged.contains(triple)) {
                base.add(Quad.create(name, triple));
                collect(triple);
                added++;
            }
        }
    }

    /** With a node of a history its event or state has changed: once the node is deleted, nothing tells whose it was. */
    private void collect(Triple triple) {
        collector.add(triple.getSubject());
        if (triple.getPredicate().equals(Dl.OF)) {
            collector.add(triple.getObject());
        }
    }

    int added() {
        return added;
    }

    int removed() {
        return removed;
    }
}
