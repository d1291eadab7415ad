// SPDX-License-Identifier: Apache-2.0
package org.dateline.load;

import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.issue.IssueLog;
import org.dateline.issue.ShapeIssue;
import org.dateline.validate.ShapeCheck;
import org.dateline.validate.Violation;

/** Validates the loaded data against the shapes, before they are committed. */
public final class LoadValidator {
    private final LoadOptions.Policy policy;
    private final List<Graph> ownShapes;
    private final IssueLog log;
    private boolean refused;

    /**
     * Creates a validator for one load.
     *
     * @param policy whether to validate, and whether violations make the load fail
     * @param log receives the violations
     */
    public LoadValidator(LoadOptions.Policy policy, IssueLog log) {
        this(policy, List.of(), log);
    }

    /** The same with shapes of the user beside those of the program. */
    LoadValidator(LoadOptions.Policy policy, List<Graph> ownShapes, IssueLog log) {
        this.policy = policy;
        this.ownShapes = ownShapes;
        this.log = log;
    }

    /** Whether the violations make the load fail. */
    public boolean refused() {
        return refused;
    }

    /**
     * Validates the graphs of the load, each together with the shared entities of the default graph.
     *
     * @param dataset in a transaction of the caller
     * @param targets the graphs of the load, and its subjects in the default graph
     */
    public void check(DatasetGraph dataset, LoadTargets targets) {
        check(dataset, targets, LoadProgress.NONE);
    }

    /** The same, with progress. */
    void check(DatasetGraph dataset, LoadTargets targets, LoadProgress progress) {
        if (!policy.validate()) {
            return;
        }
        progress.stage("validating");
        ShapeCheck shapes = ShapeCheck.with(ownShapes);
        List<Node> graphs = List.copyOf(shapes.withShapes(dataset, targets.graphs()));
        for (int i = 0; i < graphs.size(); i++) {
            progress.stage("validating", i, graphs.size(), "graphs");
            Node graph = graphs.get(i);
            Predicate<Node> focus = Quad.isDefaultGraph(graph) ? targets::isSubject : node -> true;
            for (ShapeIssue issue : Violation.issues(shapes.check(dataset, graph, focus))) {
                log.add(issue);
                refused |= policy.strict();
            }
        }
    }
}
