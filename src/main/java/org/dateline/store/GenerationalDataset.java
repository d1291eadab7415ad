// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.jspecify.annotations.Nullable;

/**
 * The dataset of a store, over that generation of the database in which the transaction of the thread began. A compaction replaces the
 * generation while others read: a transaction stays in its own to its end, and the next one begins in the new one.
 *
 * <p>TDB2's own {@code DatasetGraphSwitchable} asks for the current database at each call. A reader would be in the new database without
 * a transaction, so that a compaction has to wait until nobody reads, and lets nobody begin meanwhile.
 *
 * <p>Safe for use by several threads. As everywhere in TDB2, a transaction belongs to one thread.
 */
final class GenerationalDataset extends DatasetGraphWrapper {
    /** How long a writer waits for a compaction. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Whoever may write holds the read lock, and a compaction the write lock. Fair: neither side can keep the other waiting for ever. */
    private final ReadWriteLock writing = new ReentrantReadWriteLock(true);

    @SuppressWarnings("ThreadLocalUsage") // a thread has one transaction in each store
    private final ThreadLocal<Use> uses = new ThreadLocal<>();

    private final List<Generation> replaced = new ArrayList<>();
    private final Context context;
    private final StoreGuard guard;
    private final AtomicLong commits = new AtomicLong();
    private volatile Generation current;

    /**
     * A dataset over its first generation.
     *
     * @param guard looks at the disk around each write
     */
    GenerationalDataset(DatasetGraphTDB database, Context context, StoreGuard guard) {
        super(null, context);
        this.context = context;
        this.guard = guard;
        this.current = new Generation(database, unused -> {});
    }

    /** One database, and the number of transactions in it. The lock of the dataset guards the fields that change. */
    private static final class Generation {
        final DatasetGraphTDB database;
        final @Nullable Object identity;
        Consumer<DatasetGraphTDB> whenUnused;
        int transactions;

        Generation(DatasetGraphTDB database, Consumer<DatasetGraphTDB> whenUnused) {
            this.database = database;
            this.identity = StoreGuard.identity(Compactor.folder(database));
            this.whenUnused = whenUnused;
        }
    }

    /** The transaction of one thread. Only that thread uses it. */
    private static final class Use {
        final Generation generation;
        boolean mayWrite;

        Use(Generation generation, boolean mayWrite) {
            this.generation = generation;
            this.mayWrite = mayWrite;
        }
    }

    /** The database of this thread's transaction; where there is none, the current one. */
    @Override
    protected DatasetGraphTDB get() {
        Use use = uses.get();
        return (use == null ? current : use.generation).database;
    }

    /** The current database, whatever transaction this thread is in. */
    DatasetGraphTDB database() {
        return current.database;
    }

    @Override
    public Context getContext() {
        return context;
    }

