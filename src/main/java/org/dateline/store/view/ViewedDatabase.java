// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.StoragePrefixesTDB;
import org.apache.jena.tdb2.store.StorageTDB;
import org.apache.jena.tdb2.store.TripleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/**
 * A TDB2 database over the indexes and the transactions of another one, with a difference.
 *
 * @param size how many rows and terms it keeps in memory
 */
record ViewedDatabase(DatasetGraphTDB dataset, long size) {
    private static final int TRIPLE = 3;
    private static final int QUAD = 4;

    /** The view. The database must be in a transaction, and the view is right for the version that this transaction reads. */
    static ViewedDatabase of(DatasetGraphTDB stored, Difference difference) {
        ViewedNodes nodes =
                new ViewedNodes(stored.getTripleTable().getNodeTupleTable().getNodeTable());
        HiddenRows hiddenTriples = HiddenRows.triples(
                difference,
                nodes::idOf,
                triple -> TupleFactory.create3(
                        nodes.idOf(triple.getSubject()),
                        nodes.idOf(triple.getPredicate()),
                        nodes.idOf(triple.getObject())));
        HiddenRows hiddenQuads = HiddenRows.quads(difference, nodes::idOf);
        TupleIndex[] tripleIndexes =
                stored.getTripleTable().getNodeTupleTable().getTupleTable().getIndexes();
        TupleIndex[] quadIndexes =
                stored.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes();
        List<Tuple<NodeId>> triples = new ArrayList<>();
        List<Tuple<NodeId>> quads = new ArrayList<>();
        for (Quad quad : difference.added()) {
            NodeId subject = nodes.idOf(quad.getSubject());
            NodeId predicate = nodes.idOf(quad.getPredicate());
            NodeId object = nodes.idOf(quad.getObject());
            if (quad.isDefaultGraph()) {
                addIfHidden(TupleFactory.create3(subject, predicate, object), tripleIndexes[0], hiddenTriples, triples);
            } else {
                NodeId graph = nodes.idOf(quad.getGraph());
                addIfHidden(
                        TupleFactory.create4(graph, subject, predicate, object), quadIndexes[0], hiddenQuads, quads);
            }
        }
        AddedRows addedTriples = new AddedRows(TRIPLE, triples);
        AddedRows addedQuads = new AddedRows(QUAD, quads);
        DatasetGraphTDB dataset = new DatasetGraphTDB(
                stored.getLocation(),
                stored.getStoreParams(),
                stored.getReorderTransform(),
                new StorageTDB(
                        stored.getTxnSystem(),
                        new TripleTable(viewed(tripleIndexes, hiddenTriples, addedTriples), nodes),
                        new QuadTable(viewed(quadIndexes, hiddenQuads, addedQuads), nodes)),
                (StoragePrefixesTDB) stored.getStoragePrefixes(),
                stored.getTxnSystem());
        return new ViewedDatabase(
                dataset, hiddenTriples.size() + hiddenQuads.size() + addedTriples.size() + addedQuads.size());
    }

    /** A row that is shown anyway must not be shown twice. */
    private static void addIfHidden(
            Tuple<NodeId> row, TupleIndex stored, HiddenRows hidden, List<Tuple<NodeId>> added) {
        Iterator<Tuple<NodeId>> shown = hidden.filter(row, stored.find(row));
        if (!shown.hasNext()) {
            added.add(row);
        }
        Iter.close(shown);
    }

    private static TupleIndex[] viewed(TupleIndex[] stored, HiddenRows hidden, AddedRows added) {
        return Arrays.stream(stored)
                .map(index -> new ViewedIndex(index, hidden, added))
                .toArray(TupleIndex[]::new);
    }
}
