// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.List;
import org.apache.jena.sparql.engine.QueryIterator;

/**
 * The label of a group of patterns that is to be solved in the order of one of its values. A label, and not an operator of our own, since ARQ
 * asks operators for their variables.
 *
 * @param rows the rows of one execution
 * @param scan how they are read
 */
record LeafScan(Driver driver, WalkedRows rows, RangeScan scan) {
    QueryIterator solve() {
        return driver.solve(rows, List.of(), scan);
    }

    @Override
    public String toString() {
        return "ordered by " + driver;
    }
}
