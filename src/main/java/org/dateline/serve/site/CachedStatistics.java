// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.site;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.dateline.query.StoreStatistics;
import org.dateline.store.RemoteStore;
import org.dateline.store.Store;

/** The counts of a store. They are read at most once a minute, since that reads every triple. */
public final class CachedStatistics {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Store store;
    private final BackgroundReading<StoreStatistics> counts;
    private Instant lastChange;

    /** Statistics of a store, not yet counted. */
    public CachedStatistics(Store store) {
        this(store, Instant.now());
    }

    private CachedStatistics(Store store, Instant lastChange) {
        this.store = store;
        this.lastChange = lastChange;
        this.counts = new BackgroundReading<>("statistics", () -> StoreStatistics.of(store), FRESH);
    }

    /**
     * The counts, at most one minute old and never older than the last write of this server.
     *
     * @throws org.dateline.query.IndexNotReadyException where counting takes longer than eight seconds; it goes on
     */
    public StoreStatistics get() {
        return counts.get();
    }

    /** Has the next call count again, because something was written. */
    public synchronized void invalidate() {
        counts.invalidate();
        lastChange = Instant.now();
    }

    /**
     * Statistics of the same store as of an earlier day, not yet counted. Any change of the store may change the day, and nothing else does:
     * it changed when the store did, however often its view is made.
     */
    public synchronized CachedStatistics over(Store earlier) {
        return new CachedStatistics(earlier, lastChange);
    }

    /**
     * When the store last changed, or this server started. Empty where the store is another engine, since others may write to it.
     */
    public synchronized Optional<Instant> lastModified() {
        return store instanceof RemoteStore ? Optional.empty() : Optional.of(lastChange);
    }
}
