// SPDX-License-Identifier: Apache-2.0
package org.dateline.validate;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;
import org.apache.jena.vocabulary.RDF;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Sem;

/**
 * The default graph without the events and states that a source itself describes. A source is checked together with it. Its own events
 * are checked by its own statements alone: otherwise the old dates of a postponed meeting would contradict the new ones.
 */
final class SharedEntityGraph extends GraphBase {
    private final Graph defaultGraph;
    private final Set<Node> described;

    SharedEntityGraph(Graph defaultGraph, Graph source) {
        this.defaultGraph = defaultGraph;
        this.described = Stream.of(Sem.EVENT_CLASS, Dl.STATE_CLASS)
                .flatMap(type -> source.find(Node.ANY, RDF.type.asNode(), type).toList().stream())
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        if (described.contains(pattern.getSubject())) {
            return NullIterator.instance();
        }
        return defaultGraph.find(pattern).filterDrop(triple -> described.contains(triple.getSubject()));
    }
}
