// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.atlas.lib.Bytes;
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
    private final RangeIndex index;
    private final byte[] prefix;
    private final boolean hasGraphLast;
    private final int length;

    private PredicateIndex(RangeIndex index, byte[] prefix, boolean hasGraphLast, int length) {
        this.index = index;
        this.prefix = prefix;
        this.hasGraphLast = hasGraphLast;
        this.length = length;
    }

    /**
     * The index for a predicate; null if the table has none that can be read in ranges, such as in a view.
     *
     * @param name of the index, which ends in the columns that are not given
     * @param given the first columns
     */
    static @Nullable PredicateIndex of(TupleTable table, String name, NodeId... given) {
        for (TupleIndex index : table.getIndexes()) {
            if (index instanceof TupleIndexRecord records && records.getName().equals(name)) {
                byte[] prefix = new byte[given.length * NodeId.SIZE];
                for (int column = 0; column < given.length; column++) {
                    NodeIdFactory.set(given[column], prefix, column * NodeId.SIZE);
                }
                return new PredicateIndex(
                        records.getRangeIndex(), prefix, name.endsWith("G"), name.length() * NodeId.SIZE);
            }
        }
        return null;
    }

    /** The rows whose objects are in a range, in the order of the index. */
    Iterator<IndexRow> rows(KeyRange range) {
        return index.iterator(first(range.from()), end(range.to()), this::row);
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
