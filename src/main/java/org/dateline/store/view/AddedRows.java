// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.tdb2.store.NodeId;

/** The rows that a view adds to a table, found by any of their terms. */
final class AddedRows {
    private final List<Tuple<NodeId>> all;
    private final List<Map<NodeId, List<Tuple<NodeId>>>> bySlot = new ArrayList<>();

    /** Rows of one length, each once. */
    AddedRows(int length, List<Tuple<NodeId>> rows) {
        this.all = rows;
        for (int slot = 0; slot < length; slot++) {
            Map<NodeId, List<Tuple<NodeId>>> byTerm = new HashMap<>();
            for (Tuple<NodeId> row : rows) {
                byTerm.computeIfAbsent(row.get(slot), key -> new ArrayList<>()).add(row);
            }
            bySlot.add(byTerm);
        }
    }

    /** How many rows there are. */
    int size() {
        return all.size();
    }

    /** All rows. */
    Iterator<Tuple<NodeId>> all() {
        return all.iterator();
    }

    /** The rows that match a pattern. */
    Iterator<Tuple<NodeId>> find(Tuple<NodeId> pattern) {
        List<Tuple<NodeId>> fewest = all;
        for (int slot = 0; slot < bySlot.size(); slot++) {
            NodeId term = pattern.get(slot);
            if (!NodeId.isAny(term)) {
                List<Tuple<NodeId>> with = bySlot.get(slot).getOrDefault(term, List.of());
                fewest = with.size() < fewest.size() ? with : fewest;
            }
        }
        return fewest.isEmpty() ? Iter.nullIterator() : Iter.filter(fewest.iterator(), row -> matches(row, pattern));
    }

    private static boolean matches(Tuple<NodeId> row, Tuple<NodeId> pattern) {
        for (int slot = 0; slot < pattern.len(); slot++) {
            NodeId term = pattern.get(slot);
            if (!NodeId.isAny(term) && !isSame(term, row.get(slot))) {
                return false;
            }
        }
        return true;
    }

    /** TDB2 compares ids without their types, so that {@code false} and the first term of a file are equal. */
    private static boolean isSame(NodeId one, NodeId other) {
        return one.equals(other) && one.type() == other.type();
    }
}
