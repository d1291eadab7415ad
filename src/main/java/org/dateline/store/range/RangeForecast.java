// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.jspecify.annotations.Nullable;

/**
 * The ranges that an operator would read if it ran now. A walk along an index can still be given up.
 *
 * @param group the patterns and filters that begin with the range
 * @param scans how the range is read
 */
public record RangeForecast(Op group, List<RangeScan> scans) {
    /** Keeps a copy of the list. */
    public RangeForecast {
        scans = List.copyOf(scans);
    }

    /**
     * The ranges of an operator that gets no rows of another one; null if it reads none by itself.
     *
     * @param someRows whether only some rows of the operator are wanted, whichever they are
     */
    public static @Nullable RangeForecast of(Op op, boolean someRows, ExecutionContext execution) {
        if (!execution.getContext().isTrueOrUndef(RangeExecutor.ENABLED)) {
            return null;
        }
        if (op instanceof OpTopN top) {
            TopPlan plan = TopPlan.of(top, execution);
            return plan == null ? null : new RangeForecast(plan.group(), List.of(plan.scan()));
        }
        if (op instanceof OpGroup group) {
            ExtremePlan plan = ExtremePlan.of(group, execution);
            return plan == null ? null : new RangeForecast(group.getSubOp(), plan.scans());
        }
        PatternGroup patterns = op instanceof OpFilter ? PatternGroup.of(op, execution) : null;
        RangePlan plan = patterns == null
                ? null
                : RangePlan.of(patterns, someRows ? RangePlan.SHORT_COUNT : RangePlan.FULL_COUNT);
        return plan == null ? null : new RangeForecast(op, List.of(plan.scan()));
    }

    /** Whether a slice of an operator ends it as soon as there are enough rows. */
    public static boolean isStream(Op op) {
        return RangeExecutor.isStream(op);
    }
}
