package org.dateline.load;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Where the statements of one load went, as far as the shapes must know it. Costs next to nothing per statement. */
public final class LoadTargets {
    /** Beyond, the whole default graph is looked at: as much work, and the memory is spared. */
    private static final int MOST_SUBJECTS = 200_000;

    private final Set<Node> graphs = new LinkedHashSet<>();
    private final Set<Node> sharedSubjects = new HashSet<>();
    private Node lastGraph = Node.ANY;
    private Node lastSubject = Node.ANY;

    /** Takes note of a statement's graph and subject. */
    public void add(Node graph, Node subject) {
        if (!graph.equals(lastGraph)) {
            graphs.add(graph);
            lastGraph = graph;
        }
        if (Quad.isDefaultGraph(graph) && !subject.equals(lastSubject)) {
            if (sharedSubjects.size() < MOST_SUBJECTS) {
                sharedSubjects.add(subject);
            }
            lastSubject = subject;
        }
    }

    /** The graphs that statements were sent to; {@link Quad#defaultGraphIRI} for the default one. */
    Set<Node> graphs() {
        return graphs;
    }

    /** Whether a node was the subject of a statement of the default graph; true for all where there were too many to keep. */
    boolean touched(Node node) {
        return sharedSubjects.size() >= MOST_SUBJECTS || sharedSubjects.contains(node);
    }
}
