// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterConcat;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

/** The least and the greatest value of one pattern: the first rows in either order decide them. */
final class ExtremePlan {
    private final List<TopPlan> ends;
    private final ExecutionContext execution;

    private ExtremePlan(List<TopPlan> ends, ExecutionContext execution) {
        this.ends = ends;
        this.execution = execution;
    }

    /** The plan of a group that asks only for the extremes of one variable; null for others, and if the index does not have their order. */
    static @Nullable ExtremePlan of(OpGroup group, ExecutionContext execution) {
        PatternGroup patterns = PatternGroup.of(group.getSubOp(), execution);
        if (!group.getGroupVars().isEmpty()
                || group.getAggregators().isEmpty()
                || patterns == null
                || patterns.patterns().size() > 1) {
            return null;
        }
        Set<Integer> directions = new TreeSet<>();
        for (ExprAggregator each : group.getAggregators()) {
            Aggregator aggregator = each.getAggregator();
            boolean isExtreme = aggregator instanceof AggMin || aggregator instanceof AggMax;
            if (!isExtreme || !patterns.patterns().get(0).getObject().equals(variable(aggregator))) {
                return null;
            }
            directions.add(aggregator instanceof AggMin ? Query.ORDER_ASCENDING : Query.ORDER_DESCENDING);
        }
        List<TopPlan> ends = new ArrayList<>();
        for (int direction : directions) {
            SortCondition order = new SortCondition(patterns.patterns().get(0).getObject(), direction);
            TopPlan end = TopPlan.of(new OpTopN(group.getSubOp(), 1, List.of(order)), TopPlan.Source.WALK, execution);
            if (end == null) {
                return null;
            }
            ends.add(end);
        }
        return new ExtremePlan(ends, execution);
    }

    /** How the rows are read: one reading for each end. */
    List<RangeScan> scans() {
        return ends.stream().map(TopPlan::scan).toList();
    }

    private static @Nullable Var variable(Aggregator aggregator) {
        return aggregator.getExprList().size() == 1
                        && aggregator.getExprList().get(0).isVariable()
                ? aggregator.getExprList().get(0).asVar()
                : null;
    }

    /** Rows of the pattern, among them those with the extremes; null if a walk became too long. */
    @Nullable
    QueryIterator solve() {
        QueryIterConcat rows = new QueryIterConcat(execution);
        for (TopPlan end : ends) {
            QueryIterator found = end.solve();
            if (found == null) {
                rows.close();
                return null;
            }
            rows.add(found);
        }
        return rows;
    }
}
