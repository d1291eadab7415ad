// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A TDB2 database in a directory. While it is open, only this process can use it: the operating system locks TDB2's lock file, and
 * releases the lock when the process ends, so that a killed process never leaves a store locked.
 *
 * <p>Safe for use by several threads. {@link #close()} may be called from a shutdown hook while other threads still work.
 */
public final class EmbeddedStore implements Store {
    /** The time for which {@link #close()} waits for running transactions. */
    private static final long GRACE_MILLIS = 5_000;

    /** How many rows a sort, DISTINCT or the WHERE clause of an update keeps in memory before it writes them to temporary files. */
    private static final long ROWS_IN_MEMORY = 200_000;

    private final Path directory;
    private final DatasetGraph dataset;
    private boolean open = true;

    private EmbeddedStore(Path directory, DatasetGraph dataset) {
        this.directory = directory;
        this.dataset = dataset;
    }

    /**
     * Opens the store in a directory, and creates it if there is none.
     *
     * @throws StoreException if the directory cannot be created or written, holds other files, or the store is in use
     */
    public static EmbeddedStore open(Path directory) {
        StoreDirectory.prepare(directory);
        return connect(directory);
    }

    /**
     * Opens the existing store in a directory.
     *
     * @throws StoreException if there is none, it cannot be written, or it is in use
     */
    public static EmbeddedStore openExisting(Path directory) {
        StoreDirectory.requireStore(directory);
        return connect(directory);
    }

    /** Whether a directory is that of a store, complete or still being created. Nothing is opened. */
    public static boolean isStore(Path directory) {
        return StoreDirectory.isStore(directory);
    }

    private static EmbeddedStore connect(Path directory) {
        Location location = Location.create(StoreDirectory.realPath(directory));
        try {
            // Within one process TDB2 would return the same database twice, and the first close would close both.
            if (DatabaseConnection.lockForLocation(location).isLockedHere()) {
                throw StoreException.inUse(directory, ProcessHandle.current().pid());
            }
            return new EmbeddedStore(directory, openTdb2(location));
        } catch (DBOpEnvException e) {
            throw StoreException.locked(directory, e);
        } catch (TDBException | RuntimeIOException e) {
            ProcessFileLock.release(DatabaseConnection.lockForLocation(location));
            throw StoreException.failed("the store " + directory + " cannot be opened", e);
        }
    }

    /** Opens a database and installs the corrections of TDB2 that every user of the database needs. */
    private static DatasetGraph openTdb2(Location location) {
        DatasetGraph container = DatabaseMgr.connectDatasetGraph(location);
        FaithfulLiteralTables.install(container);
        ConformantQueryEngine.register(container);
        StoppablePathExecutor.install(container);
        container.getContext().set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
        return container;
    }

    /** The dataset: default graph and named graphs, with transactions of many readers and one writer. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** The directory of the store. */
    public Path directory() {
        return directory;
    }

    /**
     * The length of all files of the store, in bytes.
     *
     * @throws StoreException if the directory cannot be read
     */
    public long size() {
        return StoreDirectory.size(directory);
    }

    /**
     * Frees the space of deleted data and old versions by copying the database. Transactions of other threads wait.
     * Must not be called within a transaction.
     *
     * @return the number of bytes freed; negative if the directory grew, as that of a small store may
     * @throws StoreException if the disk has no room for a second copy; the store is then unchanged
     */
    public long compact() {
        long before = size();
        try {
            Compactor.run(dataset);
        } catch (UncheckedIOException | RuntimeIOException | DBOpEnvException e) {
            throw StoreException.failed("the store " + directory + " cannot be compacted and is unchanged", e);
        }
        return before - size();
    }

    @Override
    public RDFConnection connect() {
        return RDFConnection.connect(DatasetFactory.wrap(dataset));
    }

    @Override
    public Map<String, String> prefixes() {
        return Txn.calculateRead(dataset, () -> Map.copyOf(dataset.prefixes().getMapping()));
    }

    @Override
    public String name() {
        return directory.toString();
    }

    /** Waits a few seconds for running transactions, then closes the database; uncommitted changes are lost. */
    @Override
    public synchronized void close() {
        if (open) {
            open = false;
            awaitTransactions();
            TDBInternal.expel(dataset, true);
        }
    }

    private void awaitTransactions() {
        TransactionCoordinator transactions = TDBInternal.getTransactionCoordinator(dataset);
        long deadline = System.nanoTime() + GRACE_MILLIS * 1_000_000;
        try {
            while (transactions.countActive() > 0 && System.nanoTime() < deadline) {
                Thread.sleep(10);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
