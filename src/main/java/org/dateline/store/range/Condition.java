// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.BindingRoot;
import org.apache.jena.sparql.expr.E_DateTimeYear;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/** Reads conditions that bound the value of one variable by constants. */
final class Condition {
    private final Var variable;
    private final ExecutionContext execution;

    /**
     * Reads conditions of one query.
     *
     * @param variable whose values are selected
     * @param execution has the time of the query
     */
    Condition(Var variable, ExecutionContext execution) {
        this.variable = variable;
        this.execution = execution;
    }

    /** What a condition selects; null if it bounds no values of the variable. */
    @Nullable
    KeySelection select(Expr condition) {
        if (condition instanceof E_LogicalAnd both) {
            return selectBoth(select(both.getArg1()), select(both.getArg2()));
        }
        if (condition instanceof E_LogicalOr either) {
            KeySelection left = select(either.getArg1());
            KeySelection right = left == null ? null : select(either.getArg2());
            return left == null || right == null ? null : left.or(right);
        }
        if (condition instanceof E_OneOf choice) {
            return isVariable(choice.getLHS()) ? selectAny(choice.getRHS().getListRaw()) : null;
        }
        return condition instanceof ExprFunction2 function ? selectCompared(function) : null;
    }

    private static @Nullable KeySelection selectBoth(@Nullable KeySelection left, @Nullable KeySelection right) {
        if (left != null && right != null) {
            return left.and(right);
        }
        KeySelection one = left == null ? right : left;
        return one == null ? null : new KeySelection(one.possible(), KeySet.NONE);
    }

    private @Nullable KeySelection selectAny(List<Expr> choices) {
        KeySelection any = new KeySelection(KeySet.NONE, KeySet.NONE);
        for (Expr choice : choices) {
            NodeValue constant = constant(choice);
            KeySelection one = constant == null ? null : bounds(constant, BoundSide.AT);
            if (one == null) {
                return null;
            }
            any = any.or(one);
        }
        return any;
    }

    private @Nullable KeySelection selectCompared(ExprFunction2 function) {
        BoundSide left = BoundSide.ofLeft(function);
        if (left == null) {
            return null;
        }
        KeySelection selection = selectCompared(function.getArg1(), left, function.getArg2());
        return selection == null ? selectCompared(function.getArg2(), left.flipped(), function.getArg1()) : selection;
    }

    private @Nullable KeySelection selectCompared(Expr value, BoundSide comparison, Expr other) {
        NodeValue constant = constant(other);
        if (constant == null) {
            return null;
        }
        if (value instanceof E_DateTimeYear year && isVariable(year.getArg()) && constant.isInteger()) {
            return YearBounds.of(constant.getInteger(), comparison);
        }
        return isVariable(value) ? bounds(constant, comparison) : null;
    }

    private static @Nullable KeySelection bounds(NodeValue constant, BoundSide comparison) {
        KeySelection times = TimeBounds.of(constant, comparison);
        return times == null ? NumberBounds.of(constant, comparison) : times;
    }

    private boolean isVariable(Expr expression) {
        return expression.isVariable() && expression.asVar().equals(variable);
    }

    private @Nullable NodeValue constant(Expr expression) {
        if (expression.isConstant()) {
            return expression.getConstant();
        }
        return expression instanceof E_Now now ? now.eval(BindingRoot.create(), execution) : null;
    }
}
