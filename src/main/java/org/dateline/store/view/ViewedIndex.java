// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.view;

import java.util.Collection;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.jspecify.annotations.Nullable;

/** An index of a table as a view shows it. Added rows come last. */
final class ViewedIndex implements TupleIndex {
    private final TupleIndex stored;
    private final HiddenRows hidden;
    private final AddedRows added;

    ViewedIndex(TupleIndex stored, HiddenRows hidden, AddedRows added) {
        this.stored = stored;
        this.hidden = hidden;
        this.added = added;
    }

    @Override
    public Iterator<Tuple<NodeId>> find(Tuple<NodeId> pattern) {
        Iterator<Tuple<NodeId>> more = added.find(pattern);
        Iterator<Tuple<NodeId>> shown = hidden.filter(pattern, stored.find(pattern));
        return more.hasNext() ? Iter.concat(shown, more) : shown;
    }

    @Override
    public Iterator<Tuple<NodeId>> all() {
        return Iter.concat(hidden.filter(stored.all()), added.all());
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
