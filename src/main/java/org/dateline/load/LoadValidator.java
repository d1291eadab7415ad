package org.dateline.load;

import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.issue.IssueLog;
import org.dateline.validate.ShapeCheck;
import org.dateline.validate.Violation;

/** Holds what a load brought against the shapes, before it is committed. */
public final class LoadValidator {
    private final LoadOptions.Policy policy;
    private final IssueLog log;
    private boolean refused;

    /**
     * Validation for one load.
     *
     * @param policy whether the shapes are looked at, and whether violations are a reason to keep nothing
     * @param log gets the violations
     */
    public LoadValidator(LoadOptions.Policy policy, IssueLog log) {
        this.policy = policy;
        this.log = log;
    }

    /** Whether nothing may be kept for what was found. */
    public boolean refused() {
        return refused;
    }

    /**
     * Looks at the graphs that were loaded into, each with the shared entities of the default graph.
     *
     * @param dataset in a transaction of the caller's
     * @param targets the graphs, and of the default graph the subjects, that were loaded into
     */
    public void check(DatasetGraph dataset, LoadTargets targets) {
        if (!policy.validate()) {
            return;
        }
        ShapeCheck shapes = ShapeCheck.bundled();
        for (Node graph : shapes.withShapes(dataset, targets.graphs())) {
            Predicate<Node> chosen = Quad.isDefaultGraph(graph) ? targets::touched : node -> true;
            for (Violation violation : shapes.check(dataset, graph, chosen)) {
                log.add(violation.issue());
                refused |= policy.strict();
            }
        }
    }
}
