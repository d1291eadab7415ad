// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AccumulatorExpr;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/** {@code GROUP_CONCAT} with a limit on the length of the text of each group. */
final class BoundedGroupConcat {
    private BoundedGroupConcat() {}

    /** The same aggregate, with the limit where it joins texts. */
    static Aggregator bounded(Aggregator aggregator) {
        if (aggregator instanceof AggGroupConcatDistinct distinct) {
            return new OfDistinct(distinct.getExprList().get(0), distinct.getSeparator());
        }
        if (aggregator instanceof AggGroupConcat all) {
            return new OfAll(all.getExprList().get(0), all.getSeparator());
        }
        return aggregator;
    }

    private static final class OfAll extends AggGroupConcat {
        OfAll(Expr value, @Nullable String separator) {
            super(value, separator);
        }

        @Override
        public Accumulator createAccumulator() {
            return new Joined(getExpr(), false, getSeparator());
        }

        @Override
        public Aggregator copy(ExprList values) {
            return new OfAll(values.get(0), getSeparator());
        }
    }

    private static final class OfDistinct extends AggGroupConcatDistinct {
        OfDistinct(Expr value, @Nullable String separator) {
            super(value, separator);
        }

        @Override
        public Accumulator createAccumulator() {
            return new Joined(getExpr(), true, getSeparator());
        }

        @Override
        public Aggregator copy(ExprList values) {
            return new OfDistinct(values.get(0), getSeparator());
        }
    }

    /** The text of one group. ARQ's own accumulator cannot be asked how long it is. */
    private static final class Joined extends AccumulatorExpr {
        private final String separator;
        private final StringBuilder text = new StringBuilder();
        private boolean isEmpty = true;

        /** Without a separator it is a space (SPARQL 1.1 Query, 18.5.1.7). */
        Joined(Expr value, boolean distinct, @Nullable String separator) {
            super(value, distinct);
            this.separator = separator == null ? " " : separator;
        }

        @Override
        protected void accumulate(NodeValue value, Binding row, FunctionEnv environment) {
            String next = value.asString();
            ValueSize.requireText((long) text.length() + separator.length() + next.length());
            if (!isEmpty) {
                text.append(separator);
            }
            text.append(next);
            isEmpty = false;
        }

        /** A value that cannot be computed makes the group have no value, as in ARQ. */
        @Override
        protected void accumulateError(Binding row, FunctionEnv environment) {
            // counted by the caller
        }

        @Override
        protected NodeValue getAccValue() {
            return NodeValue.makeString(text.toString());
        }
    }
}
