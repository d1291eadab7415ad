// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLabel;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * TDB2's executor, which reads ranges and orders of values from the indexes where this gives the same rows. Everything else runs as in TDB2.
 */
public class RangeExecutor extends OpExecutorTDB2 {
    /** If false in the context of a query, the query runs as in TDB2. For comparisons. */
    public static final Symbol ENABLED = Symbol.create("urn:dateline:ranges");

    private long mostCounted = RangePlan.FULL_COUNT;

    /** An executor for one query. */
    protected RangeExecutor(ExecutionContext context) {
        super(context);
    }

    private boolean mayUse(QueryIterator input) {
        return input.isJoinIdentity() && execCxt.getContext().isTrueOrUndef(ENABLED);
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        if (mayUse(input)) {
            PatternGroup group = PatternGroup.of(filter, execCxt);
            RangePlan plan = group == null ? null : RangePlan.of(group, mostCounted);
            if (plan != null) {
                input.close();
                return plan.solve();
            }
        }
        return filtered(filter, input);
    }

    /** The rows of a filter that bounds no range. */
    protected QueryIterator filtered(OpFilter filter, QueryIterator input) {
        return super.execute(filter, input);
    }

    @Override
    protected QueryIterator execute(OpSlice slice, QueryIterator input) {
        long before = mostCounted;
        mostCounted = isStream(slice.getSubOp()) ? RangePlan.SHORT_COUNT : before;
        try {
            return super.execute(slice, input);
        } finally {
            mostCounted = before;
        }
    }

    /** Whether the first rows of an operator are found before all of those below it. */
    static boolean isStream(Op op) {
        Op within = op;
        while (within instanceof Op1 one) {
            if (one instanceof OpOrder || one instanceof OpTopN || one instanceof OpGroup) {
                return false;
            }
            within = one.getSubOp();
        }
        return true;
    }

    @Override
    protected QueryIterator execute(OpLabel label, QueryIterator input) {
        if (label.getObject() instanceof LeafScan scan && input.isJoinIdentity()) {
            input.close();
            return scan.solve();
        }
        return super.execute(label, input);
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        ExtremePlan plan = mayUse(input) ? ExtremePlan.of(group, execCxt) : null;
        if (plan == null) {
            return super.execute(group, input);
        }
        input.close();
        QueryIterator ends = new DelayedRows(
                () -> {
                    QueryIterator rows = plan.solve();
                    return rows == null ? QC.execute(group.getSubOp(), QueryIterRoot.create(execCxt), execCxt) : rows;
                },
                execCxt);
        return new QueryIterGroup(ends, group.getGroupVars(), group.getAggregators(), execCxt);
    }

    @Override
    protected QueryIterator execute(OpTopN top, QueryIterator input) {
        if (!mayUse(input)) {
            return super.execute(top, input);
        }
        input.close();
        return new DelayedRows(
                () -> {
                    for (TopPlan.Source source : TopPlan.Source.values()) {
                        TopPlan plan = TopPlan.of(top, source, execCxt);
                        QueryIterator rows = plan == null ? null : plan.solve();
                        if (rows != null) {
                            return rows;
                        }
                    }
                    return super.execute(top, QueryIterRoot.create(execCxt));
                },
                execCxt);
    }
}
