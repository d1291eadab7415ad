// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.overview;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.index.timeline.MatchedEvents;
import org.dateline.index.timeline.TimelineIndex;
import org.dateline.model.LabelPolicy;
import org.dateline.model.Status;
import org.dateline.model.timeline.BusyPeriod;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Facets.Count;
import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.SortOrder;
import org.dateline.model.timeline.TimelineViewOptions;
import org.dateline.query.StoreStatistics;
import org.dateline.query.timeline.TimelineService;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** Reads {@link StoreOverview}s. Some are kept until the events change or an hour begins, since counting all events takes a moment. */
public final class StoreOverviewReader {
    private static final int LATEST = 12;
    private static final int PLANNED = 5;
    private static final int TOP = 10;
    private static final int ARTICLES = 8;
    private static final int MOST_KEPT = 8;

    /** These tell of what did take place, as far as anybody says. */
    private static final Selection HAPPENED =
            Selection.ALL.with("status", Status.OCCURRED.word(), Status.ONGOING.word(), Status.UNKNOWN.word());

    private final Store store;
    private final TimelineService timelines;
    /** The last overview under each of the policies that were asked for last. */
    private final Map<LabelPolicy, Kept> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true);

    private record Kept(String version, Instant hour, StoreOverview overview) {}

    /** Overviews of a store with these timelines. */
    public StoreOverviewReader(Store store, TimelineService timelines) {
        this.store = store;
        this.timelines = timelines;
    }

    /**
     * The overview as of the last commit.
     *
     * @param now what is planned for later is to come
     * @throws org.dateline.query.IndexNotReadyException where the index of a large store is still being built
     */
    public StoreOverview get(Instant now) {
        TimelineIndex index = timelines.index();
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        LabelPolicy policy = LabelPolicy.current();
        Kept last = last(policy);
        if (last != null
                && last.version().equals(index.version())
                && last.hour().equals(hour)) {
            return last.overview();
        }
        StoreOverview read = read(index, now);
        keep(policy, new Kept(index.version(), hour, read));
        return read;
    }

    private @Nullable Kept last(LabelPolicy policy) {
        synchronized (kept) {
            return kept.get(policy);
        }
    }

    private void keep(LabelPolicy policy, Kept overview) {
        synchronized (kept) {
            kept.put(policy, overview);
            if (kept.size() > MOST_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
    }

    private StoreOverview read(TimelineIndex index, Instant now) {
        MatchedEvents all = index.matching(Selection.ALL, null);
        List<Count> actors = direct(all.actors());
        List<Count> places = direct(all.places());
        ArticleListReader articles = ArticleListReader.of(index);
        StoreOverview.Top top = new StoreOverview.Top(top(actors), top(places), top(direct(all.types())));
        return new StoreOverview(
                StoreStatistics.things(store),
                begins(index, all),
                rows(index.matching(HAPPENED, null), SortOrder.LATEST, LATEST),
                planned(index, now),
                top,
                articles.list(0, ARTICLES),
                EventQuestionReader.read(store, top));
    }

    private static StoreOverview.Begins begins(TimelineIndex index, MatchedEvents all) {
        BusyPeriod main = all.mainPeriod().orElse(null);
        if (main == null) {
            return new StoreOverview.Begins(all.histogram(), 0, 0);
        }
        Selection within = Selection.ALL
                .with("from", main.begin().toString())
                .with("to", main.last().plusMillis(1).toString());
        Histogram histogram = index.matching(within, null).histogram();
        List<Histogram.Bucket> buckets = histogram.buckets();
        return new StoreOverview.Begins(
                new Histogram(
                        histogram.unit(),
                        buckets,
                        histogram.before(),
                        all.histogram().undated()),
                all.beginningBefore(buckets.get(0).begin()),
                all.beginningFrom(buckets.get(buckets.size() - 1).end()));
    }

    private static StoreOverview.Planned planned(TimelineIndex index, Instant now) {
        Selection later = OverduePlans.PLANNED.with(
                "from", now.truncatedTo(ChronoUnit.SECONDS).toString());
        List<EventRow> toCome = rows(index.matching(later, null), SortOrder.BEGIN, PLANNED).stream()
                .filter(row -> row.begin().isPresent())
                .toList();
        MatchedEvents open = index.matching(OverduePlans.open(now), null);
        return new StoreOverview.Planned(toCome, rows(open, SortOrder.LATEST, PLANNED), open.total());
    }

    private static List<EventRow> rows(MatchedEvents matches, SortOrder sort, int most) {
        return matches.page(TimelineViewOptions.DEFAULT.sortedBy(sort).limitedTo(most))
                .rows();
    }

    private static List<Count> direct(List<Count> counts) {
        return counts.stream().filter(count -> count.direct() > 0).toList();
    }

    private static List<Count> top(List<Count> counts) {
        return counts.stream()
                .sorted(Comparator.comparingLong(Count::count)
                        .reversed()
                        .thenComparing(count -> count.thing().label())
                        .thenComparing(count -> count.thing().iri()))
                .limit(TOP)
                .toList();
    }
}
