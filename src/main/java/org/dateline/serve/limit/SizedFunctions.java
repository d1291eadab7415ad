// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** Functions of ARQ with a look at the size of their arguments before, and of their result after they are computed. */
final class SizedFunctions {
    private SizedFunctions() {}

    /** A function of one argument. */
    static final class Of1 extends ExprFunction1 {
        private final ExprFunction1 function;
        private final RunningRequest request;

        Of1(ExprFunction1 function, RunningRequest request) {
            super(function.getArg(), function.getFunctionSymbol().getSymbol(), function.getOpName());
            this.function = function;
            this.request = request;
        }

        @Override
        public NodeValue eval(NodeValue value) {
            request.check();
            return ValueSize.require(function.eval(value));
        }

        @Override
        public Expr copy(Expr argument) {
            return new Of1((ExprFunction1) function.copy(argument), request);
        }
    }

    /** A function of two arguments. */
    static final class Of2 extends ExprFunction2 {
        private final ExprFunction2 function;
        private final BiConsumer<NodeValue, NodeValue> before;
        private final RunningRequest request;

        /**
         * A function.
         *
         * @param before refuses arguments
         */
        Of2(ExprFunction2 function, BiConsumer<NodeValue, NodeValue> before, RunningRequest request) {
            super(
                    function.getArg1(),
                    function.getArg2(),
                    function.getFunctionSymbol().getSymbol(),
                    function.getOpName());
            this.function = function;
            this.before = before;
            this.request = request;
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            request.check();
            before.accept(left, right);
            return ValueSize.require(function.eval(left, right));
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Of2((ExprFunction2) function.copy(left, right), before, request);
        }
    }

    /** A function of any number of arguments. */
    static final class OfMany extends ExprFunctionN {
        private final ExprFunctionN function;
        private final Consumer<List<NodeValue>> before;
        private final RunningRequest request;

        /**
         * A function.
         *
         * @param before refuses arguments
         */
        OfMany(ExprFunctionN function, Consumer<List<NodeValue>> before, RunningRequest request) {
            super(function.getFunctionSymbol().getSymbol(), ExprList.create(function.getArgs()));
            this.function = function;
            this.before = before;
            this.request = request;
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            request.check();
            before.accept(values);
            return function.eval(values);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new OfMany((ExprFunctionN) function.copy(arguments), before, request);
        }
    }
}
