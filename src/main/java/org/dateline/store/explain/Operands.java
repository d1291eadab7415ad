// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtendAssign;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;

/** What an operator runs: the operators whose rows it takes, and the patterns of EXISTS in its expressions. */
final class Operands {
    private Operands() {}

    /** Whether an operator is a group of triple patterns with the filters over it, which run as steps. */
    static boolean isGroup(Op op) {
        return isPattern(op) || (op instanceof OpFilter filter && isPattern(filter.getSubOp()));
    }

    private static boolean isPattern(Op op) {
        return op instanceof OpQuadPattern || op instanceof OpBGP;
    }

    /** All of them, those whose rows it takes first. None of a group. */
    static List<Op> of(Op op) {
        if (isGroup(op)) {
            return List.of();
        }
        List<Op> all = new ArrayList<>(sources(op));
        all.addAll(patterns(expressions(op)));
        return all;
    }

    /** Those whose rows it takes. */
    static List<Op> sources(Op op) {
        if (isGroup(op) || op instanceof OpService) {
            return List.of();
        }
        if (op instanceof OpUnion union) {
            List<Op> parts = new ArrayList<>();
            flatten(union, parts);
            return parts;
        }
        if (op instanceof OpTopN top && top.getSubOp() instanceof OpDistinct distinct) {
            return List.of(distinct.getSubOp());
        }
        if (op instanceof Op1 one) {
            return one.getSubOp() == null ? List.of() : List.of(one.getSubOp());
        }
        if (op instanceof Op2 two) {
            return List.of(two.getLeft(), two.getRight());
        }
        return op instanceof OpN many ? List.copyOf(many.getElements()) : List.of();
    }

    /** As ARQ does, which runs a union of unions as one. */
    private static void flatten(OpUnion union, List<Op> parts) {
        for (Op side : List.of(union.getLeft(), union.getRight())) {
            if (side instanceof OpUnion inner) {
                flatten(inner, parts);
            } else {
                parts.add(side);
            }
        }
    }

    private static Collection<Expr> expressions(Op op) {
        if (op instanceof OpFilter filter) {
            return filter.getExprs().getList();
        }
        if (op instanceof OpExtendAssign values) {
            return values.getVarExprList().getExprs().values();
        }
        if (op instanceof OpLeftJoin join && join.getExprs() != null) {
            return join.getExprs().getList();
        }
        List<Expr> found = new ArrayList<>();
        if (op instanceof OpOrder order) {
            order.getConditions().forEach(key -> found.add(key.getExpression()));
        } else if (op instanceof OpTopN top) {
            top.getConditions().forEach(key -> found.add(key.getExpression()));
        } else if (op instanceof OpGroup group) {
            found.addAll(group.getGroupVars().getExprs().values());
            group.getAggregators().forEach(one -> {
                if (one.getAggregator().getExprList() != null) {
                    found.addAll(one.getAggregator().getExprList().getList());
                }
            });
        }
        return found;
    }

    /** The patterns of EXISTS in some expressions, in the order in which they are written. */
    static List<Op> patterns(Collection<Expr> expressions) {
        List<Op> found = new ArrayList<>();
        expressions.forEach(expression -> collect(expression, found));
        return found;
    }

    private static void collect(Expr expression, List<Op> found) {
        if (expression instanceof ExprFunctionOp exists) {
            found.add(exists.getGraphPattern());
        } else if (expression instanceof ExprFunction function) {
            function.getArgs().forEach(each -> collect(each, found));
        }
    }
}
