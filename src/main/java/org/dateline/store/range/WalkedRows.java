// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/** Rows in the order of their objects, of which only as many are read as are wanted. */
final class WalkedRows implements Iterator<IndexRow> {
    private final Iterator<IndexRow> rows;
    private final LongBinaryOperator budget;
    private long left;
    private long read;
    private long found;
    private boolean isLastGroup;
    private boolean isExhausted;
    private @Nullable IndexRow next;
    private long current;

    /** Rows of which all are known, so that none costs too much. */
    WalkedRows(Iterator<IndexRow> rows) {
        this(rows, (read, found) -> Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /**
     * Rows that end where they cost too much.
     *
     * @param budget how many more rows may be read, after a number of rows and of solutions; 0 for none
     * @param left how many rows may be read before the budget is asked for more
     */
    WalkedRows(Iterator<IndexRow> rows, LongBinaryOperator budget, long left) {
        this.rows = rows;
        this.budget = budget;
        this.left = left;
    }

    /** Ends the rows after those that have the same object as the one that was returned last. */
    void endAfterGroup() {
        isLastGroup = true;
    }

    /** Counts a solution that the rows led to. */
    void countFound() {
        found++;
    }

    /** Whether the rows ended since too many were read, so that some are missing. */
    boolean isExhausted() {
        return isExhausted;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !isExhausted && rows.hasNext()) {
            if (left == 0 && !isLastGroup) {
                left = budget.applyAsLong(read, found);
            }
            if (left == 0 && !isLastGroup) {
                isExhausted = true;
                return false;
            }
            left = Math.max(0, left - 1);
            read++;
            next = rows.next();
        }
        return next != null && !(isLastGroup && next.object() != current);
    }

    @Override
    public IndexRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        IndexRow row = next;
        next = null;
        current = row.object();
        return row;
    }
}
