package org.dateline.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Packs stretches into as few rows as they need so that none touches another. Not safe for several threads. */
final class RowPacking {
    private final int most;
    private final List<List<double[]>> rows = new ArrayList<>();

    /**
     * No rows yet.
     *
     * @param most how many there may be
     */
    RowPacking(int most) {
        this.most = most;
    }

    /** Takes a stretch in the first row that has room for it; empty where none has. */
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

    /** How many rows are in use. */
    int used() {
        return rows.size();
    }
}
