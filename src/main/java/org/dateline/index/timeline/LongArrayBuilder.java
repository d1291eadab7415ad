// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.util.Arrays;

/** Takes numbers one after the other. */
final class LongArrayBuilder {
    private long[] values = new long[16];
    private int size;

    /** The next number. */
    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /** A number that was added. */
    long get(int position) {
        return values[position];
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** All of them in ascending order. */
    long[] sorted() {
        long[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** All of them in another order, of which each number is a position here. */
    long[] inOrder(int[] order) {
        long[] ordered = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            ordered[i] = values[order[i]];
        }
        return ordered;
    }
}
