// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.dateline.serve.limit.RunningRequest;

/**
 * Stops the requests that still run when the time for a shutdown is over. Jetty alone would interrupt their threads then, and an
 * interrupt closes the files of TDB2 for all threads, also for a writer that commits.
 */
public final class ShutdownLimit implements AutoCloseable {
    /** How long requests that were stopped have to roll back and to tell their clients. */
    private static final Duration ROLLBACK = Duration.ofSeconds(5);

    private static final long TICK_MILLIS = 100;

    private final Duration allowed;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "shutdown-limit");
        thread.setDaemon(true);
        return thread;
    });

    private ShutdownLimit(Duration allowed) {
        this.allowed = allowed;
    }

    /**
     * A limit that counts from now.
     *
     * @param meanwhile to be done again and again until the shutdown has ended
     */
    public static ShutdownLimit after(Duration allowed, Runnable meanwhile) {
        ShutdownLimit limit = new ShutdownLimit(allowed);
        limit.repeat(meanwhile, TICK_MILLIS);
        // Again and again, since a request that waited for its turn may begin at any time.
        limit.repeat(RunningRequest::stopAll, allowed.toMillis());
        return limit;
    }

    private void repeat(Runnable work, long delayMillis) {
        var unused = clock.scheduleAtFixedRate(work, delayMillis, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** How long the shutdown may take with the end of the requests that are stopped. */
    public Duration whole() {
        return allowed.plus(ROLLBACK);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
