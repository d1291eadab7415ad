// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.admission;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.dateline.serve.http.RequestException;

/**
 * A dataset whose writers stand in a queue of limited length. TDB2 has one writer at a time and lets the others wait for ever, each on
 * a thread of its own. Readers never wait.
 */
public final class WriterQueue extends DatasetGraphWrapper {
    /** Writers have no client here: all of them stand in one queue. */
    private static final String ONE_QUEUE = "writers";

    private final SlotPool writers;
    private final Runnable whileWaiting;
    private final ThreadLocal<Duration> patience;
    private final ThreadLocal<Boolean> isWriter = ThreadLocal.withInitial(() -> false);

    /**
     * A queue in front of a dataset.
     *
     * @param waiting how many writers may wait
     * @param patience how long a writer waits at most
     * @param whileWaiting run again and again by each writer that waits; an exception of it ends the waiting
     */
    public WriterQueue(DatasetGraph base, int waiting, Duration patience, Runnable whileWaiting) {
        super(base);
        this.whileWaiting = whileWaiting;
        this.writers = new SlotPool(1, waiting, SlotPool.Order.OLDEST_FIRST);
        this.patience = ThreadLocal.withInitial(() -> patience);
    }

    /** Runs work whose write transactions wait longer than those of others, since nobody waits for an answer meanwhile. */
    public <T> T waitingUpTo(Duration longer, Supplier<T> work) {
        patience.set(longer);
        try {
            return work.get();
        } finally {
            patience.remove();
        }
    }

    /** What the queue is like now. */
    public QueueState state() {
        return writers.state();
    }

    /**
     * Runs work while nobody else writes, in the turn of a writer. It must not begin a write transaction of this dataset.
     *
     * @throws RequestException with status 503 where too many writers wait, or the turn does not come in time
     */
    public <T> T alone(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    /** How many writers wait now. */
    public int waiting() {
        return writers.waiting();
    }

    /**
     * {@inheritDoc}
     *
     * @throws RequestException with status 503 where too many writers wait, or the turn does not come in time
     */
    @Override
    public void begin(TxnType type) {
        if (type == TxnType.WRITE) {
            enter();
        }
        start(() -> super.begin(type));
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void begin() {
        begin(TxnType.READ_PROMOTE);
    }

    @Override
    public boolean promote() {
        return promoted(super::promote);
    }

    @Override
    public boolean promote(Promote mode) {
        return promoted(() -> super.promote(mode));
    }

    private boolean promoted(BooleanSupplier promotion) {
        if (transactionMode() == ReadWrite.WRITE) {
            return true;
        }
        enter();
        boolean promoted = false;
        try {
            promoted = promotion.getAsBoolean();
            return promoted;
        } finally {
            if (!promoted) {
                leave();
            }
        }
    }

    @Override
    public void commit() {
        super.commit();
        leave();
    }

    @Override
    public void abort() {
        try {
            super.abort();
        } finally {
            leave();
        }
    }

    @Override
    public void end() {
        try {
            super.end();
        } finally {
            leave();
        }
    }

    private void start(Runnable begin) {
        boolean begun = false;
        try {
            begin.run();
            begun = true;
        } finally {
            if (!begun) {
                leave();
            }
        }
    }

    private void enter() {
        SlotPool.Outcome outcome;
        try {
            Duration most = patience.get();
            long start = System.nanoTime();
            outcome = writers.take(ONE_QUEUE, () -> {
                whileWaiting.run();
                return most.minusNanos(System.nanoTime() - start);
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RequestException(503, "The server stops. Nothing was changed.");
        }
        if (outcome != SlotPool.Outcome.TAKEN) {
            throw new RequestException(
                    503,
                    "The server is busy: other writers are before this one. Nothing was changed. Send the request again later.");
        }
        isWriter.set(true);
    }

    private void leave() {
        if (isWriter.get()) {
            isWriter.remove();
            writers.release();
        }
    }
}
