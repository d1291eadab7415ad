// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.derive.AssessedDataset;
import org.dateline.derive.RuleDescription;
import org.dateline.model.Changes;
import org.dateline.model.EnglishText;
import org.dateline.model.timeline.UrlNames;
import org.dateline.page.AsOfBar;
import org.dateline.page.Pages;
import org.dateline.page.SiteChrome;
import org.dateline.page.overview.OverviewLinks;
import org.dateline.query.filter.FilterNames;
import org.dateline.query.overview.StoreContent;
import org.dateline.query.overview.StoreContentReader;
import org.dateline.query.text.WordSearch;
import org.dateline.query.timeline.TimelineService;
import org.dateline.serve.access.AuditLog;
import org.dateline.serve.access.WriteScope;
import org.dateline.serve.admission.QueryTurns;
import org.dateline.serve.admission.WriterQueue;
import org.dateline.serve.asof.DayBar;
import org.dateline.serve.changes.WithdrawalFinder;
import org.dateline.serve.http.ReadOnlyReason;
import org.dateline.serve.http.ServerOptions;
import org.dateline.serve.limit.RunningRequest;
import org.dateline.serve.outbound.OutboundAccess;
import org.dateline.serve.site.BackgroundReading;
import org.dateline.serve.site.CachedStatistics;
import org.dateline.serve.site.DeletedThings;
import org.dateline.serve.site.LocalPaths;
import org.dateline.serve.site.ShippedOntology;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.RemoteStore;
import org.dateline.store.Store;
import org.dateline.store.StoreView;
import org.dateline.store.saved.SavedIndexes;
import org.jspecify.annotations.Nullable;

/**
 * The parts that the handlers of one server share. Only {@link Routes} takes parts from here; each handler receives by its constructor
 * the parts that it uses.
 *
 * @param options how the server behaves
 * @param outbound the connections that the server itself may open
 * @param store the store that is served
 * @param writers the queue in which the writers of the store stand; null where the store is another engine
 * @param dataset the dataset through which all writes go; null where the store is another engine
 * @param readOnly why writes are refused; null where they are allowed
 * @param pages renders the templates
 * @param paths the paths of the pages about things
 * @param ontology the ontology that ships with the program
 * @param statistics the counts of the store
 * @param content the classes, properties and graphs of the store
 * @param timelines the index of events
 * @param search the index of words
 * @param filters what the names in filters of events mean
 * @param tombstones the things that were deleted
 * @param turns the turns in which queries, and what takes as long, run
 * @param withdrawals what would change without a source
 */
