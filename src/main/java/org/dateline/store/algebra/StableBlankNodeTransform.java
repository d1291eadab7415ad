// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.algebra;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.sse.Tags;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@code BNODE("a")} return the same blank node for all calls within one solution (SPARQL 1.1 Query, 17.4.2.9). Jena treats a
 * solution as a new one when a variable is added. Therefore each solution first gets a marker, and the blank node is made of the marker
 * and the text.
 */
final class StableBlankNodeTransform extends TransformCopy {
    /** The prefix of marker variables, which no variable in a query can have. */
    private static final String MARK = ".solution";

    private final AtomicInteger count = new AtomicInteger();

    @Override
    public Op transform(OpExtend op, Op below) {
        Var mark = find(below);
        boolean isMarked = mark != null;
        if (mark == null) {
            mark = Var.alloc(MARK + count.getAndIncrement());
        }
        Var solution = mark;
        VarExprList marked = new VarExprList();
        boolean[] found = {false};
        op.getVarExprList()
                .forEachVarExpr((variable, expression) -> marked.add(variable, withMark(expression, solution, found)));
        if (!found[0]) {
            return super.transform(op, below);
        }
        return OpExtend.create(isMarked ? below : OpExtend.extend(below, solution, E_BNode.create()), marked);
    }

    /** The marker that an assignment directly below has added to the solution already. */
    private static @Nullable Var find(Op below) {
        for (Op op = below; op instanceof OpExtend extend; op = extend.getSubOp()) {
            for (Var variable : extend.getVarExprList().getVars()) {
                if (variable.getName().startsWith(MARK)) {
                    return variable;
                }
            }
        }
        return null;
    }

    private static Expr withMark(Expr expression, Var mark, boolean[] found) {
        return ExprTransformer.transform(
                new ExprTransformCopy() {
                    @Override
                    public Expr transform(ExprFunction1 function, Expr argument) {
                        if (function instanceof E_BNode.BNode1) {
                            found[0] = true;
                            return new MarkedBlankNode(new ExprVar(mark), argument);
                        }
                        return super.transform(function, argument);
                    }
                },
                expression);
    }

    private static final class MarkedBlankNode extends ExprFunction2 {
        MarkedBlankNode(Expr mark, Expr text) {
            super(mark, text, Tags.tagBNode);
        }

        @Override
        public NodeValue eval(NodeValue mark, NodeValue text) {
            if (!text.isString()) {
                throw new ExprEvalException("not a string: " + text);
            }
            Node node = NodeFactory.createBlankNode(mark.asNode().getBlankNodeLabel() + "/" + text.getString());
            return NodeValue.makeNode(node);
        }

        @Override
        public Expr copy(Expr mark, Expr text) {
            return new MarkedBlankNode(mark, text);
        }
    }
}
