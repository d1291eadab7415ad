// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.view;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * What is read from a dataset of TDB2 once for each version of its data, and kept until another version is asked for. Safe for use by
 * several threads; one of them reads, and the others wait for it.
 */
public final class VersionedReading<T> {
    private final DatasetGraph base;
    private final Reader<T> reader;
    private final Lock lock = new ReentrantLock();
    private volatile @Nullable Kept<T> latest;

    /** Reads it. */
    @FunctionalInterface
    public interface Reader<T> {
        /**
         * Reads it in a running read transaction.
         *
         * @param dataset the dataset
         * @param stopping makes a dataset that is read stop the reading where it must not go on
         */
        T read(DatasetGraph dataset, UnaryOperator<DatasetGraph> stopping);
    }

    /** The value for one version of the data in one generation of the database. */
    private record Kept<T>(DatasetGraphTDB stored, long version, T value) {
        private boolean isOf(DatasetGraphTDB database, long at) {
            return stored == database && version == at;
        }
    }

    /** Nothing read yet. */
    public VersionedReading(DatasetGraph base, Reader<T> reader) {
        this.base = base;
        this.reader = reader;
    }

    /**
     * The value for the data that the transaction of this thread sees.
     *
     * @param turns decides when it is read where it is not known yet
     * @throws IllegalStateException outside of a transaction
     */
    public T get(ReadingTurns turns) {
        DatasetGraphTDB stored = stored(base);
        long version = transaction(stored).getDataVersion();
        Kept<T> kept = latest;
        return kept != null && kept.isOf(stored, version)
                ? kept.value
                : turns.run(lock, stopping -> {
                    Kept<T> others = latest;
                    if (others != null && others.isOf(stored, version)) {
                        return others.value;
                    }
                    T value = reader.read(base, stopping);
                    latest = new Kept<>(stored, version, value);
                    return value;
                });
    }

    /** The value of the version that was read last; null before the first. Never waits. */
    public @Nullable T last() {
        Kept<T> kept = latest;
        return kept == null ? null : kept.value;
    }

    /** The transaction of this thread. */
    Transaction transaction() {
        return transaction(stored(base));
    }

    private static Transaction transaction(DatasetGraphTDB stored) {
        Transaction transaction = stored.getTxnSystem().getThreadTransaction();
        if (transaction == null) {
            throw new IllegalStateException("A view of a store must be read in a transaction.");
        }
        return transaction;
    }

    /** The database of a dataset, in that generation which the transaction of this thread reads. */
    static DatasetGraphTDB stored(DatasetGraph dataset) {
        DatasetGraph within = dataset;
        while (within instanceof DatasetGraphWrapper wrapper) {
            within = wrapper.getWrapped();
        }
        return TDBInternal.requireStorage(within);
    }
}
