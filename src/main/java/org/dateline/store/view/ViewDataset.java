// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.view;

import java.lang.ref.WeakReference;
import java.util.function.Function;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * A dataset over one in TDB2 that is only read, with a difference that is computed once for each version of the data. Its transactions
 * are read transactions of the dataset below, so that it shows the data as of the begin of the transaction, as that does. It must be read
 * in a transaction.
 *
 * <p>Safe for use by several threads.
 */
public final class ViewDataset extends DatasetGraphWrapper {
    static final String REFUSAL = "This view of the store is only read. Write to the store itself.";

    private final DatasetGraph base;
    private final Function<DatasetGraph, Difference> differ;

    @SuppressWarnings("ThreadLocalUsage") // a thread has one transaction in each dataset
    private final ThreadLocal<Use> uses = new ThreadLocal<>();

    private volatile @Nullable View latest;

    /** The view of one version of the data in one generation of the database. */
    private record View(DatasetGraphTDB stored, long version, ViewedDatabase shown) {
        private boolean isOf(DatasetGraphTDB database, long at) {
            return stored == database && version == at;
        }
    }

    /** What a transaction sees. A thread that reads no more keeps neither: the transaction may be ended by whoever began it. */
    private record Use(WeakReference<Transaction> transaction, WeakReference<DatasetGraphTDB> shown) {}

    /**
     * A view.
     *
     * @param base a dataset of TDB2
     * @param differ computes the difference from the base in a running read transaction
     */
    public ViewDataset(DatasetGraph base, Function<DatasetGraph, Difference> differ) {
        super(null, base.getContext());
        this.base = base;
        this.differ = differ;
    }

    /** What the transaction of this thread sees; without one, the database, which refuses to be read then. */
    @Override
    protected DatasetGraphTDB get() {
        DatasetGraphTDB stored = stored();
        Transaction transaction = stored.getTxnSystem().getThreadTransaction();
        if (transaction == null) {
            throw new IllegalStateException("A view of a store must be read in a transaction.");
        }
        Use use = uses.get();
        DatasetGraphTDB known = use == null || use.transaction.get() != transaction ? null : use.shown.get();
        if (known != null) {
            return known;
        }
        DatasetGraphTDB shown = shown(stored, transaction.getDataVersion());
        uses.set(new Use(new WeakReference<>(transaction), new WeakReference<>(shown)));
        return shown;
    }

    /** The database of the base, in that generation which the transaction of this thread reads. */
    private DatasetGraphTDB stored() {
        DatasetGraph within = base;
        while (within instanceof DatasetGraphWrapper wrapper) {
            within = wrapper.getWrapped();
        }
        return TDBInternal.requireStorage(within);
    }

    private DatasetGraphTDB shown(DatasetGraphTDB stored, long version) {
        View view = latest;
        if (view != null && view.isOf(stored, version)) {
            return view.shown.dataset();
        }
        synchronized (this) {
            view = latest;
            if (view == null || !view.isOf(stored, version)) {
                view = new View(stored, version, ViewedDatabase.of(stored, differ.apply(base)));
                latest = view;
            }
            return view.shown.dataset();
        }
    }

    /** How many rows and terms are kept in memory, as a measure of it; 0 before the view was read. */
    public long rowsKept() {
        View view = latest;
        return view == null ? 0 : view.shown.size();
    }

    @Override
    public Context getContext() {
        return base.getContext();
    }

    @Override
    public void begin() {
        begin(TxnType.READ);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    /** {@inheritDoc} Begins to read, whatever it may be promoted to. */
    @Override
    public void begin(TxnType type) {
        if (type == TxnType.WRITE) {
            throw new UnsupportedOperationException(REFUSAL);
        }
        base.begin(TxnType.READ);
    }

    @Override
    public boolean promote() {
        return false;
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    public void commit() {
        uses.remove();
        base.commit();
    }

    @Override
    public void abort() {
        uses.remove();
        base.abort();
    }

    @Override
    public void end() {
        uses.remove();
        base.end();
    }

    @Override
    public boolean isInTransaction() {
        return base.isInTransaction();
    }

    @Override
    public ReadWrite transactionMode() {
        return base.transactionMode();
    }

    @Override
    public TxnType transactionType() {
        return base.transactionType();
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public boolean supportsTransactionAbort() {
        return true;
    }

    /** Does nothing: the database belongs to the store. */
    @Override
    public void close() {
        // A view has nothing to close.
    }
}
