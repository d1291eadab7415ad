// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.explain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.NodeId;
import org.dateline.model.explain.ExplainedOperator;
import org.dateline.store.range.RangeObserver;
import org.dateline.store.range.RangeScan;
import org.jspecify.annotations.Nullable;

/**
 * Records how one query runs on an embedded store, on the thread of the query. The operators themselves are those of every other query, and
 * so is what they choose; their rows pass a counter.
 *
 * <p>An operator that runs for each row of another one is counted in one node. So the tree is as large as the query.
 */
public final class PlanRecorder implements RangeObserver {
    private final boolean runs;
    private final PlanWords words;
    private final Deque<PlanFrame> running = new ArrayDeque<>();
    private @Nullable Runnable checkpoint;
    private @Nullable PlanNode root;
    private long read;
    private long last;

    /**
     * A recorder for one query.
     *
     * @param prefixes shorten the IRIs in what is told
     * @param runs whether the query runs; if not, it gives no rows, and the plan is what would happen next
     */
    public PlanRecorder(PrefixMapping prefixes, boolean runs) {
        this.runs = runs;
        this.words = new PlanWords(prefixes);
    }

    /**
     * Records the query that will run in a context.
     *
     * @param step runs at every step of the query, as in {@link org.dateline.store.QueryCheckpoints}; null for none
     */
    public void install(Context context, @Nullable Runnable step) {
        checkpoint = step;
        Predicate<Tuple<NodeId>> filter = QC2.getFilter(context);
        QC2.setFilter(context, row -> {
            countRead();
            return filter == null || filter.test(row);
        });
        context.set(RangeObserver.SYMBOL, this);
        QC.setFactory(context, execution -> new ExplainingExecutor(execution, this));
    }

    /** The plan with what was counted so far; null if no operator was started, as in a DESCRIBE without a pattern. */
    public @Nullable ExplainedOperator plan() {
        return root == null ? null : root.told(runs);
    }

    /** How many rows of the indexes were read so far. */
    public long read() {
        return read;
    }

    boolean runs() {
        return runs;
    }

    boolean hasCheckpoint() {
        return checkpoint != null;
    }

    /** Looks whether the query may go on. */
    void step() {
        if (checkpoint != null) {
            checkpoint.run();
        }
    }

    /** The run of an operator that is about to start. */
    PlanFrame frame(Op op, ExecutionContext execution) {
        PlanFrame parent = running.peek();
        if (parent != null) {
            return parent.child(op);
        }
        PlanNode node = new AlgebraReader(words).read(op);
        if (root == null) {
            root = node;
            if (!runs) {
                new PlanForecaster(words, execution).forecast(op, node);
            }
        }
        return PlanFrame.of(node, op);
    }

    /** The steps of the group that runs; null if none does. */
    @Nullable
    GroupSteps steps() {
        PlanFrame top = running.peek();
        return top == null ? null : top.node().steps;
    }

    void enter(PlanFrame frame) {
        charge();
        running.push(frame);
    }

    void leave() {
        charge();
        running.pop();
    }

    /** Adds the time since the last look to what ran since then. */
    private void charge() {
        long now = System.nanoTime();
        PlanFrame top = running.peek();
        if (top != null) {
            top.node().ownNanos += now - last;
        }
        last = now;
    }

    <T> T within(PlanFrame frame, Supplier<T> work) {
        enter(frame);
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    /** The rows of a run, which are counted. */
    QueryIterator counted(QueryIterator rows, PlanFrame frame) {
        frame.node().runs++;
        return new CountedRows(rows, this, frame);
    }

    /** The rows of the next step of a group. */
    QueryIterator counted(QueryIterator rows, GroupSteps steps, PlanNode step, List<Op> patterns) {
        steps.use(step);
        return counted(rows, PlanFrame.of(step, patterns));
    }

    void countRead() {
        read++;
        PlanFrame top = running.peek();
        if (top != null) {
            top.node().read++;
        }
    }

    @Override
    public QueryIterator scanned(RangeScan scan, QueryIterator rows) {
        GroupSteps steps = steps();
        if (steps == null) {
            return rows;
        }
        PlanNode step = steps.pattern(scan.pattern(), List.of());
        steps.skip(scan.bounds());
        words.setRange(step, scan);
        return counted(rows, steps, step, List.of());
    }

    @Override
    public QueryIterator filtered(Expr condition, QueryIterator rows) {
        GroupSteps steps = steps();
        return steps == null
                ? rows
                : counted(rows, steps, steps.condition(condition, List.of()), Operands.patterns(List.of(condition)));
    }

    @Override
    public void passedOver() {
        countRead();
    }

    @Override
    public void gaveUp() {
        PlanFrame top = running.peek();
        if (top != null) {
            top.node().range = "began to read in the order of an index, and gave up: other patterns have fewer rows";
        }
    }
}
