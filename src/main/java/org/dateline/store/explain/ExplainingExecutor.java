// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.explain;

import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.tdb2.solver.PatternMatchTDB2;
import org.apache.jena.tdb2.solver.QC2;
import org.dateline.store.StoppablePathExecutor;

/**
 * The store's executor, which has the rows of all operators counted. A group of patterns runs as TDB2 runs it, in the same order, but pattern
 * by pattern, so that each is counted.
 */
final class ExplainingExecutor extends StoppablePathExecutor {
    private final PlanRecorder recorder;

    ExplainingExecutor(ExecutionContext execution, PlanRecorder recorder) {
        super(execution, recorder::step);
        this.recorder = recorder;
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        PlanFrame frame = recorder.frame(op, execCxt);
        if (!recorder.runs()) {
            input.close();
            return QueryIterNullIterator.create(execCxt);
        }
        QueryIterator rows = recorder.within(frame, () -> super.exec(op, input));
        boolean isUnchanged =
                rows == input && !recorder.hasCheckpoint(); // so that it is still known to be the only row
        return frame.isPart() || isUnchanged ? rows : recorder.counted(rows, frame);
    }

    @Override
    protected QueryIterator filtered(OpFilter filter, QueryIterator input) {
        PlacedPattern group = Operands.isGroup(filter) ? PlacedPattern.of(filter, execCxt) : null;
        return group == null ? together(() -> super.filtered(filter, input)) : steps(group, input);
    }

    @Override
    protected QueryIterator execute(OpQuadPattern quads, QueryIterator input) {
        PlacedPattern group = PlacedPattern.of(quads, execCxt);
        return group == null ? together(() -> super.execute(quads, input)) : steps(group, input);
    }

    @Override
    protected QueryIterator execute(OpBGP triples, QueryIterator input) {
        PlacedPattern group = PlacedPattern.of(triples, execCxt);
        return group == null ? together(() -> super.execute(triples, input)) : steps(group, input);
    }

    /** A group over other graphs, whose steps run together. */
    private QueryIterator together(Supplier<QueryIterator> rows) {
        GroupSteps steps = recorder.steps();
        if (steps != null) {
            steps.countTogether();
        }
        return rows.get();
    }

    @Override
    protected Graph pathGraph() {
        return new CountedPathGraph(super.pathGraph(), recorder);
    }

    /** As TDB2's own executor, which looks at the first row for the order, and does nothing without one. */
    private QueryIterator steps(PlacedPattern group, QueryIterator input) {
        if (!input.hasNext()) {
            return input;
        }
        QueryIterator rows = input;
        Binding first = null;
        if (group.isOrdered()) {
            QueryIterPeek peek = QueryIterPeek.create(input, execCxt);
            first = peek.peek();
            rows = peek;
        }
        return run(group.inOrder(first), rows, group);
    }

    private QueryIterator run(Op op, QueryIterator input, PlacedPattern group) {
        QueryIterator rows = input;
        if (op instanceof OpSequence sequence) {
            for (Op part : sequence.getElements()) {
                rows = run(part, rows, group);
            }
        } else if (op instanceof OpFilter filter) {
            rows = run(filter.getSubOp(), rows, group);
            for (Expr condition : filter.getExprs()) {
                rows = filter(condition, rows, group);
            }
        } else if (op instanceof OpQuadPattern quads) {
            for (Triple pattern : quads.getBasicPattern()) {
                rows = match(pattern, rows, group);
            }
        }
        return rows;
    }

    private QueryIterator filter(Expr condition, QueryIterator input, PlacedPattern group) {
        QueryIterator rows = new QueryIterFilterExpr(input, condition, execCxt);
        GroupSteps steps = recorder.steps();
        if (steps == null || group.filters() == null) {
            return rows;
        }
        PlanNode step = steps.condition(condition, group.filters().getList());
        return recorder.counted(rows, steps, step, Operands.patterns(List.of(condition)));
    }

    private QueryIterator match(Triple pattern, QueryIterator input, PlacedPattern group) {
        QueryIterator rows = PatternMatchTDB2.execute(
                group.database(),
                group.graph(),
                BasicPattern.wrap(List.of(pattern)),
                input,
                QC2.getFilter(execCxt.getContext()),
                execCxt);
        GroupSteps steps = recorder.steps();
        return steps == null
                ? rows
                : recorder.counted(
                        rows, steps, steps.pattern(pattern, group.pattern().getList()), List.of());
    }
}
