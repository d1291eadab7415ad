// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.explain;

import org.jspecify.annotations.Nullable;

/**
 * How a query runs.
 *
 * @param query its form: SELECT, ASK, CONSTRUCT or DESCRIBE
 * @param actual what running it gave; null where it did not run
 * @param stopped why it ended early; null where it did not, and where it did not run
 * @param plan the operator that gives the rows of the query; null where the query has no pattern
 */
public record Explanation(
        String query,
        @Nullable QueryCounts actual,
        @Nullable String stopped,
        @Nullable ExplainedOperator plan) {

    /**
     * What running a query gave.
     *
     * @param rows how many rows or triples the result has; 0 or 1 for ASK
     * @param read how many rows of the indexes of the store were read
     * @param ms how long it took, in milliseconds
     */
    public record QueryCounts(long rows, long read, double ms) {}
}
