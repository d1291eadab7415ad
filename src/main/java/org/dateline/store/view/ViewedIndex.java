// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.view;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.dateline.store.range.IdCodec;
import org.dateline.store.range.MergedRows;
import org.dateline.store.range.ViewedRows;
import org.jspecify.annotations.Nullable;

/**
 * An index of a table as a view shows it. Added rows are in their places: TDB2 expects the rows of one statement in several graphs
 * together.
 */
final class ViewedIndex implements TupleIndex, ViewedRows {
    private final TupleIndex stored;
    private final HiddenRows hidden;
    private final AddedRows added;

    ViewedIndex(TupleIndex stored, HiddenRows hidden, AddedRows added) {
        this.stored = stored;
        this.hidden = hidden;
        this.added = added;
    }

    @Override
    public TupleIndex stored() {
        return stored;
    }

    @Override
    public boolean shows(Tuple<NodeId> row) {
        return hidden.shows(row);
    }

    @Override
    public Iterator<Tuple<NodeId>> added(Tuple<NodeId> pattern) {
        return added.find(pattern);
    }

    @Override
    public Iterator<Tuple<NodeId>> find(Tuple<NodeId> pattern) {
        return merged(hidden.filter(pattern, stored.find(pattern)), added.find(pattern));
    }

    @Override
    public Iterator<Tuple<NodeId>> all() {
        return merged(hidden.filter(stored.all()), added.all());
    }

    private Iterator<Tuple<NodeId>> merged(Iterator<Tuple<NodeId>> shown, Iterator<Tuple<NodeId>> more) {
        if (!more.hasNext()) {
            return shown;
        }
        List<Tuple<NodeId>> sorted = Iter.toList(more);
        sorted.sort(this::compare);
        return new MergedRows<>(shown, sorted.iterator(), this::compare);
    }

    private int compare(Tuple<NodeId> one, Tuple<NodeId> other) {
        IdCodec codec = new IdCodec();
        Tuple<NodeId> left = getMapping().map(one);
        Tuple<NodeId> right = getMapping().map(other);
        for (int column = 0; column < left.len(); column++) {
            int order = Long.compareUnsigned(codec.encode(left.get(column)), codec.encode(right.get(column)));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public long size() {
        return Iter.count(all());
    }

    @Override
    public boolean isEmpty() {
        Iterator<Tuple<NodeId>> rows = all();
        try {
            return !rows.hasNext();
        } finally {
            Iter.close(rows);
        }
    }

    @Override
    public int weight(Tuple<NodeId> pattern) {
        return stored.weight(pattern);
    }

    @Override
    public String getName() {
        return stored.getName();
    }

    @Override
    public String getMappingStr() {
        return stored.getMappingStr();
    }

    @Override
    public TupleMap getMapping() {
        return stored.getMapping();
    }

    @Override
    public int getTupleLength() {
        return stored.getTupleLength();
    }

    /** {@inheritDoc} Nothing: who reads the index below sees what is hidden. */
    @Override
    public @Nullable TupleIndex wrapped() {
        return null;
    }

    @Override
    public void add(Tuple<NodeId> row) {
        throw refusal();
    }

    @Override
    public void addAll(Collection<Tuple<NodeId>> rows) {
        throw refusal();
    }

    @Override
    public void delete(Tuple<NodeId> row) {
        throw refusal();
    }

    @Override
    public void deleteAll(Collection<Tuple<NodeId>> rows) {
        throw refusal();
    }

    @Override
    public void clear() {
        throw refusal();
    }

    private static UnsupportedOperationException refusal() {
        return new UnsupportedOperationException(ViewDataset.REFUSAL);
    }

    @Override
    public void sync() {
        // Nothing is written.
    }

    @Override
    public void close() {
        // The index belongs to the database.
    }
}
