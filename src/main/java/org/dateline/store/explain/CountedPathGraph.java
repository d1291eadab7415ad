// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.explain;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph in which a path is walked. Paths read it without the store's filter of rows, which counts everything else. */
final class CountedPathGraph extends GraphWrapper {
    private final PlanRecorder recorder;

    CountedPathGraph(Graph graph, PlanRecorder recorder) {
        super(graph);
        this.recorder = recorder;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return find(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        return super.find(subject, predicate, object).filterKeep(triple -> {
            recorder.countRead();
            return true;
        });
    }
}