    @Override
    public void begin() {
        begin(TxnType.READ_PROMOTE);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    /**
     * {@inheritDoc} Readers never wait for a compaction, and a reader that may become a writer is one until then. Writers wait for a
     * limited time.
     *
     * @throws StoreBusyException if a compaction takes longer
     * @throws StoreFullException if the disk has too little room for a write
     */
    @Override
    public void begin(TxnType type) {
        if (uses.get() != null) {
            get().begin(type); // refuses a transaction within another
            return;
        }
        boolean mayWrite = type == TxnType.WRITE;
        if (mayWrite) {
            awaitTurn();
        }
        Use use = new Use(enter(), mayWrite);
        uses.set(use);
        try {
            use.generation.database.begin(type);
        } catch (RuntimeException | Error e) {
            leave(use);
            throw e;
        }
    }

    @Override
    public boolean promote() {
        return promoted(super::promote);
    }

    @Override
    public boolean promote(Promote mode) {
        return promoted(() -> super.promote(mode));
    }

    /** A reader of a generation that was replaced cannot write any more: what it read stays as it was. */
    private boolean promoted(BooleanSupplier promotion) {
        Use use = uses.get();
        if (use == null || use.mayWrite) {
            return promotion.getAsBoolean();
        }
        awaitTurn();
        boolean promoted = false;
        try {
            promoted = use.generation == current && promotion.getAsBoolean();
        } finally {
            use.mayWrite = promoted;
            if (!promoted) {
                writing.readLock().unlock();
            }
        }
        return promoted;
    }

    /** TDB2 promotes a transaction by its first write, too, and tells nobody. If a compaction copied the store since, the write is lost. */
    private void requireTurn(Use use) {
        if (!use.mayWrite) {
            awaitTurn();
            use.mayWrite = true;
            if (use.generation != current) {
                throw new TransactionException(
                        "The store was compacted since this transaction began to read. Nothing was written.");
            }
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws TransactionException if a reader wrote something without {@link #promote()}, and the store was compacted meanwhile
     * @throws LostStoreException if the store was removed meanwhile, so that what was written is lost
     */
    @Override
    public void commit() {
        Use use = uses.get();
        boolean writes = transactionMode() == ReadWrite.WRITE;
        if (writes && use != null) {
            requireTurn(use);
        }
        try {
            if (writes) {
                commits.incrementAndGet();
                guard.write(super::commit);
                if (use != null && !isPresent(use.generation)) { // before a compaction may delete it
                    throw guard.lost();
                }
            } else {
                super.commit(); // A full disk keeps nobody from reading.
            }
        } finally {
            leaveIfEnded();
        }
    }

    @Override
    public void add(Quad quad) {
        guard.write(() -> super.add(quad));
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        guard.write(() -> super.add(graph, subject, predicate, object));
    }

    @Override
    public void delete(Quad quad) {
        guard.write(() -> super.delete(quad));
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        guard.write(() -> super.delete(graph, subject, predicate, object));
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
        guard.write(() -> super.deleteAny(graph, subject, predicate, object));
    }

    @Override
    public void abort() {
        try {
            super.abort();
        } finally {
            leaveIfEnded();
        }
    }

    @Override
    public void end() {
        try {
            super.end();
        } finally {
            Use use = uses.get();
            if (use != null) {
                leave(use);
            }
        }
    }

    /** Does nothing: the store closes its databases. */
    @Override
    public void close() {
        // A connection that is closed must not close the database for all others.
    }

    /**
     * Keeps everyone from writing until {@link #allowWriters} on the same thread.
     *
     * @param patience how long to wait for the writers that are at work
     * @return whether nobody writes now
     */
    boolean blockWriters(Duration patience) {
        return acquire(patience, false);
    }

    /** How many commits of write transactions were begun. */
    long commits() {
        return commits.get();
    }

    /** What a fault of the JVM means that a mapped file caused: a full disk or a damaged file. */
    RuntimeException translate(InternalError fault) {
        return guard.translate(fault);
    }

    /** Lets others write again. */
    void allowWriters() {
        writing.writeLock().unlock();
    }

    /** Whether the folder of the current database is still the one that was opened; otherwise, what is committed now is lost. */
    boolean isPresent() {
        while (true) {
            Generation generation = current;
            if (isPresent(generation)) {
                return true;
            }
            if (generation == current) { // a compaction deletes what it replaced
                return false;
            }
        }
    }

    private static boolean isPresent(Generation generation) {
        return StoreGuard.isPresent(Compactor.folder(generation.database), generation.identity);
    }

    /** See {@link StoreGuard#requireRoomToCopy}. */
    void requireRoomToCopy(long bytes) {
        guard.requireRoomToCopy(bytes);
    }

    /**
     * Has all transactions that begin from now on use another database.
     *
     * @param whenUnused receives the previous database as soon as no transaction is left in it: at once, or on the thread of the last one
     */
    void replaceBy(DatasetGraphTDB next, Consumer<DatasetGraphTDB> whenUnused) {
        Generation old;
        synchronized (replaced) {
            old = current;
            old.whenUnused = whenUnused;
            current = new Generation(next, unused -> {});
            replaced.add(old);
            if (old.transactions > 0) {
                return;
            }
            replaced.remove(old);
        }
        whenUnused.accept(old.database);
    }

    /** The databases that were replaced, in which transactions still run. */
    List<DatasetGraphTDB> replaced() {
        synchronized (replaced) {
            return replaced.stream().map(generation -> generation.database).toList();
        }
    }

    /** The number of running transactions. */
    int transactions() {
        synchronized (replaced) {
            return current.transactions
                    + replaced.stream()
                            .mapToInt(generation -> generation.transactions)
                            .sum();
        }
    }

    private void awaitTurn() {
        guard.requireRoom();
        if (!acquire(PATIENCE, true)) {
            throw new StoreBusyException(
                    "The store is being compacted, and nothing can be written meanwhile. Try again in a moment.");
        }
    }

    private boolean acquire(Duration patience, boolean shared) {
        try {
            return (shared ? writing.readLock() : writing.writeLock())
                    .tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Generation enter() {
        synchronized (replaced) {
            Generation generation = current;
            generation.transactions++;
            return generation;
        }
    }

    private void leaveIfEnded() {
        Use use = uses.get();
        if (use != null && !use.generation.database.isInTransaction()) {
            leave(use);
        }
    }

    private void leave(Use use) {
        uses.remove();
        if (use.mayWrite) {
            writing.readLock().unlock();
        }
        Generation generation = use.generation;
        boolean unused;
        synchronized (replaced) {
            generation.transactions--;
            unused = generation.transactions == 0 && replaced.remove(generation);
        }
        if (unused) {
            generation.whenUnused.accept(generation.database);
        }
    }
}
