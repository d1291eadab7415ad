// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.algebra;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;

/** Corrects the results of Jena 5.6.0 where they differ from SPARQL 1.1. The W3C's tests found these cases. */
public final class ConformantAlgebra {
    private ConformantAlgebra() {}

    /** Rewrites the parts of a query that Jena would evaluate incorrectly. */
    public static Op correct(Op op) {
        Op tags = Transformer.transform(new TransformCopy(), new LanguageTagTransform(), op);
        return Transformer.transform(
                new StableBlankNodeTransform(), Transformer.transform(new ZeroLengthPathTransform(), tags));
    }

    /**
     * Whether a query must be evaluated graph by graph. TDB2 rewrites {@code GRAPH ?g { … }} to quad patterns. The result differs if
     * the graph variable then takes part in a comparison or grouping: inside MINUS, in a subquery, and if VALUES binds it (SPARQL 1.1
     * Query, 18.6: evaluation of Graph).
     */
    public static boolean needsGraphByGraph(Op op) {
        AtomicBoolean found = new AtomicBoolean();
        Walker.walk(op, new OpVisitorBase() {
            @Override
            public void visit(OpGraph graph) {
                if (graph.getNode().isVariable() && containsScopedOperator(graph.getSubOp(), graph)) {
                    found.set(true);
                }
            }
        });
        return found.get();
    }

    private static boolean containsScopedOperator(Op inside, OpGraph graph) {
        AtomicBoolean found = new AtomicBoolean();
        Walker.walk(inside, new OpVisitorBase() {
            @Override
            public void visit(OpMinus minus) {
                found.set(true);
            }

            @Override
            public void visit(OpGroup group) {
                found.set(true);
            }

            @Override
            public void visit(OpProject project) {
                found.set(true);
            }

            @Override
            public void visit(OpTable table) {
                if (OpVars.visibleVars(table).stream().anyMatch(graph.getNode()::equals)) {
                    found.set(true);
                }
            }
        });
        return found.get();
    }
}
