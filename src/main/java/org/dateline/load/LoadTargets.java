package org.dateline.load;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** The graphs and subjects of the statements of one load, which validation needs. Adding a statement is cheap. */
public final class LoadTargets {
    /** With more subjects, the whole default graph is validated: about the same work, and it saves memory. */
    private static final int MAX_SUBJECTS = 200_000;

    private final Set<Node> graphs = new LinkedHashSet<>();
    private final Set<Node> sharedSubjects = new HashSet<>();
    private Node lastGraph = Node.ANY;
    private Node lastSubject = Node.ANY;

    /** Adds the graph and subject of a statement. */
    public void add(Node graph, Node subject) {
        if (!graph.equals(lastGraph)) {
            graphs.add(graph);
            lastGraph = graph;
        }
        if (Quad.isDefaultGraph(graph) && !subject.equals(lastSubject)) {
            if (sharedSubjects.size() < MAX_SUBJECTS) {
                sharedSubjects.add(subject);
            }
            lastSubject = subject;
        }
    }

    /** The graphs of the statements; {@link Quad#defaultGraphIRI} for the default graph. */
    Set<Node> graphs() {
        return graphs;
    }

    /** Whether a node is the subject of a loaded statement of the default graph; true for every node if there are too many subjects. */
    boolean isSubject(Node node) {
        return sharedSubjects.size() >= MAX_SUBJECTS || sharedSubjects.contains(node);
    }
}
