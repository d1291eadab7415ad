// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.StoragePrefixesTDB;
import org.apache.jena.tdb2.store.StorageTDB;
import org.apache.jena.tdb2.store.TripleTable;
import org.apache.jena.tdb2.store.nodetable.NodeTable;

/**
 * Installs {@link FaithfulNodeTable} in a TDB2 database: it builds the triple and quad tables again over the same indexes. All users of
 * that database (transactions, queries, updates, Graph Store Protocol, bulk loaders) then use the same node table. See
 * {@code docs/decisions/0060}.
 */
final class FaithfulLiteralTables {
    private FaithfulLiteralTables() {}

    /** The same database, over the same indexes and transactions, with the node table installed. */
    static DatasetGraphTDB over(DatasetGraphTDB plain) {
        NodeTable packing = plain.getTripleTable().getNodeTupleTable().getNodeTable();
        NodeTable nodes = new FaithfulNodeTable(packing);
        TripleTable triples = new TripleTable(
                plain.getTripleTable().getNodeTupleTable().getTupleTable().getIndexes(), nodes);
        QuadTable quads = new QuadTable(
                plain.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes(), nodes);
        DatasetGraphTDB database = new DatasetGraphTDB(
                plain.getLocation(),
                plain.getStoreParams(),
                plain.getReorderTransform(),
                new StorageTDB(plain.getTxnSystem(), triples, quads),
                (StoragePrefixesTDB) plain.getStoragePrefixes(),
                plain.getTxnSystem());
        QC.setFactory(database.getContext(), OpExecutorTDB2.OpExecFactoryTDB);
        return database;
    }
}
