// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.explain;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDisjunction;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpLateral;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.dateline.store.range.RangeForecast;
import org.dateline.store.range.RangeScan;

/** Finds what a query would choose if it ran: the ranges that it reads, and the order of its patterns. It reads only what the choice reads. */
final class PlanForecaster {
    private final PlanWords words;
    private final ExecutionContext execution;
    private final IdentityHashMap<Op, RangeForecast> ranges = new IdentityHashMap<>();

    /** A forecaster for one query, in its transaction. */
    PlanForecaster(PlanWords words, ExecutionContext execution) {
        this.words = words;
        this.execution = execution;
    }

    /**
     * Where an operator runs.
     *
     * @param isFirst whether it gets no rows of other operators
     * @param someRows whether only some rows are wanted, whichever they are
     * @param bound the variables that have a value in each row that it gets
     */
    private record Place(boolean isFirst, boolean someRows, Set<Var> bound) {
        Place after(Op before) {
            Set<Var> more = new HashSet<>(bound);
            more.addAll(OpVars.fixedVars(before));
            return new Place(false, someRows, more);
        }

        Place forEachRow() {
            return new Place(false, someRows, bound);
        }

        Place apart() {
            return new Place(true, someRows, Set.of());
        }
    }

    /** Completes the tree of a whole query. */
    void forecast(Op op, PlanNode node) {
        forecast(op, node, new Place(true, false, Set.of()));
    }

    private void forecast(Op op, PlanNode node, Place place) {
        RangeForecast range =
                place.isFirst() && !ranges.containsKey(op) ? RangeForecast.of(op, place.someRows(), execution) : null;
        if (range != null) {
            ranges.put(range.group(), range);
        }
        if (node.steps != null) {
            order(op, node.steps, place);
        }
        List<Op> operands = Operands.of(op);
        int sources = Operands.sources(op).size();
        for (int each = 0; each < operands.size(); each++) {
            Place within = each < sources
                    ? place(op, operands, each, place)
                    : place.after(op).forEachRow();
            forecast(operands.get(each), node.children.get(each), within);
        }
    }

    private static Place place(Op op, List<Op> operands, int position, Place place) {
        if (op instanceof OpUnion || op instanceof OpDisjunction || op instanceof OpGraph) {
            return place.forEachRow();
        }
        if (op instanceof OpSlice slice) {
            return new Place(
                    place.isFirst(), RangeForecast.isStream(slice.getSubOp()) || place.someRows(), place.bound());
        }
        if (position == 0) {
            return place;
        }
        if (op instanceof OpSequence || op instanceof OpConditional || op instanceof OpLateral) {
            Place after = place;
            for (Op before : operands.subList(0, position)) {
                after = after.after(before);
            }
            return after;
        }
        return place.apart();
    }

    private void order(Op op, GroupSteps steps, Place place) {
        PlacedPattern group = PlacedPattern.of(op, execution);
        RangeForecast range = ranges.get(op);
        if (group == null) {
            return;
        }
        if (range == null) {
            use(steps, group, place.bound());
            return;
        }
        RangeScan scan = range.scans().get(0);
        PlanNode first = steps.pattern(scan.pattern(), List.of());
        range.scans().forEach(each -> words.setRange(first, each));
        steps.use(first);
        steps.skip(scan.bounds());
        BasicPattern rest = new BasicPattern(group.pattern());
        rest.getList().remove(scan.pattern());
        ExprList filters =
                ExprList.create(Objects.requireNonNullElse(group.filters(), ExprList.emptyList).getList().stream()
                        .filter(filter -> !scan.bounds().contains(filter))
                        .toList());
        Set<Var> bound = new HashSet<>(place.bound());
        bound.add(Var.alloc(scan.pattern().getSubject()));
        bound.add(Var.alloc(scan.pattern().getObject()));
        use(steps, new PlacedPattern(group.database(), group.graph(), rest, filters), bound);
    }

    /** Any term stands for a value that is not known before the query runs: for the order only counts that there is one. */
    private void use(GroupSteps steps, PlacedPattern group, Set<Var> bound) {
        BindingBuilder terms = BindingFactory.builder();
        bound.forEach(variable -> terms.add(variable, NodeFactory.createURI("urn:x-dateline:any")));
        Binding row = terms.build();
        use(steps, group.inOrder(group.isOrdered() ? row : null));
    }

    private static void use(GroupSteps steps, Op op) {
        if (op instanceof OpSequence sequence) {
            sequence.getElements().forEach(part -> use(steps, part));
        } else if (op instanceof OpFilter filter) {
            use(steps, filter.getSubOp());
            for (Expr condition : filter.getExprs()) {
                steps.use(steps.condition(condition, List.of()));
            }
        } else if (op instanceof OpQuadPattern quads) {
            for (Triple pattern : quads.getBasicPattern()) {
                steps.use(steps.pattern(pattern, List.of()));
            }
        }
    }
}
