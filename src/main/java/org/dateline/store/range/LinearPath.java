// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;

/**
 * The way from an operator down to the group of patterns that its solutions begin with, through operators that treat each of these solutions by
 * itself. So the solutions for a part of the rows of that group are a part of all solutions.
 */
final class LinearPath {
    private LinearPath() {}

    /**
     * The operator with another one in the place of the first group.
     *
     * @param value a variable of the group that must stay what it is on the way up
     * @return null if there is no such way
     */
    static @Nullable Op replace(Op op, Var value, UnaryOperator<@Nullable Op> replacement) {
        boolean isGroup = op instanceof OpFilter filter && filter.getSubOp() instanceof OpQuadPattern;
        if (isGroup || op instanceof OpQuadPattern) {
            return replacement.apply(op);
        }
        if (op instanceof OpProject project && !project.getVars().contains(value)) {
            return null;
        }
        if (op instanceof OpProject || op instanceof OpFilter || op instanceof OpExtend || op instanceof OpAssign) {
            Op1 one = (Op1) op;
            Op below = replace(one.getSubOp(), value, replacement);
            return below == null ? null : one.copy(below);
        }
        if (op instanceof OpConditional || op instanceof OpLeftJoin || op instanceof OpMinus || op instanceof OpJoin) {
            Op2 two = (Op2) op;
            Op left = replace(two.getLeft(), value, replacement);
            return left == null ? null : two.copy(left, two.getRight());
        }
        if (op instanceof OpSequence sequence && sequence.size() > 0) {
            Op first = replace(sequence.get(0), value, replacement);
            if (first == null) {
                return null;
            }
            List<Op> elements = new ArrayList<>(sequence.getElements());
            elements.set(0, first);
            return sequence.copy(elements);
        }
        return null;
    }
}
