package org.dateline.serve.site;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.dateline.query.StoreStatistics;
import org.dateline.store.RemoteStore;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** The figures of a store, counted at most once a minute: counting reads every triple. */
public final class CachedStatistics {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Store store;
    private @Nullable StoreStatistics counted;
    private long when;
    private boolean stale = true;
    private Instant changed = Instant.now();

    CachedStatistics(Store store) {
        this.store = store;
    }

    /** The figures as they were at most a minute ago, and since the last write of this server. */
    public synchronized StoreStatistics get() {
        StoreStatistics last = counted;
        if (last == null || stale || System.nanoTime() - when > FRESH.toNanos()) {
            stale = false;
            last = StoreStatistics.of(store);
            counted = last;
            when = System.nanoTime();
        }
        return last;
    }

    /** Something was written. */
    synchronized void forget() {
        stale = true;
        changed = Instant.now();
    }

    /**
     * When the store last changed, or this server began to serve it. Nothing where another engine holds it, which others may write
     * to.
     */
    public synchronized Optional<Instant> lastModified() {
        return store instanceof RemoteStore ? Optional.empty() : Optional.of(changed);
    }
}
