// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.maintenance;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.serve.admission.WriterQueue;
import org.dateline.serve.http.RequestException;
import org.dateline.store.Compaction;
import org.dateline.store.DatabaseFill;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.StoreBusyException;
import org.dateline.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compacts a store whenever enough of it is deleted data, on a thread of its own. */
public final class AutomaticCompaction implements AutoCloseable {
    /** A larger database is compacted only on request, since nothing can be written for minutes. */
    private static final long LARGEST = 4L << 30;

    /** Nobody waits for an answer, and a writer that is at work may take long. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final long RETRY_SECONDS = 2;
    private static final long RETRY_AFTER_FAILURE_SECONDS = 600;
    private static final long GRACE_SECONDS = 10;
    private static final Logger LOG = LoggerFactory.getLogger(AutomaticCompaction.class);

    private final EmbeddedStore store;
    private final WriterQueue writers;
    private final AtomicBoolean noted = new AtomicBoolean();
    private final AtomicBoolean announced = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "compaction");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Watches a store. The size that it has now, if none was recorded, counts as that of a store without deleted data.
     *
     * @param writers the queue in which all its writers stand, and compactions too
     */
    public AutomaticCompaction(EmbeddedStore store, WriterQueue writers) {
        this.store = store;
        this.writers = writers;
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        check();
    }

    /** Notes that something was committed. Returns at once. */
    public void committed() {
        check();
    }

    /**
     * Compacts as soon as the writers before it are done. For its failures see {@link EmbeddedStore#compact()}.
     *
     * @throws RequestException with status 503 where too many writers wait, or they take too long
     */
    Compaction compact() {
        Compaction done = writers.alone(store::compact);
        LOG.info(
                "Compacted {} in {} ms: {} bytes freed",
                store.name(),
                done.elapsed().toMillis(),
                done.freed());
        return done;
    }

    private void check() {
        checkIn(0);
    }

    private void checkIn(long seconds) {
        if (noted.compareAndSet(false, true)) {
            try {
                var unused = worker.schedule(this::compactIfDue, seconds, TimeUnit.SECONDS);
            } catch (RejectedExecutionException e) {
                LOG.debug("{} is being closed", store.name());
            }
        }
    }

    private void compactIfDue() {
        noted.set(false);
        try {
            DatabaseFill fill = store.fill();
            if (!fill.isCompactionDue()) {
                return;
            }
            if (fill.compacted() <= LARGEST) {
                writers.waitingUpTo(PATIENCE, this::compact);
            } else if (announced.compareAndSet(false, true)) {
                LOG.warn(
                        "{} uses {} bytes, of which {} would do. Compact it with POST /$/compact",
                        store.name(),
                        fill.used(),
                        fill.compacted());
            }
        } catch (StoreBusyException | RequestException e) {
            checkIn(RETRY_SECONDS);
        } catch (StoreException e) {
            LOG.warn("{}", e.getMessage());
            checkIn(RETRY_AFTER_FAILURE_SECONDS);
        } catch (RuntimeException | Error e) {
            LOG.warn("{} cannot be compacted and is unchanged", store.name(), e); // The executor would say nothing.
            checkIn(RETRY_AFTER_FAILURE_SECONDS);
        }
    }

    /** Waits for a compaction that runs, since the store is closed next. */
    @Override
    public void close() {
        worker.shutdown(); // without an interrupt, which would close the files of the store
        try {
            if (!worker.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("{} is still being compacted while the server stops", store.name());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
