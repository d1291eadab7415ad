// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.dateline.rdf.assessed.HistoryGraph;

/**
 * A TDB2 database in a directory. While it is open, only this process can use it: the operating system locks TDB2's lock file, and
 * releases the lock when the process ends, so that a killed process never leaves a store locked.
 *
 * <p>Safe for use by several threads. {@link #close()} may be called from a shutdown hook while other threads still work.
 */
public final class EmbeddedStore implements Store {
    /** The time for which {@link #close()} waits for running transactions. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    /** How many rows a sort, DISTINCT or the WHERE clause of an update keeps in memory before it writes them to temporary files. */
    private static final long ROWS_IN_MEMORY = 200_000;

    private final List<Consumer<Compaction>> compactionListeners = new CopyOnWriteArrayList<>();
    private final Path directory;
    /** TDB2's container, which holds the lock of the directory. Its own database is not used. */
    private final DatasetGraphSwitchable container;

    private final StoreGuard guard;
    private final GenerationalDataset dataset;
    private boolean open = true;

    private EmbeddedStore(Path directory, DatasetGraphSwitchable container, FreeSpace space) {
        this.directory = directory;
        this.container = container;
        this.guard = new StoreGuard(directory, space);
        DatasetGraphTDB database = FaithfulLiteralTables.over(TDBInternal.requireStorage(container));
        this.dataset = new GenerationalDataset(database, container.getContext(), guard);
    }

    /**
     * Opens the store in a directory, and creates it if there is none.
     *
     * @throws StoreException if the directory cannot be created or written, holds other files, or the store is in use or of a format that
     *     only a later version of the program knows
     */
    public static EmbeddedStore open(Path directory) {
        return open(directory, FreeSpace.of(directory));
    }

    /** The same, on a disk of which something else says how much room it has. */
    public static EmbeddedStore open(Path directory, FreeSpace space) {
        StoreDirectory.prepare(directory);
        return connect(directory, space);
    }

    /**
     * Opens the existing store in a directory.
     *
     * @throws StoreException if there is none, it cannot be written, it is in use, or only a later version of the program knows its format
     */
    public static EmbeddedStore openExisting(Path directory) {
        StoreDirectory.requireStore(directory);
        return connect(directory, FreeSpace.of(directory));
    }

    /** Whether a directory is that of a store, complete or still being created. Nothing is opened. */
    public static boolean isStore(Path directory) {
        return StoreDirectory.isStore(directory);
    }

    private static EmbeddedStore connect(Path directory, FreeSpace space) {
        Path real = StoreDirectory.realPath(directory);
        Location location = Location.create(real);
        ProcessFileLock lock = DatabaseConnection.lockForLocation(location);
        // Within one process TDB2 would return the same database twice, and the first close would close both.
        if (lock.isLockedHere()) {
            throw StoreException.inUse(directory, ProcessHandle.current().pid());
        }
        try {
            lock.lockEx();
            try {
                StoreDirectory.currentGeneration(real).ifPresent(files -> DatabaseFiles.requireWhole(directory, files));
            } finally {
                release(lock);
            }
            return openTdb2(directory, location, space);
        } catch (RuntimeException | InternalError e) {
            release(DatabaseConnection.lockForLocation(location));
            StoreDirectory.currentGeneration(real)
                    .map(files -> StoreConnection.lockForLocation(Location.create(files)))
                    .ifPresent(EmbeddedStore::release);
            throw e instanceof StoreException known ? known : StoreException.notOpened(directory, e);
        }
    }

    /** Gives a lock back if this process has it. */
    static void release(ProcessFileLock lock) {
        if (lock.isLockedHere()) {
            lock.unlock();
            ProcessFileLock.release(lock);
        }
    }

    /** Opens a database with the corrections of TDB2 that every user of the database needs. */
    private static EmbeddedStore openTdb2(Path directory, Location location, FreeSpace space) {
        DatasetGraph container = DatabaseMgr.connectDatasetGraph(location);
        ConformantQueryEngine.register(container);
        StoppablePathExecutor.install(container);
        container.getContext().set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
        EmbeddedStore store = new EmbeddedStore(directory, TDBInternal.getDatabaseContainer(container), space);
        StoreDirectory.removeOtherGenerations(Compactor.folder(store.dataset.database()));
        int format = Txn.calculateRead(store.dataset, () -> HistoryGraph.format(store.dataset))
                .orElse(HistoryGraph.FORMAT);
        if (format > HistoryGraph.FORMAT) {
            store.close();
            throw StoreException.laterFormat(directory, format);
        }
        return store;
    }

    /** The dataset: default graph and named graphs, with transactions of many readers and one writer. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** The directory of the store. */
    public Path directory() {
        return directory;
    }

