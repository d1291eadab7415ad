// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.algebra;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;

/**
 * Restricts zero-length paths to nodes of the graph. A path that may have length zero connects each node of the graph with itself, and no
 * other term (SPARQL 1.1 Query, 18.4). Jena substitutes bound variables before it evaluates the path, and then accepts any term.
 * Therefore a condition is added that the term is a node of the graph.
 */
final class ZeroLengthPathTransform extends TransformCopy {
    private final AtomicInteger count = new AtomicInteger();

    @Override
    public Op transform(OpPath op) {
        TriplePath path = op.getTriplePath();
        if (!path.getSubject().isVariable() || !path.getObject().isVariable() || !mayBeEmpty(path.getPath())) {
            return super.transform(op);
        }
        Node node = path.getSubject();
        Op isNode = OpUnion.create(
                pattern(Triple.create(node, fresh(), fresh())), pattern(Triple.create(fresh(), fresh(), node)));
        return OpFilter.filter(new E_Exists(isNode), op);
    }

    private static Op pattern(Triple triple) {
        return new OpBGP(BasicPattern.wrap(List.of(triple)));
    }

    /** A variable with a name that cannot occur in a query. */
    private Var fresh() {
        return Var.alloc(".node" + count.getAndIncrement());
    }

    private static boolean mayBeEmpty(Path path) {
        if (path instanceof P_ZeroOrMore1 || path instanceof P_ZeroOrMoreN || path instanceof P_ZeroOrOne) {
            return true;
        }
        if (path instanceof P_Seq seq) {
            return mayBeEmpty(seq.getLeft()) && mayBeEmpty(seq.getRight());
        }
        if (path instanceof P_Alt alternatives) {
            return mayBeEmpty(alternatives.getLeft()) || mayBeEmpty(alternatives.getRight());
        }
        if (path instanceof P_Mod repeated) {
            return repeated.getMin() <= 0 || mayBeEmpty(repeated.getSubPath());
        }
        if (path instanceof P_FixedLength repeated) {
            return repeated.getCount() == 0 || mayBeEmpty(repeated.getSubPath());
        }
        return path instanceof P_Path1 unary && mayBeEmpty(unary.getSubPath());
    }
}
