package org.dateline.load;

import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.issue.IssueLog;
import org.dateline.validate.ShapeCheck;
import org.dateline.validate.Violation;

/** Holds what a load brought against the shapes, before it is committed. */
final class Validation {
    private final LoadOptions.Policy policy;
    private final IssueLog log;
    private boolean refused;

    Validation(LoadOptions.Policy policy, IssueLog log) {
        this.policy = policy;
        this.log = log;
    }

    /** Whether nothing may be kept for what was found. */
    boolean refused() {
        return refused;
    }

    /**
     * Looks at the graphs that were loaded into, each with the shared entities of the default graph.
     *
     * @param dataset in a transaction of the caller's
     * @param shared which nodes of the default graph were touched
     */
    void check(DatasetGraph dataset, Set<Node> graphs, Predicate<Node> shared) {
        if (!policy.validate()) {
            return;
        }
        ShapeCheck shapes = ShapeCheck.bundled();
        for (Node graph : shapes.withShapes(dataset, graphs)) {
            Predicate<Node> chosen = Quad.isDefaultGraph(graph) ? shared : node -> true;
            for (Violation violation : shapes.check(dataset, graph, chosen)) {
                log.add(violation.issue());
                refused |= policy.strict();
            }
        }
    }
}
