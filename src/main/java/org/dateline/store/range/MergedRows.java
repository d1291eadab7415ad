// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.Comparator;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.PeekIterator;

/**
 * The rows of two iterators that are in order, in order.
 *
 * @param <T> how a row is represented
 */
public final class MergedRows<T> implements Iterator<T> {
    private final PeekIterator<T> left;
    private final PeekIterator<T> right;
    private final Comparator<T> order;

    /** Rows of which those of the left side come first where both are equal in order. */
    public MergedRows(Iterator<T> left, Iterator<T> right, Comparator<T> order) {
        this.left = PeekIterator.create(left);
        this.right = PeekIterator.create(right);
        this.order = order;
    }

    @Override
    public boolean hasNext() {
        return left.hasNext() || right.hasNext();
    }

    @Override
    public T next() {
        boolean isLeft = !right.hasNext() || (left.hasNext() && order.compare(left.peek(), right.peek()) <= 0);
        return isLeft ? left.next() : right.next();
    }
}
