package org.dateline.serve;

import java.time.Duration;
import org.dateline.query.StoreStatistics;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** The figures of a store, counted at most once a minute: counting reads every triple. */
final class Figures {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Store store;
    private @Nullable StoreStatistics counted;
    private long when;
    private boolean stale = true;

    Figures(Store store) {
        this.store = store;
    }

    /** The figures as they were at most a minute ago, and since the last write of this server. */
    synchronized StoreStatistics get() {
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
    }
}
