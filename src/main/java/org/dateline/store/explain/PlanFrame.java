// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.explain;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDisjunction;
import org.apache.jena.sparql.algebra.op.OpUnion;

/** One run of an operator, which finds the nodes of the operators that run within it. */
final class PlanFrame {
    private final PlanNode node;
    private final List<Op> operands;
    private final int sources;
    private final boolean isUnion;
    private final boolean isPart;
    private int started;

    private PlanFrame(PlanNode node, List<Op> operands, int sources, boolean isUnion, boolean isPart) {
        this.node = node;
        this.operands = operands;
        this.sources = sources;
        this.isUnion = isUnion;
        this.isPart = isPart;
    }

    /** A run of an operator. */
    static PlanFrame of(PlanNode node, Op op) {
        boolean isUnion = op instanceof OpUnion || op instanceof OpDisjunction;
        return new PlanFrame(node, Operands.of(op), Operands.sources(op).size(), isUnion, false);
    }

    /**
     * A run of a step.
     *
     * @param patterns the patterns of EXISTS in it
     */
    static PlanFrame of(PlanNode step, List<Op> patterns) {
        return new PlanFrame(step, patterns, 0, false, false);
    }

    PlanNode node() {
        return node;
    }

    /** Whether another run counts the same rows. */
    boolean isPart() {
        return isPart;
    }

    /** The run of an operator within this one. */
    PlanFrame child(Op op) {
        int position = position(op);
        return position < 0 || position >= node.children.size()
                ? new PlanFrame(node, List.of(), 0, false, true)
                : of(node.children.get(position), op);
    }

    /** An operator that runs for each row is a copy with the terms of the row. Those of a union run by turns, of others only the last. */
    private int position(Op op) {
        for (int position = 0; position < operands.size(); position++) {
            if (operands.get(position) == op) {
                started = position + 1;
                return position;
            }
        }
        if (!isUnion || sources == 0) {
            return sources - 1;
        }
        int position = started % sources;
        started = position + 1;
        return position;
    }
}
