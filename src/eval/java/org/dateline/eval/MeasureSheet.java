package org.dateline.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured on one set: rows of set, measure, baseline, ours, bar, n. */
final class MeasureSheet {
    /** Where there is no baseline, or nothing was asked for. */
    static final String NONE = "–";

    private final String set;
    private final List<List<String>> rows = new ArrayList<>();
    private String size = NONE;

    /** An empty one. */
    MeasureSheet(String set) {
        this.set = set;
    }

    /** On how much the following rows were measured, with its unit: "16 documents". */
    MeasureSheet size(String n) {
        this.size = n;
        return this;
    }

    /**
     * A measure.
     *
     * @param baseline what something simpler gets; {@link #NONE}
     * @param bar what was asked for; {@link #NONE}
     */
    MeasureSheet add(String measure, String baseline, String ours, String bar) {
        rows.add(List.of(set, measure, baseline, ours, bar, size));
        return this;
    }

    /** Says in words why there are no figures. */
    MeasureSheet note(String words) {
        rows.add(List.of(set, words, NONE, NONE, NONE, NONE));
        return this;
    }

    /** A share as the table writes it. */
    static String figure(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    String set() {
        return set;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<List<String>> rows() {
        return List.copyOf(rows);
    }
}
