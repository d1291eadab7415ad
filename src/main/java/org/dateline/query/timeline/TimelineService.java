// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.dateline.index.timeline.MatchedEvents;
import org.dateline.index.timeline.TimelineIndex;
import org.dateline.model.Changes;
import org.dateline.model.Hierarchy;
import org.dateline.model.LabelPolicy;
import org.dateline.model.Named;
import org.dateline.model.Report;
import org.dateline.model.timeline.ActorNetwork;
import org.dateline.model.timeline.BusyPeriod;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.LaneKey;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.SortOrder;
import org.dateline.model.timeline.TimelineSlice;
import org.dateline.model.timeline.TimelineViewOptions;
import org.dateline.query.IndexKeeper;
import org.dateline.query.IndexMaintainer;
import org.dateline.query.IndexNotReadyException;
import org.dateline.query.IndexState;
import org.dateline.query.SparqlSession;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.RemoteStore;
import org.dateline.store.Store;
import org.dateline.store.saved.SavedIndexes;
import org.jspecify.annotations.Nullable;

/**
 * The timelines of a store: answers all questions about events by time, actor, place, type and status. Answers come from an
 * index in memory, in milliseconds, and include every commit that {@link #changed} was called for. Safe for any number of threads.
 *
 * <pre>{@code
 * TimelineSlice slice = timelines.slice(Selection.parse(parameters), TimelineViewOptions.parse(parameters));
 * List<EventRow> latest = timelines.latest(Selection.ALL, 15);
 * List<EventRow> ofActor = timelines.list(Selection.ALL.with("actor", iri), TimelineViewOptions.DEFAULT).rows();
 * }</pre>
 *
 * <p>All methods throw {@link IndexNotReadyException} where the index of a large store is still being built.
 */
public final class TimelineService implements AutoCloseable {
    /** How long a request waits for the first index. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** How long a request waits for what was committed before it; after that the older index answers. */
    private static final Duration CATCH_UP = Duration.ofSeconds(30);

    /** How old an index of an engine may be that does not report its commits. */
    private static final Duration FRESH = Duration.ofSeconds(60);

    private final Store store;
    private final IndexMaintainer<TimelineIndex> maintainer;
    /** How old the index may be. */
    private final Duration age;
    /** Whether the index is read without anybody asking. */
    private final boolean isRead;

    private volatile @Nullable TextSearch search;

    private TimelineService(Store store, @Nullable SavedIndexes saved) {
        this.store = store;
        this.maintainer = new IndexMaintainer<>(
                "timeline-index",
                new TimelineIndexReader(store),
                saved == null
                        ? null
                        : new IndexKeeper<>(
                                saved.index("timeline", TimelineIndex.FORMAT),
                                TimelineIndex::open,
                                TimelineIndex::writeTo));
        this.age = store instanceof RemoteStore ? FRESH : IndexMaintainer.ANY_AGE;
        this.isRead = store instanceof EmbeddedStore;
    }

    /**
     * The timelines of a store. Begins at once, in the background, to build the index; over another engine only when somebody
     * asks, since it is not ours to read whole for nothing.
     */
    public static TimelineService of(Store store) {
        return of(store, null);
    }

    /**
     * The same, with an index that is kept between two runs of the program.
     *
     * @param saved where; null where it is not kept
     */
    public static TimelineService of(Store store, @Nullable SavedIndexes saved) {
        TimelineService timelines = new TimelineService(store, saved);
        if (timelines.isRead) {
            timelines.maintainer.start();
        }
        return timelines;
    }

    /** Finds words by this search from now on; until then they are looked for in labels. */
    public void searchBy(TextSearch better) {
        search = better;
    }

    /**
     * Runs something that also reads the whole store when the index no longer does, so that the pages come up soonest: when it has
     * been read for the first time, or at once where nobody reads it unasked.
     */
    public void whenIdle(Runnable task) {
        if (isRead) {
            maintainer.afterFirstReading(task);
        } else {
            task.run();
        }
    }

    /** How far the index has followed the store. */
    public IndexState state() {
        return maintainer.state();
    }

    /** A commit changed something: the next answer takes it in. Returns at once. */
    public void changed(Changes changes) {
        maintainer.changed(changes);
    }

    /** Changes whenever answers may have changed, and differs by the languages of labels: what entity tags are made of. */
    public String version() {
        LabelPolicy policy = LabelPolicy.current();
        String version = index().version();
        return policy.equals(LabelPolicy.DEFAULT) ? version : version + "-" + String.join(".", policy.languages());
    }

