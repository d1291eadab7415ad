// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive.asof;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.StoreView;
import org.dateline.store.view.ReadingTurns;
import org.dateline.store.view.VersionedReading;

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
    private final ReadingTurns turns;
    private final VersionedReading<PublicationDays> published;
    /** The day that was asked for last comes last. */
    private final Map<LocalDate, StoreView> recent = new LinkedHashMap<>(MOST_DAYS, 0.75f, true);

    /** The views of a store, which stays open as long as they are used. */
    public AsOfViews(EmbeddedStore store) {
        this(store, ReadingTurns.NONE);
    }

    /**
     * The views of a store that several people read at once.
     *
     * @param turns decides when a view is computed
     */
    public AsOfViews(EmbeddedStore store, ReadingTurns turns) {
        this.store = store;
        this.turns = turns;
        this.published = new VersionedReading<>(
                store.dataset(), (dataset, stopping) -> PublicationDays.of(stopping.apply(dataset)));
    }

    /** The day, with the turns of these views. */
    public LocalDate standingFor(LocalDate day) {
        return standingFor(day, turns);
    }

    /**
     * The day that stands for all days which show the same now: the last on which a source was published by then. Whoever asks for the view
     * of that one shares it. Another commit may part them. Reads in the transaction of this thread, or else in one of its own.
     *
     * @param own the turns of the reader
     */
    public LocalDate standingFor(LocalDate day, ReadingTurns own) {
        return Txn.calculateRead(store.dataset(), () -> published.get(own).standingFor(day));
    }

    /** The days, in UTC, on which a source with a date was published, the first first. */
    public NavigableSet<LocalDate> publicationDays() {
        return Txn.calculateRead(store.dataset(), () -> published.get(turns).dated());
    }

    /**
     * The days, in UTC, on which what is known of a thing changed, the first first; none where no dated source tells of it.
     *
     * @param iri absolute
     */
    public NavigableSet<LocalDate> changeDays(String iri) {
        DatasetGraph dataset = store.dataset();
        return Txn.calculateRead(
                dataset, () -> turns.run(new ReentrantLock(), stopping -> ChangeDays.of(stopping.apply(dataset), iri)));
    }

    /** The store as of the end of a day in UTC. The view need not be closed. */
    public StoreView at(LocalDate day) {
        synchronized (recent) {
            StoreView view = recent.computeIfAbsent(
                    day,
                    key -> StoreView.of(
                            store,
                            "as of " + day,
                            (dataset, stopping) -> DayDifference.of(dataset, day, stopping),
                            turns));
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
