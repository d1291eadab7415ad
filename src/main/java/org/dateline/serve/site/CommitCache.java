// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.site;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps something that is costly to read from a store until the next write, but not longer than a while. Safe for several threads. */
public final class CommitCache<T> {
    private final Supplier<T> reading;
    private final Duration fresh;
    private final AtomicBoolean stale = new AtomicBoolean(true);
    private @Nullable T kept;
    private long keptAt;

    /**
     * A cache of nothing yet.
     *
     * @param fresh how long a value is kept, since others may write to the store
     */
    public CommitCache(Supplier<T> reading, Duration fresh) {
        this.reading = reading;
        this.fresh = fresh;
    }

    /** The value, never older than the last write of this server. */
    public synchronized T get() {
        T last = kept;
        if (last == null || stale.get() || System.nanoTime() - keptAt > fresh.toNanos()) {
            stale.set(false); // Before the reading: what is written meanwhile is read by the next call.
            last = reading.get();
            kept = last;
            keptAt = System.nanoTime();
        }
        return last;
    }

    /** Has the next call read again, because something was written. Never waits. */
    public void invalidate() {
        stale.set(true);
    }
}
