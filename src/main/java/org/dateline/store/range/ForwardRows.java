// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of an index whose objects are in a set, in the order of the index. Empty ranges cost nothing: a search skips them. */
final class ForwardRows implements Iterator<IndexRow> {
    private final PredicateIndex index;
    private final List<KeyRange> ranges;
    private int position;
    private @Nullable Iterator<IndexRow> current;
    private @Nullable IndexRow next;

    ForwardRows(PredicateIndex index, KeySet keys) {
        this.index = index;
        this.ranges = keys.ranges();
    }

    @Override
    public boolean hasNext() {
        while (next == null && position < ranges.size()) {
            if (current == null) {
                long last = ranges.get(ranges.size() - 1).to();
                current = index.rows(new KeyRange(ranges.get(position).from(), last));
            }
            if (!current.hasNext()) {
                position = ranges.size();
                return false;
            }
            IndexRow row = current.next();
            if (ranges.get(position).contains(row.object())) {
                next = row;
            } else {
                skipTo(row);
            }
        }
        return next != null;
    }

    /** Goes on in the first range that does not end before a row. */
    private void skipTo(IndexRow row) {
        while (position < ranges.size()
                && Long.compareUnsigned(ranges.get(position).to(), row.object()) < 0) {
            position++;
        }
        if (position < ranges.size() && ranges.get(position).contains(row.object())) {
            next = row;
        } else {
            current = null;
        }
    }

    @Override
    public IndexRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        IndexRow row = next;
        next = null;
        return row;
    }
}
