package org.dateline.store;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;

/** Where Jena 5.6.0 departs from SPARQL 1.1, found by the W3C's tests, and what is done about it. */
final class ConformantAlgebra {
    private ConformantAlgebra() {}

    /** The same query, rewritten where Jena would answer it wrongly. */
    static Op mend(Op op) {
        return Transformer.transform(
                new StableBlankNodeTransform(), Transformer.transform(new ZeroLengthPathTransform(), op));
    }

    /**
     * Whether a query has to be evaluated graph by graph. TDB2 turns {@code GRAPH ?g { … }} into patterns of quads, which is
     * another thing where the name of the graph then takes part in what is compared or grouped: under MINUS, in a subquery, and
     * where VALUES binds it (SPARQL 1.1 Query, 18.6: evaluation of Graph).
     */
    static boolean needsGraphByGraph(Op op) {
        AtomicBoolean found = new AtomicBoolean();
        Walker.walk(op, new OpVisitorBase() {
            @Override
            public void visit(OpGraph graph) {
                if (graph.getNode().isVariable() && holdsSuch(graph.getSubOp(), graph)) {
                    found.set(true);
                }
            }
        });
        return found.get();
    }

    private static boolean holdsSuch(Op inside, OpGraph graph) {
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
