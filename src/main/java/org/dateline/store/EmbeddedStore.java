package org.dateline.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A TDB2 database in a directory. While it is open, this process alone owns it: the operating system's lock on TDB2's lock
 * file says so, and vanishes with the process, so that a killed one never leaves a store locked.
 *
 * <p>Safe for use by several threads. {@link #close()} may be called from a shutdown hook while other threads still work.
 */
public final class EmbeddedStore implements Store {
    /** How long {@link #close()} lets running transactions come to their end. */
    private static final long GRACE_MILLIS = 5_000;

    private final Path directory;
    private final DatasetGraph dataset;
    private boolean open = true;

    private EmbeddedStore(Path directory, DatasetGraph dataset) {
        this.directory = directory;
        this.dataset = dataset;
    }

    /**
     * Opens the store in a directory, making it where there is none.
     *
     * @throws StoreException where the directory cannot be made or written, holds something else, or the store is in use
     */
    public static EmbeddedStore open(Path directory) {
        StoreDirectory.prepare(directory);
        return connect(directory);
    }

    /**
     * Opens the store that is in a directory.
     *
     * @throws StoreException where there is none, it cannot be written, or it is in use
     */
    public static EmbeddedStore openExisting(Path directory) {
        StoreDirectory.requireStore(directory);
        return connect(directory);
    }

    private static EmbeddedStore connect(Path directory) {
        Location location = Location.create(StoreDirectory.realPath(directory));
        try {
            // TDB2 would hand the same database out twice within one process, and the first to close would take it from
            // both.
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

    /** The one way by which a database is opened: what must stand between TDB2 and everyone else is put there here. */
    private static DatasetGraph openTdb2(Location location) {
        DatasetGraph container = DatabaseMgr.connectDatasetGraph(location);
        FaithfulLiteralTables.install(container);
        ConformantQueryEngine.register(container);
        return container;
    }

    /** The whole dataset: default graph and named graphs, with transactions of many readers and one writer. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Where the store lies. */
    public Path directory() {
        return directory;
    }

    /**
     * Writes the database anew without what deletions and old versions of it left behind. Transactions of other threads wait.
     * Must not be called within a transaction.
     *
     * @return how many bytes the directory has less than before; negative where it grew, as a small store may
     * @throws StoreException where the disk has no room for a second copy; the store is then as it was
     */
    public long compact() {
        long before = StoreDirectory.size(directory);
        try {
            Compactor.run(dataset);
        } catch (UncheckedIOException | RuntimeIOException | DBOpEnvException e) {
            throw StoreException.failed("the store " + directory + " cannot be compacted, and is as it was", e);
        }
        return before - StoreDirectory.size(directory);
    }

    @Override
    public RDFConnection connect() {
        return RDFConnection.connect(DatasetFactory.wrap(dataset));
    }

    @Override
    public String name() {
        return directory.toString();
    }

    /** Waits a few seconds for running transactions to end, then closes the database: what was not committed is lost. */
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
