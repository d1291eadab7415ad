// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpLabel;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.iterator.QueryIterTopN;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of an order, from a walk along an index. The walk ends after all rows with the value at which there are enough: none of the
 * others can come before them. ARQ then sorts what was found, so that further sort keys and ties are as always.
 */
final class TopPlan {
    private final OpTopN top;
    private final boolean isDistinct;
    private final Op query;
    private final LeafScan leaf;
    private final Op group;
    private final ExecutionContext execution;

    private TopPlan(OpTopN top, boolean isDistinct, Op query, OpLabel leaf, ExecutionContext execution) {
        this.top = top;
        this.isDistinct = isDistinct;
        this.query = query;
        this.leaf = (LeafScan) leaf.getObject();
        this.group = leaf.getSubOp();
        this.execution = execution;
    }

    /** Where the rows of an order come from. */
    enum Source {
        /** From the index, which has them in that order. */
        WALK {
            @Override
            @Nullable
            WalkedRows rows(Driver driver, boolean descending, long wanted) {
                WalkBudget budget = new WalkBudget(driver, wanted);
                long first = budget.more(0, 0);
                OrderedRuns runs = first == 0 ? null : driver.ordered(descending);
                return runs == null ? null : new WalkedRows(runs.rows(), budget::more, first);
            }
        },
        /** From the patterns with the fewest rows, sorted as ids. Everything else is matched, and its terms are read, in that order. */
        CHAIN {
            @Override
            @Nullable
            WalkedRows rows(Driver driver, boolean descending, long wanted) {
                PatternChain chain = driver.chain();
                Set<NodeId> subjects = chain == null ? null : chain.ids();
                if (subjects == null || subjects.size() <= wanted) {
                    return null;
                }
                Iterator<IndexRow> rows = driver.ordered(subjects, descending);
                return rows == null ? null : new WalkedRows(rows);
            }
        };

        /** The rows; null if another plan is better. */
        abstract @Nullable WalkedRows rows(Driver driver, boolean descending, long wanted);
    }

    /** The plan that is tried first; null if there is none. */
    static @Nullable TopPlan of(OpTopN top, ExecutionContext execution) {
        TopPlan walk = of(top, Source.WALK, execution);
        return walk == null ? of(top, Source.CHAIN, execution) : walk;
    }

    /** The plan for the first rows; null if their order is not in the index, or another plan is better. */
    static @Nullable TopPlan of(OpTopN top, Source source, ExecutionContext execution) {
        SortCondition first = top.getConditions().get(0);
        Expr key = first.getExpression() instanceof EqualKey equal ? equal.key() : first.getExpression();
        if (!key.isVariable() || top.getLimit() <= 0) {
            return null;
        }
        Var value = key.asVar();
        boolean isDistinct = top.getSubOp() instanceof OpDistinct;
        Op query = top.getSubOp() instanceof OpDistinct distinct ? distinct.getSubOp() : top.getSubOp();
        boolean descending = first.getDirection() == Query.ORDER_DESCENDING;
        OpLabel[] found = new OpLabel[1];
        Op walked = LinearPath.replace(query, value, group -> {
            PatternGroup patterns = PatternGroup.of(group, execution);
            Driver driver = patterns == null ? null : Driver.of(patterns, value);
            WalkedRows rows = driver == null ? null : source.rows(driver, descending, top.getLimit());
            if (driver == null || rows == null) {
                return null;
            }
            RangeScan.Order order = descending ? RangeScan.Order.DESCENDING : RangeScan.Order.ASCENDING;
            LeafScan leaf =
                    new LeafScan(driver, rows, driver.scan(order, source == Source.CHAIN, top.getLimit(), null));
            found[0] = (OpLabel) OpLabel.create(leaf, group);
            return found[0];
        });
        return walked == null ? null : new TopPlan(top, isDistinct, walked, found[0], execution);
    }

    /** How the rows are read. */
    RangeScan scan() {
        return leaf.scan();
    }

    /** The patterns and filters that are solved in the order of the index. */
    Op group() {
        return group;
    }

    /** The first rows in their order; null if the walk became too long. */
    @Nullable
    QueryIterator solve() {
        WalkedRows rows = leaf.rows();
        QueryIterator solutions = QC.execute(query, QueryIterRoot.create(execution), execution);
        Set<Binding> distinct = new HashSet<>();
        int[] count = new int[1];
        Iterator<Binding> counted = Iter.map(solutions, solution -> {
            if (count[0] < top.getLimit() && (!isDistinct || distinct.add(solution))) {
                count[0]++;
                rows.countFound();
            }
            if (count[0] >= top.getLimit()) {
                rows.endAfterGroup();
            }
            return solution;
        });
        QueryIterator sorted = new QueryIterTopN(
                QueryIterPlainWrapper.create(counted, execution),
                top.getConditions(),
                top.getLimit(),
                isDistinct,
                execution);
        boolean hasRows = sorted.hasNext();
        solutions.close();
        if (rows.isExhausted()) {
            sorted.close();
            RangeObserver observer = RangeObserver.in(execution);
            if (observer != null) {
                observer.gaveUp();
            }
            return null;
        }
        return hasRows ? sorted : QueryIterNullIterator.create(execution);
    }
}
