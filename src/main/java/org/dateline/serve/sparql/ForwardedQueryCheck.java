// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.dateline.serve.http.RequestException;

/** Checks which queries may be forwarded to another engine, since this server does not know how that engine restricts them. */
final class ForwardedQueryCheck {
    private ForwardedQueryCheck() {}

    /**
     * Accepts a query that only reads the graphs of the engine.
     *
     * @throws RequestException with status 403 where the query calls other servers or loads code by name
     */
    static void require(Query query) {
        if (query.getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query), new Operations(), new Functions());
        }
    }

    private static void requireNoCode(String iri) {
        if (iri.startsWith("java:") || iri.startsWith("http://jena.apache.org/ARQ/")) {
            throw new RequestException(
                    403,
                    "Refused: the query uses <" + iri
                            + ">, which runs code. Remove it; this server does not forward such queries.");
        }
    }

    /** Checks graph patterns. */
    private static final class Operations extends OpVisitorBase {
        @Override
        public void visit(OpService service) {
            throw new RequestException(
                    403, "Refused: SERVICE is not allowed in a query that is forwarded to the engine.");
        }

        /** The walker skips the conditions of ORDER BY. */
        @Override
        public void visit(OpOrder order) {
            order.getConditions().forEach(condition -> Walker.walk(condition.getExpression(), new Functions()));
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> {
                Node predicate = triple.getPredicate();
                if (predicate.isURI()) {
                    requireNoCode(predicate.getURI());
                }
            });
        }
    }

    /** Checks expressions. */
    private static final class Functions extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            check(function);
        }

        private static void check(ExprFunction function) {
            String iri = function.getFunctionIRI();
            if (iri != null) {
                requireNoCode(iri);
            }
        }
    }
}
