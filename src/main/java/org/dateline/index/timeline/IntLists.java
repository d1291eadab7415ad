package org.dateline.index.timeline;

import java.util.Arrays;

/** For each row a list of numbers, all of them in two arrays. */
final class IntLists {
    private final int[] starts;
    private final int[] values;

    private IntLists(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    /** How many numbers a row has. */
    int size(int row) {
        return starts[row + 1] - starts[row];
    }

    /** A number of a row, from 0. */
    int get(int row, int position) {
        return values[starts[row] + position];
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
