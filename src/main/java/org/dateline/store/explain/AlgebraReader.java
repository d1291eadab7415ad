// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.explain;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.expr.Expr;

/**
 * Makes the tree of a plan from the algebra that is executed.
 *
 * @param words name the operators
 */
record AlgebraReader(PlanWords words) {
    /** The tree of an operator, without counts. */
    PlanNode read(Op op) {
        if (Operands.isGroup(op)) {
            return group(op);
        }
        PlanNode node = new PlanNode(words.operator(op), words.detail(op), null);
        Operands.of(op).forEach(operand -> node.children.add(read(operand)));
        return node;
    }

    private PlanNode group(Op op) {
        List<Expr> conditions =
                op instanceof OpFilter filter ? filter.getExprs().getList() : List.of();
        Op within = op instanceof OpFilter filter ? filter.getSubOp() : op;
        List<Triple> patterns = within instanceof OpQuadPattern quads
                ? quads.getBasicPattern().getList()
                : ((OpBGP) within).getPattern().getList();
        GroupSteps steps = new GroupSteps(
                patterns,
                patterns.stream()
                        .map(pattern -> new PlanNode("match", words.of(pattern), null))
                        .toList(),
                conditions,
                conditions.stream().map(this::condition).toList());
        return new PlanNode(words.operator(within), words.detail(within), steps);
    }

    private PlanNode condition(Expr condition) {
        PlanNode node = new PlanNode("filter", words.of(condition), null);
        Operands.patterns(List.of(condition)).forEach(pattern -> node.children.add(read(pattern)));
        return node;
    }
}
