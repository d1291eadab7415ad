// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.explain;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.explain.ExplainedOperator;
import org.jspecify.annotations.Nullable;

/** An operator or a step of a plan, with what was counted so far. */
final class PlanNode {
    private static final double NANOS_PER_MILLI = 1e6;

    final String detail;
    final @Nullable GroupSteps steps;
    final List<PlanNode> children = new ArrayList<>();
    String operator;

    @Nullable
    String range;

    @Nullable
    Long estimate;

    long runs;
    long rows;
    long read;
    long ownNanos;

    /**
     * A node without counts.
     *
     * @param steps the patterns and filters of a group, whose order is known when it runs; null for other operators
     */
    PlanNode(String operator, String detail, @Nullable GroupSteps steps) {
        this.operator = operator;
        this.detail = detail;
        this.steps = steps;
    }

    private List<PlanNode> below() {
        return steps == null ? children : steps.inOrder();
    }

    private long nanos() {
        return ownNanos + below().stream().mapToLong(PlanNode::nanos).sum();
    }

    /** What is told of it, and of all below it. */
    ExplainedOperator told(boolean isCounted) {
        boolean stepsAreCounted = isCounted && (steps == null || steps.isCounted());
        return new ExplainedOperator(
                operator,
                detail,
                range,
                estimate,
                isCounted
                        ? new ExplainedOperator.OperatorCounts(runs, rows, read, millis(nanos()), millis(ownNanos))
                        : null,
                below().stream().map(node -> node.told(stepsAreCounted)).toList());
    }

    /** Milliseconds with three decimals. */
    static double millis(long nanos) {
        return Math.round(nanos / 1e3) * 1e3 / NANOS_PER_MILLI;
    }
}
