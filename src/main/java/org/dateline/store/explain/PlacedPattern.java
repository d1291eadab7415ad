// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.explain;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.optimize.TransformFilterPlacement;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderTransformation;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.GraphTDB;
import org.jspecify.annotations.Nullable;

/**
 * The triple patterns and filters of a group over a database of TDB2.
 *
 * @param database has the patterns
 * @param graph as the executor of TDB2 takes it
 * @param filters null if there are none
 */
record PlacedPattern(
        DatasetGraphTDB database,
        Node graph,
        BasicPattern pattern,
        @Nullable ExprList filters) {

    /** The parts of a group; null if it is not over a database of TDB2. */
    static @Nullable PlacedPattern of(Op op, ExecutionContext execution) {
        ExprList filters = op instanceof OpFilter filter ? filter.getExprs() : null;
        Op within = op instanceof OpFilter filter ? filter.getSubOp() : op;
        if (!(execution.getActiveGraph() instanceof GraphTDB active)) {
            return null;
        }
        if (within instanceof OpBGP triples) {
            return of(active.getDSG(), active.getGraphName(), triples.getPattern(), filters, execution);
        }
        return within instanceof OpQuadPattern quads && execution.getDataset() instanceof DatasetGraphTDB database
                ? of(database, quads.getGraphNode(), quads.getBasicPattern(), filters, execution)
                : null;
    }

    private static PlacedPattern of(
            DatasetGraphTDB database,
            @Nullable Node graph,
            BasicPattern pattern,
            @Nullable ExprList filters,
            ExecutionContext execution) {
        Node decided = OpExecutorTDB2.decideGraphNode(graph, execution);
        return new PlacedPattern(
                database, decided == null ? Quad.defaultGraphNodeGenerated : decided, pattern, filters);
    }

    /** Whether its order depends on the terms of the first row. */
    boolean isOrdered() {
        return pattern.size() >= 2 && database.getReorderTransform() != null;
    }

    /** The same with its filters among the patterns, all in the order in which TDB2 runs them, as TDB2 itself finds it. */
    Op inOrder(@Nullable Binding first) {
        BasicPattern ordered = pattern;
        ReorderTransformation order = database.getReorderTransform();
        if (first != null && order != null) {
            ordered =
                    order.reorderIndexes(Substitute.substitute(pattern, first)).reorder(pattern);
        }
        return filters == null
                ? new OpQuadPattern(graph, ordered)
                : TransformFilterPlacement.transform(filters, graph, ordered);
    }
}
