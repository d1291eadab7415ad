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
    private final VersionedReading<ViewedDatabase> views;
    private final ReadingTurns turns;

    @SuppressWarnings("ThreadLocalUsage") // a thread has one transaction in each dataset
    private final ThreadLocal<Use> uses = new ThreadLocal<>();

    /** What a transaction sees. A thread that reads no more keeps neither: the transaction may be ended by whoever began it. */
    private record Use(WeakReference<Transaction> transaction, WeakReference<DatasetGraphTDB> shown) {}

    /**
     * A view that is computed when it is first read.
     *
     * @param base a dataset of TDB2
     * @param differ computes the difference from the base in a running read transaction
     */
    public ViewDataset(DatasetGraph base, Function<DatasetGraph, Difference> differ) {
        this(base, (dataset, stopping) -> differ.apply(dataset), ReadingTurns.NONE);
    }

    /**
     * A view whose computation takes its turn with others.
     *
     * @param base a dataset of TDB2
     * @param differ computes the difference from the base in a running read transaction
     * @param turns decides when the difference is computed, where {@link #prepare} has not done that
     */
    public ViewDataset(DatasetGraph base, VersionedReading.Reader<Difference> differ, ReadingTurns turns) {
        super(null, base.getContext());
        this.base = base;
        this.turns = turns;
        this.views = new VersionedReading<>(
                base,
                (dataset, stopping) ->
                        ViewedDatabase.of(VersionedReading.stored(dataset), differ.read(dataset, stopping)));
    }

    /** What the transaction of this thread sees. */
    @Override
    protected DatasetGraphTDB get() {
        return shown(turns);
    }

    /**
     * Computes what the transaction of this thread sees, where that is not known yet.
     *
     * @param own the turns of the reader
     */
    public void prepare(ReadingTurns own) {
        shown(own);
    }

    /** The same, with the turns of the view. */
    public void prepare() {
        shown(turns);
    }

    private DatasetGraphTDB shown(ReadingTurns by) {
        Transaction transaction = views.transaction();
        Use use = uses.get();
        DatasetGraphTDB known = use == null || use.transaction.get() != transaction ? null : use.shown.get();
        if (known != null) {
            return known;
        }
        DatasetGraphTDB shown = views.get(by).dataset();
        uses.set(new Use(new WeakReference<>(transaction), new WeakReference<>(shown)));
        return shown;
    }

    /** How many rows and terms are kept in memory, as a measure of it; 0 before the view was read. */
    public long rowsKept() {
        ViewedDatabase view = views.last();
        return view == null ? 0 : view.size();
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
