// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive.asof;

import java.time.LocalDate;
import java.util.Iterator;
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
    /** So many rows and terms of all days together are kept, some 100 bytes each; but the last two days always. */
    private static final long MOST_KEPT = 1_000_000;

    private static final int FEWEST_DAYS = 2;
    /** A day on which nothing changed costs no memory, but has to be found among the others. */
    private static final int MOST_DAYS = 100;

    private final EmbeddedStore store;
    /** The day that was asked for last comes last. */
    private final Map<LocalDate, StoreView> recent = new LinkedHashMap<>(MOST_DAYS, 0.75f, true);

    /** The views of a store, which stays open as long as they are used. */
    public AsOfViews(EmbeddedStore store) {
        this.store = store;
    }

    /** The store as of the end of a day in UTC. The view need not be closed. */
    public StoreView at(LocalDate day) {
        synchronized (recent) {
            StoreView view = recent.computeIfAbsent(
                    day, key -> StoreView.of(store, "as of " + day, dataset -> DayDifference.of(dataset, day)));
            forgetOldest();
            return view;
        }
    }

    /** Who reads a view that is forgotten keeps it as long as it takes. */
    private void forgetOldest() {
        long kept = recent.values().stream().mapToLong(StoreView::rowsKept).sum();
        Iterator<StoreView> views = recent.values().iterator();
        while (recent.size() > MOST_DAYS || (recent.size() > FEWEST_DAYS && kept > MOST_KEPT)) {
            kept -= views.next().rowsKept();
            views.remove();
        }
    }
}
