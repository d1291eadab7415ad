package org.dateline.ingest.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Look-ups in one graph of a dataset, in the caller's transaction. All lists are sorted.
 *
 * @param dataset the dataset
 * @param graph the name of the graph
 */
public record GraphLookup(DatasetGraph dataset, Node graph) {
    private static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

    /** The default graph. */
    public static GraphLookup shared(DatasetGraph dataset) {
        return new GraphLookup(dataset, Quad.defaultGraphIRI);
    }

    /** Whether the graph has a triple. */
    public boolean has(Node subject, Node predicate, Node object) {
        return dataset.contains(graph, subject, predicate, object);
    }

    /** The values of a property of a subject. */
    public List<Node> objects(Node subject, Node predicate) {
        List<Node> objects = new ArrayList<>();
        dataset.find(graph, subject, predicate, Node.ANY).forEachRemaining(quad -> objects.add(quad.getObject()));
        objects.sort(BY_TEXT);
        return objects;
    }

    /** The first value of a property of a subject. */
    public Optional<Node> first(Node subject, Node predicate) {
        return objects(subject, predicate).stream().findFirst();
    }

    /** The lexical form of the first literal value of a property; empty if there is none. */
    public String text(Node subject, Node predicate) {
        return objects(subject, predicate).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }

    /** The subjects with a value of a property. */
    public List<Node> subjects(Node predicate, Node object) {
        List<Node> subjects = new ArrayList<>();
        dataset.find(graph, Node.ANY, predicate, object).forEachRemaining(quad -> subjects.add(quad.getSubject()));
        subjects.sort(BY_TEXT);
        return subjects;
    }
}
