// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operator of a query, or one step of a group of triple patterns.
 *
 * @param operator what it does, in a word or two
 * @param detail on what it does that; may be empty
 * @param range the part of an index that is read instead of all of it; null if there is none
 * @param estimate how many rows it was expected to give before it ran; null if nothing is known
 * @param actual what was counted; null where nothing was
 * @param children the operators whose rows it takes, and those that it runs for each row, in the order in which they run
 */
public record ExplainedOperator(
        String operator,
        String detail,
        @Nullable String range,
        @Nullable Long estimate,
        @Nullable OperatorCounts actual,
        List<ExplainedOperator> children) {

    /** Keeps a copy of the list. */
    public ExplainedOperator {
        children = List.copyOf(children);
    }

    /**
     * What was counted.
     *
     * @param runs how often it was started; more than once where it runs for each row of another operator
     * @param rows the rows that came out, of all runs together
     * @param read the rows of the indexes of the store that it read itself
     * @param ms the time that it and all below it took, in milliseconds
     * @param ownMs the time without those below it
     */
    public record OperatorCounts(long runs, long rows, long read, double ms, double ownMs) {}
}
