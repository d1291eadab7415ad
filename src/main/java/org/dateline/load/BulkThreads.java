// SPDX-License-Identifier: Apache-2.0
package org.dateline.load;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The threads of one bulk load. Whatever ends one of them ends the load.
 *
 * <p>TDB2's bulk loader passes batches from thread to thread. If one ends by an error, as on a full disk, the others wait for it for ever.
 * If one ends by an exception, TDB2 logs it, and goes on or waits as well. So the load runs on a thread of this group, to which
 * the threads of the loader then belong, too.
 */
final class BulkThreads extends ThreadGroup {
    private static final long LOOK_MILLIS = 50;
    private static final long GRACE_MILLIS = 2_000;

    /** Where TDB2 logs what ended a thread. The list keeps them from being collected with their filters. */
    private static final List<Logger> LOGS = Stream.of("Indexer", "DataToTuples")
            .map(name -> Logger.getLogger("org.apache.jena.tdb2.loader.main." + name))
            .toList();

    static {
        Filter filter = BulkThreads::isToBeLogged;
        LOGS.forEach(log -> log.setFilter(filter));
    }

    private final CompletableFuture<@Nullable Void> end = new CompletableFuture<>();

    /** A group of which no thread runs yet. */
    BulkThreads() {
        super("bulk load");
    }

    private static boolean isToBeLogged(LogRecord said) {
        Throwable failure = said.getThrown();
        if (failure != null && Thread.currentThread().getThreadGroup() instanceof BulkThreads threads) {
            threads.end.completeExceptionally(failure);
            return false;
        }
        return true;
    }

    /** {@inheritDoc} It ends the load. */
    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        end.completeExceptionally(failure);
    }

    /**
     * Runs a load to its end.
     *
     * @param look is called several times a second meanwhile; its exception ends the load
     * @throws RuntimeException what ended the load, on whichever thread, or an {@link Error}; the threads may then still run for a moment
     */
    void run(Runnable load, Runnable look) {
        Thread thread = new Thread(
                this,
                () -> {
                    load.run();
                    end.complete(null);
                },
                "bulk load");
        thread.setDaemon(true); // and so are those that it starts
        thread.start();
        try {
            await(look);
        } catch (RuntimeException | Error e) {
            stop(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GRACE_MILLIS));
            throw e;
        }
    }

    private void await(Runnable look) {
        while (true) {
            try {
                end.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                look.run();
            } catch (ExecutionException e) {
                throw unchecked(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoreException("the load was interrupted. Nothing was written", e);
            }
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    /** Each thread ends when it next waits for another one. One that waits for input may go on; it disturbs nobody. */
    private void stop(long deadline) {
        try {
            Thread[] all = new Thread[activeCount() + 8];
            int count = enumerate(all);
            interrupt();
            for (int i = 0; i < count; i++) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left > 0) {
                    all[i].join(left);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
