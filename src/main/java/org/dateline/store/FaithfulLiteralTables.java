package org.dateline.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.StoragePrefixesTDB;
import org.apache.jena.tdb2.store.StorageTDB;
import org.apache.jena.tdb2.store.TripleTable;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Puts {@link FaithfulNodeTable} under a TDB2 database: the triple table and the quad table are built again over the same
 * indexes, and TDB2's switchable container, which exists to have its inside exchanged, is given the database over them. So
 * all who go through the container (transactions, queries, updates, Graph Store Protocol, the bulk loaders) meet the same
 * node table. See docs/decisions/0060.
 */
final class FaithfulLiteralTables {
    private FaithfulLiteralTables() {}

    /**
     * Installs the node table; once more does nothing.
     *
     * @param container what {@link DatabaseMgr#connectDatasetGraph} gave, with no transaction running
     */
    static void install(DatasetGraph container) {
        DatasetGraphSwitchable switchable = TDBInternal.getDatabaseContainer(container);
        DatasetGraphTDB plain = TDBInternal.requireStorage(switchable);
        if (!(plain.getTripleTable().getNodeTupleTable().getNodeTable() instanceof FaithfulNodeTable)) {
            switchable.set(over(plain));
        }
    }

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