    /**
     * The index as of the last commit: names, places and reports, for pages that show more than a selection. It never changes;
     * whoever needs several answers that fit each other asks one index for all of them.
     */
    public TimelineIndex index() {
        maintainer.start();
        maintainer.awaitFirst(PATIENCE, age, "timeline");
        maintainer.await(CATCH_UP, age);
        TimelineIndex index = maintainer.current();
        if (index == null) {
            throw new IndexNotReadyException("The server is being stopped.");
        }
        return index;
    }

    /** The newest report that has a date, as of the last answer; nothing as long as the first index is being built. Never waits. */
    public Optional<Report> newestReport() {
        TimelineIndex last = maintainer.current();
        return last == null
                ? Optional.empty()
                : last.reports().stream().findFirst().filter(report -> !report.published()
                        .isEmpty());
    }

    private MatchedEvents matching(Selection selection) {
        String q = selection.q();
        return index().matching(selection, q == null ? null : found(q));
    }

    private Set<String> found(String q) {
        TextSearch better = search;
        if (better != null) {
            return better.events(q);
        }
        List<String> words = List.of(q.toLowerCase(Locale.ROOT).split("\\s+"));
        Set<String> found = new HashSet<>();
        index().labels((iri, label) -> {
            String lower = label.toLowerCase(Locale.ROOT);
            if (words.stream().allMatch(lower::contains)) {
                found.add(iri);
            }
        });
        return found;
    }

    /**
     * A page of a selection with its histogram, facets and lanes.
     *
     * @throws org.dateline.model.BadParameterException where the view's cursor was not handed out for its order
     */
    public TimelineSlice slice(Selection selection, TimelineViewOptions view) {
        return matching(selection).slice(view);
    }

    /**
     * The events of a slice's page as the statements of the store: assessed values, participations, tolls, actors, places, types and
     * reports, but neither the sources' own accounts nor the history. The prefixes are set.
     */
    public Model statements(TimelineSlice slice) {
        return SparqlSession.read(store, session -> TimelineRdfReader.read(session, slice));
    }

    /**
     * Some events of a selection, without the counts and lanes that cost more.
     *
     * @param rows those of the page
     * @param total how many there are
     */
    public record Listed(List<EventRow> rows, long total) {}

    /** The events of a page alone. */
    public Listed list(Selection selection, TimelineViewOptions view) {
        MatchedEvents matches = matching(selection);
        return new Listed(matches.page(view).rows(), matches.total());
    }

    /** How many events a selection has. */
    public long total(Selection selection) {
        return matching(selection).total();
    }

    /** The figures of a selection, with its lanes. */
    public TimelineSlice.Summary summary(Selection selection, LaneKey lanes) {
        return matching(selection).summary(lanes);
    }

    /** The period of a selection to show first: where nearly all of its events begin. Empty where none has a date. */
    public Optional<BusyPeriod> mainPeriod(Selection selection) {
        return matching(selection).mainPeriod();
    }

    /**
     * How many events of a selection begin outside a period.
     *
     * @param begin of the period
     * @param end of the period, exclusive
     * @return how many begin earlier, and how many later
     */
    public long[] outside(Selection selection, Instant begin, Instant end) {
        MatchedEvents matches = matching(selection);
        return new long[] {matches.beginningBefore(begin), matches.beginningFrom(end)};
    }

    /** When the events of a selection begin. */
    public Histogram histogram(Selection selection) {
        return matching(selection).histogram();
    }

    /** Who took part in the same events of a selection. */
    public ActorNetwork network(Selection selection) {
        return matching(selection).network();
    }

    /** The events of a selection that begin last, the latest first; those without a date after them. */
    public List<EventRow> latest(Selection selection, int most) {
        return matching(selection)
                .page(TimelineViewOptions.DEFAULT.sortedBy(SortOrder.LATEST).limitedTo(most))
                .rows();
    }

    /** What some places of events lie within, or which types are broader than some, all the way up. */
    public Hierarchy hierarchy(Collection<String> iris) {
        return index().hierarchy(iris);
    }

    /** The types above a type that have no broader ones, nearest first; the type itself where there are none. */
    public List<Named> broadest(String type) {
        TimelineIndex index = index();
        return index.hierarchy(List.of(type)).roots(type).stream()
                .map(index::named)
                .toList();
    }

    /** Ends the building, if it still runs. */
    @Override
    public void close() {
        maintainer.close();
    }
}
