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

/** Which queries may be sent on to another engine, whose own sandbox we do not know. */
final class ForwardedQueryCheck {
    private ForwardedQueryCheck() {}

    /**
     * Lets a query pass that reads the engine's graphs and nothing else.
     *
     * @throws RequestException with status 403 where it has the engine go out to other servers, or load code by its name
     */
    static void require(Query query) {
        if (query.getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query), new Operations(), new Functions());
        }
    }

    private static void requireNoCode(String iri) {
        if (iri.startsWith("java:") || iri.startsWith("http://jena.apache.org/ARQ/")) {
            throw new RequestException(403, "What <" + iri + "> names runs code; that is not sent on to the engine.");
        }
    }

    /** Patterns. */
    private static final class Operations extends OpVisitorBase {
        @Override
        public void visit(OpService service) {
            throw new RequestException(403, "SERVICE reaches no other server through this one.");
        }

        /** The walker goes past the conditions of ORDER BY. */
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

    /** Expressions. */
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
