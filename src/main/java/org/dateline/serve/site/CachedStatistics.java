// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.site;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dateline.query.IndexNotReadyException;
import org.dateline.query.StoreStatistics;
import org.dateline.store.RemoteStore;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a store. They are computed at most once a minute, since counting reads every triple, and by a thread of their own: a
 * request waits for a limited time only.
 */
public final class CachedStatistics {
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** How long a request waits for counts; below the time limits of common clients. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Store store;
    private final Duration patience;
    private @Nullable Count latest;
    private boolean stale = true;
    private Instant lastChange = Instant.now();

    /** Statistics of a store, not yet counted. */
    public CachedStatistics(Store store) {
        this(store, PATIENCE);
    }

    /** With another limit for waiting. */
    CachedStatistics(Store store, Duration patience) {
        this.store = store;
        this.patience = patience;
    }

    /**
     * The counts, at most one minute old and never older than the last write of this server.
     *
     * @throws IndexNotReadyException where counting takes longer than eight seconds; it goes on
     */
    public StoreStatistics get() {
        try {
            return latest().result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IndexNotReadyException("The statements of this store are still being counted. Try again in a moment.");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexNotReadyException("The server is being stopped.");
        }
    }

    /** A count that is new enough. At most one runs and one waits for it. */
    private synchronized Count latest() {
        Count last = latest;
        if (last == null || (stale && last.begun) || last.isOld()) {
            Count next = new Count();
            latest = next;
            if (last == null) {
                next.begin();
            } else {
                var unused = last.result.handle((statistics, failure) -> next.begin());
            }
            last = next;
        }
        stale = false;
        return last;
    }

    /** One counting of the whole store. */
    private final class Count {
        final CompletableFuture<StoreStatistics> result = new CompletableFuture<>();
        private volatile boolean begun;
        private final long askedAt = System.nanoTime();

        boolean isOld() {
            return result.isDone()
                    && (result.isCompletedExceptionally() || System.nanoTime() - askedAt > FRESH.toNanos());
        }

        Thread begin() {
            begun = true; // What is written from now on may be missing.
            Thread thread = new Thread(this::run, "statistics");
            thread.setDaemon(true);
            thread.start();
            return thread;
        }

        private void run() {
            try {
                result.complete(StoreStatistics.of(store));
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        }
    }

    /** Has the next call count again, because something was written. */
    public synchronized void invalidate() {
        stale = true;
        lastChange = Instant.now();
    }

    /**
     * When the store last changed, or this server started. Empty where the store is another engine, since others may write to it.
     */
    public synchronized Optional<Instant> lastModified() {
        return store instanceof RemoteStore ? Optional.empty() : Optional.of(lastChange);
    }
}
