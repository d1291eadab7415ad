// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A set of encoded object ids: ranges in the order of the index, none of which overlap. */
final class KeySet {
    static final KeySet NONE = new KeySet(List.of());
    static final KeySet ALL = new KeySet(List.of(new KeyRange(0, -1)));

    private final List<KeyRange> ranges;

    private KeySet(List<KeyRange> ranges) {
        this.ranges = ranges;
    }

    /** The set of all ids that are in one of the ranges, which may overlap. */
    static KeySet of(List<KeyRange> ranges) {
        List<KeyRange> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparing(KeyRange::from, Long::compareUnsigned));
        List<KeyRange> merged = new ArrayList<>();
        for (KeyRange range : sorted) {
            KeyRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && Long.compareUnsigned(range.from(), last.to()) <= 0) {
                long to = Long.compareUnsigned(range.to(), last.to()) > 0 ? range.to() : last.to();
                merged.set(merged.size() - 1, new KeyRange(last.from(), to));
            } else {
                merged.add(range);
            }
        }
        return new KeySet(merged);
    }

    List<KeyRange> ranges() {
        return ranges;
    }

    boolean contains(long key) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            KeyRange range = ranges.get(middle);
            if (range.contains(key)) {
                return true;
            }
            if (Long.compareUnsigned(key, range.from()) < 0) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return false;
    }

    KeySet and(KeySet other) {
        List<KeyRange> both = new ArrayList<>();
        int mine = 0;
        int theirs = 0;
        while (mine < ranges.size() && theirs < other.ranges.size()) {
            KeyRange one = ranges.get(mine);
            KeyRange two = other.ranges.get(theirs);
            long from = Long.compareUnsigned(one.from(), two.from()) > 0 ? one.from() : two.from();
            boolean endsFirst = Long.compareUnsigned(one.to(), two.to()) < 0;
            long to = endsFirst ? one.to() : two.to();
            if (Long.compareUnsigned(from, to) <= 0) {
                both.add(new KeyRange(from, to));
            }
            if (endsFirst) {
                mine++;
            } else {
                theirs++;
            }
        }
        return new KeySet(both);
    }

    KeySet or(KeySet other) {
        List<KeyRange> all = new ArrayList<>(ranges);
        all.addAll(other.ranges);
        return of(all);
    }
}
