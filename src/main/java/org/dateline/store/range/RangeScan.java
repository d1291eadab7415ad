// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.Expr;
import org.jspecify.annotations.Nullable;

/**
 * How a range of an index is read.
 *
 * @param pattern the pattern whose values are read
 * @param bounds the conditions that bound the values; empty if all values are read
 * @param order the order of the values in which the rows are wanted
 * @param isSorted whether the rows are found by other patterns, which have few rows, and sorted; otherwise they are read in that order
 * @param wanted after how many solutions the reading ends; 0 if it does not
 * @param size how many rows the range has; null if they were not counted
 */
public record RangeScan(
        Triple pattern,
        List<Expr> bounds,
        Order order,
        boolean isSorted,
        long wanted,
        @Nullable Long size) {

    /** The order of values. */
    public enum Order {
        /** As the index has them. */
        ANY,
        /** The least first. */
        ASCENDING,
        /** The greatest first. */
        DESCENDING
    }

    /** Keeps a copy of the list. */
    public RangeScan {
        bounds = List.copyOf(bounds);
    }
}
