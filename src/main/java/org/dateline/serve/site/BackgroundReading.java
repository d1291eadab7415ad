// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.site;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.dateline.query.IndexNotReadyException;
import org.jspecify.annotations.Nullable;

/**
 * What is read from the whole store, and kept for a while. A thread of its own reads it, and a request waits for a limited time only.
 *
 * @param <T> what is read
 */
public final class BackgroundReading<T> {
    /** How long a request waits; below the time limits of common clients. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final String name;
    private final Supplier<T> reader;
    private final Duration age;
    private @Nullable Attempt latest;
    private boolean stale = true;

    /**
     * Reads nothing yet.
     *
     * @param name of the thread
     * @param reader reads the store
     * @param age how old the answer may be at most
     */
    public BackgroundReading(String name, Supplier<T> reader, Duration age) {
        this.name = name;
        this.reader = reader;
        this.age = age;
    }

    /**
     * What was read, never older than the last call of {@link #invalidate()}.
     *
     * @throws IndexNotReadyException where reading takes longer than eight seconds; it goes on
     */
    public T get() {
        try {
            return latest().result.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IndexNotReadyException(
                    "The statements of this store are still being counted. Try again in a moment.");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexNotReadyException("The server is being stopped.");
        }
    }

    /** Has the next call read again, because something was written. */
    public synchronized void invalidate() {
        stale = true;
    }

    /** An attempt that is new enough. At most one runs and one waits for it. */
    private synchronized Attempt latest() {
        Attempt last = latest;
        if (last == null || (stale && last.begun) || last.isOld()) {
            Attempt next = new Attempt();
            latest = next;
            if (last == null) {
                next.begin();
            } else {
                var unused = last.result.handle((read, failure) -> next.begin());
            }
            last = next;
        }
        stale = false;
        return last;
    }

    /** One reading of the whole store. */
    private final class Attempt {
        final CompletableFuture<T> result = new CompletableFuture<>();
        private volatile boolean begun;
        private final long askedAt = System.nanoTime();

        boolean isOld() {
            return result.isDone()
                    && (result.isCompletedExceptionally() || System.nanoTime() - askedAt > age.toNanos());
        }

        Thread begin() {
            begun = true; // What is written from now on may be missing.
            Thread thread = new Thread(this::run, name);
            thread.setDaemon(true);
            thread.start();
            return thread;
        }

        private void run() {
            try {
                result.complete(reader.get());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        }
    }
}
