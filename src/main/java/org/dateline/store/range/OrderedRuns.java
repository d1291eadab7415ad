// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.jspecify.annotations.Nullable;

/** The rows of a predicate in the order of their values. */
final class OrderedRuns {
    /** Runs of which each is in order by itself: those of a type with negative numbers, or one. */
    private static final int MOST_RUNS = 2;

    private final PredicateIndex index;
    private final List<Run> runs;

    /** A part of the order. */
    private record Run(KeyRange range, boolean isForward) {}

    private OrderedRuns(PredicateIndex index, List<Run> runs) {
        this.index = index;
        this.runs = runs;
    }

    /**
     * The order of all rows whose objects are in a set; null if they are of kinds that the index does not have in one order. Looks at the rows
     * themselves, as the transaction sees them.
     */
    static @Nullable OrderedRuns of(PredicateIndex index, KeySet keys, boolean descending) {
        List<ValueKind> kinds = new ArrayList<>();
        KeySet left = keys;
        for (Iterator<IndexRow> rows = new ForwardRows(index, left);
                rows.hasNext();
                rows = new ForwardRows(index, left)) {
            ValueKind kind = ValueKind.of(rows.next().object());
            if (kind == null || kinds.size() == MOST_RUNS || (!kinds.isEmpty() && !kind.extendsOrderOf(kinds.get(0)))) {
                return null;
            }
            kinds.add(kind);
            if (kind.range().to() == -1) {
                break;
            }
            left = left.and(KeySet.of(List.of(new KeyRange(kind.range().to() + 1, -1))));
        }
        kinds.sort((one, two) -> Integer.compare(one.rank(), two.rank()));
        List<Run> runs = new ArrayList<>();
        for (ValueKind kind : kinds) {
            List<Run> of = new ArrayList<>();
            for (KeyRange range : keys.and(KeySet.of(List.of(kind.range()))).ranges()) {
                of.add(new Run(range, kind.isAscending() != descending));
            }
            if (!kind.isAscending()) {
                Collections.reverse(of);
            }
            runs.addAll(of);
        }
        if (descending) {
            Collections.reverse(runs);
        }
        return new OrderedRuns(index, runs);
    }

    Iterator<IndexRow> rows() {
        return Iter.flatMap(
                runs.iterator(),
                run -> run.isForward() ? index.rows(run.range()) : new BackwardRows(index, run.range()));
    }

    /** The rows of a list that the order has, in that order. */
    Iterator<IndexRow> sorted(List<IndexRow> rows) {
        Comparator<IndexRow> forward = Comparator.comparing(IndexRow::object, Long::compareUnsigned);
        List<IndexRow> sorted = new ArrayList<>();
        for (Run run : runs) {
            rows.stream()
                    .filter(row -> run.range().contains(row.object()))
                    .sorted(run.isForward() ? forward : forward.reversed())
                    .forEach(sorted::add);
        }
        return sorted.iterator();
    }
}
