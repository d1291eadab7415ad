// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.util.Symbol;
import org.jspecify.annotations.Nullable;

/** Is told which ranges a query reads, on the thread of the query. It is looked up in the context of the query. */
public interface RangeObserver {
    /** The symbol for the observer in the context of a query. */
    Symbol SYMBOL = Symbol.create("urn:dateline:range-observer");

    /** The observer of a query; null if it has none. */
    static @Nullable RangeObserver in(ExecutionContext execution) {
        return execution.getContext().get(SYMBOL);
    }

    /** A range is read; returns its rows, in which the bounds hold. */
    QueryIterator scanned(RangeScan scan, QueryIterator rows);

    /** A condition is asked for the rows of a range; returns those that fulfil it. */
    QueryIterator filtered(Expr condition, QueryIterator rows);

    /** A row of a range was read, but has a subject that another pattern excludes. */
    void passedOver();

    /** A range was left before its end, since matching the other patterns first is better. Its rows are not used. */
    void gaveUp();
}
