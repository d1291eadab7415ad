// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The rows of an index whose objects are in one range, from the last to the first. TDB2's trees are read forward only. So this reads windows of
 * the range, whose width follows the density of the rows.
 */
final class BackwardRows implements Iterator<IndexRow> {
    private static final int MOST_IN_A_WINDOW = 512;
    private static final int FEW_IN_A_WINDOW = 64;
    private static final int STEP = 4;
    private static final long FIRST_WIDTH = 1L << 26;

    private final PredicateIndex index;
    private final long from;
    private long to;
    private long width = FIRST_WIDTH;
    private boolean isInGap = true;
    private boolean isDone;
    private List<IndexRow> window = List.of();
    private int left;

    BackwardRows(PredicateIndex index, KeyRange range) {
        this.index = index;
        this.from = range.from();
        this.to = range.to();
    }

    @Override
    public boolean hasNext() {
        while (left == 0 && !isDone) {
            readWindow();
        }
        return left > 0;
    }

    private void readWindow() {
        if (isInGap && !findLast()) {
            isDone = true;
            return;
        }
        long start = Long.compareUnsigned(to - from, width) < 0 ? from : to - width + 1;
        Iterator<IndexRow> rows = index.rows(new KeyRange(start, to));
        List<IndexRow> read = new ArrayList<>();
        while (rows.hasNext()) {
            if (read.size() == MOST_IN_A_WINDOW && start != to) {
                width = Math.max(1, Math.min(width, to - start + 1) >>> STEP);
                return;
            }
            read.add(rows.next());
        }
        if (read.isEmpty()) {
            isInGap = true;
            return;
        }
        if (read.size() < FEW_IN_A_WINDOW) {
            width = Math.min(width << STEP, 1L << IdLayout.VALUE_BITS);
        }
        isDone = start == from;
        to = start - 1;
        window = read;
        left = read.size();
    }

    /** Moves the end of the range to its last row, by halves. False if there is none. */
    private boolean findLast() {
        Iterator<IndexRow> rows = index.rows(new KeyRange(from, to));
        if (!rows.hasNext()) {
            return false;
        }
        long low = rows.next().object();
        while (low != to) {
            long middle = to - (to - low) / 2;
            Iterator<IndexRow> above = index.rows(new KeyRange(middle, to));
            if (above.hasNext()) {
                low = above.next().object();
            } else {
                to = middle - 1;
            }
        }
        isInGap = false;
        return true;
    }

    @Override
    public IndexRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        left--;
        return window.get(left);
    }
}
