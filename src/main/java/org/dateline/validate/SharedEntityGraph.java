package org.dateline.validate;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Namespaces;

/**
 * The default graph as a source is looked at with it: without what it holds of the events and states that the source itself
 * tells. Those are judged by the source's own words; else the dates of a meeting that was put off would contradict the new ones.
 */
final class SharedEntityGraph extends GraphBase {
    private static final Node EVENT = NodeFactory.createURI(Namespaces.SEM + "Event");
    private static final Node STATE = NodeFactory.createURI(Namespaces.DL + "State");

    private final Graph defaultGraph;
    private final Set<Node> told;

    SharedEntityGraph(Graph defaultGraph, Graph source) {
        this.defaultGraph = defaultGraph;
        this.told = Stream.of(EVENT, STATE)
                .flatMap(type -> source.find(Node.ANY, RDF.type.asNode(), type).toList().stream())
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        if (told.contains(pattern.getSubject())) {
            return NullIterator.instance();
        }
        return defaultGraph.find(pattern).filterDrop(triple -> told.contains(triple.getSubject()));
    }
}
