// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive.asof;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.StoreView;

/**
 * The views of a store as of days. A view shows the data as they would be if only the sources existed that were published by the end of
 * the day in UTC; sources without a date count as older than any other. It follows the commits of the store. The difference to today
 * is kept for the days that were asked for last. Safe for use by several threads.
 */
public final class AsOfViews {
    /** So many days are kept; the difference of each is in memory. */
    private static final int DAYS_KEPT = 8;

    private final EmbeddedStore store;
    private final Map<LocalDate, StoreView> recent = new LinkedHashMap<>(DAYS_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, StoreView> eldest) {
            return size() > DAYS_KEPT;
        }
    };

    /** The views of a store, which stays open as long as they are used. */
    public AsOfViews(EmbeddedStore store) {
        this.store = store;
    }

    /** The store as of the end of a day in UTC. The view need not be closed. */
    public StoreView at(LocalDate day) {
        synchronized (recent) {
            return recent.computeIfAbsent(
                    day, key -> StoreView.of(store, "as of " + day, dataset -> DayDifference.of(dataset, day)));
        }
    }
}