record ServerParts(
        ServerOptions options,
        OutboundAccess outbound,
        Store store,
        @Nullable WriterQueue writers,
        @Nullable AssessedDataset dataset,
        @Nullable String readOnly,
        Pages pages,
        LocalPaths paths,
        ShippedOntology ontology,
        CachedStatistics statistics,
        BackgroundReading<StoreContent> content,
        TimelineService timelines,
        WordSearch search,
        FilterNames filters,
        DeletedThings tombstones,
        QueryTurns turns,
        WithdrawalFinder withdrawals)
        implements AutoCloseable {
    private static final Duration CONTENT_FRESH = Duration.ofMinutes(10);

    /** Each has a thread, and its client waits for an answer. */
    private static final int MOST_WAITING_WRITERS = 32;

    /** Less than the time after which most clients give up without knowing whether they wrote. */
    private static final Duration WRITERS_PATIENCE = Duration.ofSeconds(20);

    /**
     * Builds the parts over a store and lets the indexes and caches follow its commits.
     *
     * @param keptFrom indexes are kept beside the store where reading it for them takes at least so long
     */
    static ServerParts of(Store served, ServerOptions options, Duration keptFrom, OutboundAccess outbound) {
        Store store = served instanceof RemoteStore remote
                ? remote.within(options.limits().query())
                : served;
        WriterQueue writers = store instanceof EmbeddedStore embedded
                ? new WriterQueue(
                        embedded.dataset(), MOST_WAITING_WRITERS, WRITERS_PATIENCE, RunningRequest::checkWaiting)
                : null;
        AssessedDataset dataset = writers == null ? null : AssessedDataset.over(writers);
        if (dataset != null) {
            dataset.upgrade();
        }
        QueryTurns turns = dataset == null ? QueryTurns.elsewhere() : QueryTurns.here();
        String readOnly = ReadOnlyReason.find(served, options);
        SavedIndexes saved = store instanceof EmbeddedStore embedded && dataset != null
                ? new SavedIndexes(embedded, dataset::reported, keptFrom)
                : null;
        WordSearch search = WordSearch.over(store, saved);
        TimelineService timelines = TimelineService.of(store, saved);
        timelines.searchBy(search::events);
        timelines.whenIdle(search::start);
        ShippedOntology ontology = ShippedOntology.load(RuleDescription::addAll);
        ServerParts parts = new ServerParts(
                options,
                outbound,
                store,
                writers,
                dataset,
                readOnly,
                new Pages(() -> chrome(timelines, readOnly != null)),
                new LocalPaths(options.baseIri()),
                ontology,
                new CachedStatistics(store),
                new BackgroundReading<>("content", new StoreContentReader(store)::read, CONTENT_FRESH),
                timelines,
                search,
                new FilterNames(store, timelines, search, new UrlNames(options.baseIri())),
                new DeletedThings(),
                turns,
                new WithdrawalFinder(store, dataset, ontology, options, turns));
        if (dataset != null) {
            dataset.guardBy(new WriteScope.Guard());
            dataset.onCommit(parts::changed);
            if (options.security().audit() != null) {
                dataset.onCommit(AuditLog.open(options.security().audit())::committed);
            }
        }
        return parts;
    }

    /** The same parts over the store as of an earlier day, which nobody writes to. Its indexes are read when somebody asks for them. */
    ServerParts over(StoreView earlier) {
        WordSearch words = WordSearch.whenAsked(earlier);
        TimelineService events = TimelineService.of(earlier);
        events.searchBy(words::events);
        return new ServerParts(
                options,
                outbound,
                earlier,
                null,
                null,
                ReadOnlyReason.OF_EARLIER_DAYS,
                pages,
                paths,
                ontology,
                statistics.over(earlier),
                new BackgroundReading<>("content", new StoreContentReader(earlier)::read, CONTENT_FRESH),
                events,
                words,
                new FilterNames(earlier, events, words, new UrlNames(options.baseIri())),
                new DeletedThings(),
                turns,
                new WithdrawalFinder(earlier, null, ontology, options, turns));
    }

    /**
     * Every page shows it, so it must neither wait nor read the store. The newest report is that of today, which a page of an earlier day
     * must not name.
     */
    private static SiteChrome chrome(TimelineService timelines, boolean readOnly) {
        AsOfBar bar = DayBar.current();
        String day = bar != null && bar.shown()
                ? ""
                : timelines
                        .newestReport()
                        .map(report -> EnglishText.day(report.published()))
                        .orElse("");
        return new SiteChrome(day, readOnly, bar);
    }

    /** Links to the pages of things, as the overview pages need them. */
    OverviewLinks links() {
        return new OverviewLinks(paths::of, paths.baseIri());
    }

    /** Informs all caches and indexes of the changes of a commit. Runs on the thread of the writer. */
    private void changed(Changes changes) {
        statistics.invalidate();
        content.invalidate();
        search.changed(changes);
        timelines.changed(changes);
        tombstones.changed(changes);
    }

    /** Waits until both indexes were built for the first time; whether they were, or are built only when somebody asks. */
    boolean awaitReady(Duration patience) throws InterruptedException {
        if (dataset == null) {
            return true;
        }
        CountDownLatch built = new CountDownLatch(1);
        search.whenRead(built::countDown);
        return built.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Stops the background readers of the store. To be called before the store is closed. */
    @Override
    public void close() {
        timelines.close();
        search.close();
        outbound.close();
    }
}
