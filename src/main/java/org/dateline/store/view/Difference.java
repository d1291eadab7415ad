// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** What a view hides of a dataset, and what it adds. To be filled by one thread; once a view has it, it must not change any more. */
public final class Difference {
    private final Set<Node> graphs = new HashSet<>();
    private final Map<Node, Set<Node>> subjectsByGraph = new HashMap<>();
    private final Set<Node> subjects = new HashSet<>();
    private final Map<Node, Set<Node>> properties = new HashMap<>();
    private final Map<Node, Set<Triple>> triples = new HashMap<>();
    private final Set<Quad> added = new LinkedHashSet<>();

    /** Hides a named graph. Statements that are added to it are shown. */
    public void hideGraph(Node graph) {
        graphs.add(graph);
    }

    /** Hides what a named graph says of a subject. */
    public void hideSubject(Node graph, Node subject) {
        subjectsByGraph.computeIfAbsent(graph, key -> new HashSet<>()).add(subject);
    }

    /** Hides what the default graph says of a subject. */
    public void hideSubject(Node subject) {
        subjects.add(subject);
    }

    /** Hides the values of one property of a subject in the default graph. */
    public void hideProperty(Node subject, Node predicate) {
        properties.computeIfAbsent(subject, key -> new HashSet<>()).add(predicate);
    }

    /** Hides one statement of the default graph. */
    public void hide(Triple triple) {
        triples.computeIfAbsent(triple.getSubject(), key -> new HashSet<>()).add(triple);
    }

    /** Shows a statement, whether or not the dataset has it and whatever else is hidden. */
    public void add(Quad quad) {
        added.add(quad);
    }

    /** The same, which does not change when this one does. */
    public Difference copy() {
        Difference copy = new Difference();
        copy.graphs.addAll(graphs);
        subjectsByGraph.forEach((graph, of) -> copy.subjectsByGraph.put(graph, new HashSet<>(of)));
        copy.subjects.addAll(subjects);
        properties.forEach((subject, predicates) -> copy.properties.put(subject, new HashSet<>(predicates)));
        triples.forEach((subject, of) -> copy.triples.put(subject, new HashSet<>(of)));
        copy.added.addAll(added);
        return copy;
    }

    Set<Node> graphs() {
        return graphs;
    }

    Map<Node, Set<Node>> subjectsByGraph() {
        return subjectsByGraph;
    }

    Set<Node> subjects() {
        return subjects;
    }

    Map<Node, Set<Node>> properties() {
        return properties;
    }

    Map<Node, Set<Triple>> triples() {
        return triples;
    }

    Set<Quad> added() {
        return added;
    }
}
