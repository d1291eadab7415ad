// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.VariableNotBoundException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.dateline.store.range.EqualKey;

/**
 * A sort key that stops with its request. A key that cannot be computed sorts as one that is not bound, as in ARQ, which also writes a
 * line to the log for each comparison of such a key.
 */
final class WatchedSortKey extends ExprFunction1 implements EqualKey {
    private final RunningRequest request;

    WatchedSortKey(Expr key, RunningRequest request) {
        super(key, "key");
        this.request = request;
    }

    @Override
    public Expr key() {
        return getArg();
    }

    @Override
    protected NodeValue evalSpecial(Binding row, FunctionEnv environment) {
        request.check();
        try {
            return getArg().eval(row, environment);
        } catch (ExprEvalException e) {
            throw new VariableNotBoundException(e.getMessage());
        }
    }

    @Override
    public NodeValue eval(NodeValue value) {
        return value;
    }

    @Override
    public Expr copy(Expr key) {
        return new WatchedSortKey(key, request);
    }
}
