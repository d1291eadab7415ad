// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one predicate in one graph or in all, in the order of their objects. Belongs to the transaction of its thread, whose own
 * changes it sees.
 */
final class PredicateIndex {
    private static final Comparator<IndexRow> ORDER = Comparator.comparing(IndexRow::object, Long::compareUnsigned)
            .thenComparing(IndexRow::subject, Long::compareUnsigned)
            .thenComparing(IndexRow::graph, Long::compareUnsigned);

    private final RangeIndex index;
    private final byte[] prefix;
    private final boolean hasGraphLast;
    private final int length;
    private final @Nullable ViewedRows view;
    private final RowTuples tuples;
    private final List<IndexRow> added;

    private PredicateIndex(RangeIndex index, String name, @Nullable ViewedRows view, NodeId... given) {
        this.index = index;
        this.prefix = new byte[given.length * NodeId.SIZE];
        for (int column = 0; column < given.length; column++) {
            NodeIdFactory.set(given[column], prefix, column * NodeId.SIZE);
        }
        this.hasGraphLast = name.endsWith("G");
        this.length = name.length() * NodeId.SIZE;
        this.view = view;
        NodeId predicate = given[given.length - 1];
        NodeId graph = given.length > 1 ? given[0] : NodeId.NodeIdAny;
        this.tuples = new RowTuples(predicate, graph, name.length());
        this.added = view == null ? List.of() : addedRows(view);
    }

    /**
     * The index for a predicate; null if the table has none that can be read in ranges.
     *
     * @param name of the index, which ends in the columns that are not given
     * @param given the first columns, the last of which is the predicate
     */
    static @Nullable PredicateIndex of(TupleTable table, String name, NodeId... given) {
        for (TupleIndex index : table.getIndexes()) {
            ViewedRows view = index instanceof ViewedRows viewed ? viewed : null;
            TupleIndex stored = view == null ? index : view.stored();
            if (stored instanceof TupleIndexRecord records && records.getName().equals(name)) {
                return new PredicateIndex(records.getRangeIndex(), name, view, given);
            }
        }
        return null;
    }

    private List<IndexRow> addedRows(ViewedRows of) {
        List<IndexRow> rows = new ArrayList<>();
        of.added(tuples.pattern()).forEachRemaining(row -> rows.add(tuples.row(row)));
        rows.sort(ORDER);
        return rows;
    }

    /** The row as TDB2 has it in the order of the columns of the table. */
    Tuple<NodeId> tuple(IndexRow row) {
        return tuples.tuple(row);
    }

    /** The rows whose objects are in a range, in the order of the index. */
    Iterator<IndexRow> rows(KeyRange range) {
        Iterator<IndexRow> stored = index.iterator(first(range.from()), end(range.to()), this::row);
        if (view == null) {
            return stored;
        }
        Iterator<IndexRow> shown = Iter.filter(stored, row -> view.shows(tuples.tuple(row)));
        List<IndexRow> more =
                added.stream().filter(row -> range.contains(row.object())).toList();
        return more.isEmpty() ? shown : new MergedRows<>(shown, more.iterator(), ORDER);
    }

    private IndexRow row(ByteBuffer buffer, int entry, byte @Nullable [] key, RecordFactory factory) {
        int start = entry * factory.recordLength();
        if (key != null) {
            buffer.position(start);
            buffer.get(key, 0, factory.keyLength());
        }
        int object = start + prefix.length;
        long subject = buffer.getLong(object + NodeId.SIZE);
        long graph = hasGraphLast ? buffer.getLong(object + 2 * NodeId.SIZE) : 0;
        return new IndexRow(buffer.getLong(object), subject, graph);
    }

    private Record first(long object) {
        byte[] key = Arrays.copyOf(prefix, length);
        Bytes.setLong(object, key, prefix.length);
        return index.getRecordFactory().create(key);
    }

    /** The first record after all with an object. */
    private Record end(long object) {
        if (object != -1) {
            return first(object + 1);
        }
        byte[] key = Arrays.copyOf(prefix, length);
        int predicate = prefix.length - NodeId.SIZE;
        Bytes.setLong(Bytes.getLong(prefix, predicate) + 1, key, predicate);
        return index.getRecordFactory().create(key);
    }
}
