package org.dateline.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Packs intervals into as few rows as possible without overlap. Not safe for several threads. */
final class RowPacking {
    private final int most;
    private final List<List<double[]>> rows = new ArrayList<>();

    /**
     * Creates a packing without rows.
     *
     * @param most the greatest number of rows
     */
    RowPacking(int most) {
        this.most = most;
    }

    /** Puts an interval into the first row with space for it; empty if there is none. */
    OptionalInt take(double from, double to) {
        for (int row = 0; row < most; row++) {
            if (row == rows.size()) {
                rows.add(new ArrayList<>());
            }
            List<double[]> taken = rows.get(row);
            if (taken.stream().noneMatch(other -> from < other[1] && other[0] < to)) {
                taken.add(new double[] {from, to});
                return OptionalInt.of(row);
            }
        }
        return OptionalInt.empty();
    }

    /** The number of rows in use. */
    int used() {
        return rows.size();
    }
}
