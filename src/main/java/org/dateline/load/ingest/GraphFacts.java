package org.dateline.load.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Short ways to ask one graph of a dataset, in the caller's transaction. Every listing is in order.
 *
 * @param dataset the dataset
 * @param graph the graph's name
 */
record GraphFacts(DatasetGraph dataset, Node graph) {
    private static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

    /** The default graph. */
    static GraphFacts shared(DatasetGraph dataset) {
        return new GraphFacts(dataset, Quad.defaultGraphIRI);
    }

    boolean has(Node subject, Node predicate, Node object) {
        return dataset.contains(graph, subject, predicate, object);
    }

    /** The objects of a thing's property. */
    List<Node> objects(Node subject, Node predicate) {
        List<Node> objects = new ArrayList<>();
        dataset.find(graph, subject, predicate, Node.ANY).forEachRemaining(quad -> objects.add(quad.getObject()));
        objects.sort(BY_TEXT);
        return objects;
    }

    /** The first object of a thing's property. */
    Optional<Node> first(Node subject, Node predicate) {
        return objects(subject, predicate).stream().findFirst();
    }

    /** The first literal of a thing's property, without its type or language; empty where there is none. */
    String text(Node subject, Node predicate) {
        return objects(subject, predicate).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }

    /** The things that have a value of a property. */
    List<Node> subjects(Node predicate, Node object) {
        List<Node> subjects = new ArrayList<>();
        dataset.find(graph, Node.ANY, predicate, object).forEachRemaining(quad -> subjects.add(quad.getSubject()));
        subjects.sort(BY_TEXT);
        return subjects;
    }
}
