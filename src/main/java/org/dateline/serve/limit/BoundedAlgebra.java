// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.util.Context;
import org.dateline.serve.http.RequestException;

/** Makes everything in a query stop with its request. ARQ's own loops between rows do so already. */
public final class BoundedAlgebra {
    /** TDB2 orders the patterns of a group in a time that grows with the square of their number; this is about two seconds. */
    private static final int MOST_PATTERNS = 10_000;

    private BoundedAlgebra() {}

    /** Rewrites all queries that are executed in this context, before ARQ's optimizer computes their constant parts. */
    public static void install(Context context, RunningRequest request) {
        request.register(context);
        RewriteFactory factory = inner -> op -> {
            requireFewPatterns(op);
            Op bounded = Transformer.transformSkipService(new Groups(), new BoundedExpressions(request), op);
            Op optimized = Optimize.stdOptimizationFactory.create(inner).rewrite(bounded);
            return Transformer.transformSkipService(new SortKeys(request), optimized);
        };
        context.set(ARQConstants.sysOptimizerFactory, factory);
    }

    private static void requireFewPatterns(Op op) {
        AtomicInteger patterns = new AtomicInteger();
        Walker.walk(op, new OpVisitorBase() {
            @Override
            public void visit(OpBGP group) {
                patterns.addAndGet(group.getPattern().size());
            }
        });
        if (patterns.get() > MOST_PATTERNS) {
            throw new StoppedException(new RequestException(
                    400,
                    "The query has more than %,d triple patterns. Use VALUES for lists of terms, or split the query."
                            .formatted(MOST_PATTERNS)));
        }
    }

    private static final class Groups extends TransformCopy {
        @Override
        public Op transform(OpGroup group, Op below) {
            List<ExprAggregator> aggregators = group.getAggregators().stream()
                    .map(one -> new ExprAggregator(one.getVar(), BoundedGroupConcat.bounded(one.getAggregator())))
                    .toList();
            return OpGroup.create(below, group.getGroupVars(), aggregators);
        }
    }

    /** A sort compares its rows without a look at the signal; the keys have it. */
    private static final class SortKeys extends TransformCopy {
        private final RunningRequest request;

        SortKeys(RunningRequest request) {
            this.request = request;
        }

        @Override
        public Op transform(OpOrder order, Op below) {
            return new OpOrder(below, watched(order.getConditions()));
        }

        @Override
        public Op transform(OpTopN top, Op below) {
            return new OpTopN(below, top.getLimit(), watched(top.getConditions()));
        }

        private List<SortCondition> watched(List<SortCondition> conditions) {
            return conditions.stream()
                    .map(one -> new SortCondition(new WatchedSortKey(one.getExpression(), request), one.getDirection()))
                    .toList();
        }
    }
}