    /** Whether the directory is still where it was opened. What is committed after it was removed, renamed or replaced is lost. */
    public boolean isPresent() {
        return dataset.isPresent();
    }

    /**
     * Looks whether the disk has room for a write. A bulk load, which has no transaction, must look again and again.
     *
     * @throws StoreFullException if it has too little
     */
    public void requireRoom() {
        guard.requireRoom();
    }

    /** The failure of a bulk load in words: the disk is full, or a file is damaged. Any other exception is returned as it is. */
    public RuntimeException translate(Throwable failure) {
        return guard.translate(failure);
    }

    /** A loader that fills the store, which must be empty, with several threads and without a transaction. */
    public DataLoader bulkLoader() {
        return LoaderFactory.parallelLoader(dataset.database(), MonitorOutputs.nullOutput());
    }

    /**
     * The length of all files of the store, in bytes.
     *
     * @throws StoreException if the directory cannot be read
     */
    public long size() {
        try {
            return FileTree.size(directory);
        } catch (IOException | UncheckedIOException e) {
            throw StoreException.failed("the size of " + directory + " cannot be determined", e);
        }
    }

    /**
     * Frees the space of deleted data and old versions by copying the database. Others read meanwhile; writers wait for a few seconds,
     * and then fail with a {@link StoreBusyException}. The old database is deleted when the last transaction in it has ended. Must not be
     * called within a transaction.
     *
     * @throws StoreBusyException if somebody writes, or another compaction runs
     * @throws StoreException if the disk has no room for a second copy; the store is then unchanged
     */
    public Compaction compact() {
        try {
            Compaction done = Compactor.run(dataset);
            compactionListeners.forEach(listener -> listener.accept(done));
            return done;
        } catch (UncheckedIOException | RuntimeIOException | DBOpEnvException e) {
            throw StoreException.failed("the store " + directory + " cannot be compacted and is unchanged", e);
        } catch (InternalError e) {
            throw guard.translate(e);
        }
    }

    /**
     * Copies the database as a compaction does, but from the soundest index of each table, so that all others are built anew.
     *
     * @throws DamagedStoreException if no index of a table can be read, or a term cannot; the store is then unchanged
     */
    public Compaction repair() {
        return Compactor.run(dataset, StoreRepair::copy);
    }

    /** The folder of the current generation of the database. */
    public Path generation() {
        return Compactor.folder(dataset.database());
    }

    /** How many write transactions have been committed, or failed in their commit, since the store was opened. */
    public long commits() {
        return dataset.commits();
    }

    /**
     * Does something short while nobody writes. Writers wait for it. Must not be called within a transaction.
     *
     * @param patience how long to wait for a write that is at work; other writers wait behind it
     * @return empty where that takes longer
     */
    public <T> Optional<T> betweenWrites(Duration patience, Supplier<Optional<T>> work) {
        if (!dataset.blockWriters(patience)) {
            return Optional.empty();
        }
        try {
            return work.get();
        } finally {
            dataset.allowWriters();
        }
    }

    /**
     * Looks whether the disk has room for another copy of the database.
     *
     * @throws StoreFullException if it has not
     */
    public void requireRoomForCopy() {
        guard.requireRoomToCopy(DatabaseFiles.used(generation()));
    }

    /** The database that is current now, for a check of its parts. */
    DatasetGraphTDB database() {
        return dataset.database();
    }

    /** Adds a listener that is told of each compaction when it is done, on the thread that ran it. */
    public void onCompaction(Consumer<Compaction> listener) {
        compactionListeners.add(listener);
    }

    /**
     * How much of the disk the database uses, and how much of that it needs. Reads a few small files. May be called while others write.
     *
     * @throws StoreException if they cannot be read
     */
    public DatabaseFill fill() {
        Path generation = Compactor.folder(dataset.database());
        try {
            return new DatabaseFill(DatabaseFiles.used(generation), DatabaseFiles.whenCompacted(generation));
        } catch (UncheckedIOException e) {
            throw StoreException.failed("the size of the store " + directory + " cannot be determined", e);
        }
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
            dataset.replaced().forEach(database -> StoreConnection.internalExpel(database.getLocation(), true));
            StoreConnection.internalExpel(dataset.database().getLocation(), true);
            DatabaseConnection.internalExpel(container.getLocation(), true);
        }
    }

    /** Waits for a compaction and for the transactions. From now on nothing can be written. */
    private void awaitTransactions() {
        long deadline = System.nanoTime() + GRACE.toNanos();
        var unused = dataset.blockWriters(GRACE);
        try {
            while (dataset.transactions() > 0 && System.nanoTime() < deadline) {
                Thread.sleep(10);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
