// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.site;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.dateline.query.StoreStatistics;
import org.dateline.store.RemoteStore;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** The counts of a store. They are computed at most once a minute, since counting reads every triple. */
public final class CachedStatistics {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Store store;
    private @Nullable StoreStatistics counted;
    private long countedAt;
    private boolean stale = true;
    private Instant lastChange = Instant.now();

    /** Statistics of a store, not yet counted. */
    public CachedStatistics(Store store) {
        this.store = store;
    }

    /** The counts, at most one minute old and never older than the last write of this server. */
    public synchronized StoreStatistics get() {
        StoreStatistics last = counted;
        if (last == null || stale || System.nanoTime() - countedAt > FRESH.toNanos()) {
            stale = false;
            last = StoreStatistics.of(store);
            counted = last;
            countedAt = System.nanoTime();
        }
        return last;
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
