// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.io.IOException;
import java.util.Arrays;
import org.roaringbitmap.BatchIterator;
import org.roaringbitmap.RoaringBitmap;

/** For each row a list of numbers, all of them in two arrays. */
final class IntLists {
    private static final int BATCH = 1_024;

    private final int[] starts;
    private final int[] values;

    private IntLists(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    /** Reads what {@link #write} wrote. */
    static IntLists read(ColumnReader in) throws IOException {
        return new IntLists(in.integers(), in.integers());
    }

    void write(ColumnWriter out) throws IOException {
        out.numbers(starts);
        out.numbers(values);
    }

    /** How many rows there are. */
    int rows() {
        return starts.length - 1;
    }

    /** How many numbers a row has. */
    int size(int row) {
        return starts[row + 1] - starts[row];
    }

    /** A number of a row, from 0. */
    int get(int row, int position) {
        return values[starts[row] + position];
    }

    /** Adds to each number how many of some rows have it. */
    void count(RoaringBitmap rows, long[] into) {
        BatchIterator some = rows.getBatchIterator();
        int[] batch = new int[BATCH];
        while (some.hasNext()) {
            int size = some.nextBatch(batch);
            boolean neighbours = size > 0 && batch[size - 1] - batch[0] == size - 1;
            if (neighbours) {
                count(starts[batch[0]], starts[batch[size - 1] + 1], into);
            } else {
                for (int i = 0; i < size; i++) {
                    count(starts[batch[i]], starts[batch[i] + 1], into);
                }
            }
        }
    }

    private void count(int from, int to, long[] into) {
        for (int i = from; i < to; i++) {
            into[values[i]]++;
        }
    }

    /** The rows whose number of numbers is within these bounds, both inclusive. */
    RoaringBitmap ofSize(int least, int most) {
        RoaringBitmap rows = new RoaringBitmap();
        for (int row = 0; row < rows(); row++) {
            if (size(row) >= least && size(row) <= most) {
                rows.add(row);
            }
        }
        rows.runOptimize();
        return rows;
    }

    /** All numbers of a row. */
    int[] list(int row) {
        return Arrays.copyOfRange(values, starts[row], starts[row + 1]);
    }

    /** Takes the rows one after the other. */
    static final class Builder {
        private int[] starts = new int[16];
        private int rows;
        private int[] values = new int[16];
        private int size;

        /** The list of the next row. */
        void add(int[] list) {
            if (size + list.length > values.length) {
                values = Arrays.copyOf(values, Math.max(values.length * 2, size + list.length));
            }
            System.arraycopy(list, 0, values, size, list.length);
            size += list.length;
            rows++;
            if (rows == starts.length) {
                starts = Arrays.copyOf(starts, rows * 2);
            }
            starts[rows] = size;
        }

        IntLists build() {
            return new IntLists(Arrays.copyOf(starts, rows + 1), Arrays.copyOf(values, size));
        }
    }
}
