// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.Iterator;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.dateline.rdf.WriteTransaction;

/** Copies a database from one index of each table, whichever is sound, and so builds all others anew. */
final class StoreRepair {
    private StoreRepair() {}

    /**
     * Copies all statements.
     *
     * @throws DamagedStoreException if no index of a table can be read, or a term cannot
     */
    static void copy(DatasetGraphTDB source, DatasetGraphTDB target) {
        Txn.executeRead(
                source,
                () -> WriteTransaction.run(target, () -> {
                    NodeTable nodes =
                            source.getTripleTable().getNodeTupleTable().getNodeTable();
                    copy(
                            source.getTripleTable()
                                    .getNodeTupleTable()
                                    .getTupleTable()
                                    .getIndexes(),
                            nodes,
                            target);
                    copy(
                            source.getQuadTable()
                                    .getNodeTupleTable()
                                    .getTupleTable()
                                    .getIndexes(),
                            nodes,
                            target);
                    target.prefixes().putAll(source.prefixes());
                }));
    }

    private static void copy(TupleIndex[] indexes, NodeTable nodes, DatasetGraphTDB target) {
        TupleIndex sound = StoreCheck.soundest(indexes)
                .orElseThrow(() -> new DamagedStoreException(
                        "none of the indexes can be read. Restore a backup: `dateline restore FILE --store NEW`"));
        for (Iterator<Tuple<NodeId>> all = sound.all(); all.hasNext(); ) {
            Tuple<NodeId> tuple = all.next();
            int subject = tuple.len() - 3;
            Node graph = subject == 0 ? Quad.defaultGraphIRI : node(tuple.get(0), nodes);
            target.add(
                    graph,
                    node(tuple.get(subject), nodes),
                    node(tuple.get(subject + 1), nodes),
                    node(tuple.get(subject + 2), nodes));
        }
    }

    private static Node node(NodeId id, NodeTable nodes) {
        Node node = nodes.getNodeForNodeId(id);
        if (node == null) {
            throw new DamagedStoreException("nodes-data.obj has no term for the number " + id
                    + ". Restore a backup: `dateline restore FILE --store NEW`");
        }
        return node;
    }
}
