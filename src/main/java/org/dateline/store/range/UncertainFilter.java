// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.expr.Expr;
import org.jspecify.annotations.Nullable;

/** Evaluates a condition, except where the id says that it is fulfilled. So most values are never decoded. */
final class UncertainFilter extends QueryIterFilterExpr {
    private final KeySet certain;

    UncertainFilter(QueryIterator candidates, Expr condition, KeySet certain, ExecutionContext execution) {
        super(candidates, condition, execution);
        this.certain = certain;
    }

    @Override
    public @Nullable Binding accept(Binding binding) {
        boolean isCertain = binding instanceof Candidate candidate && certain.contains(candidate.object());
        return isCertain ? binding : super.accept(binding);
    }
}
