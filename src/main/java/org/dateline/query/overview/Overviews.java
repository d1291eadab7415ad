package org.dateline.query.overview;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.dateline.index.timeline.Matches;
import org.dateline.index.timeline.TimelineIndex;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.EventStatus;
import org.dateline.model.timeline.Facets.Count;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.Sort;
import org.dateline.model.timeline.View;
import org.dateline.query.timeline.Timelines;
import org.jspecify.annotations.Nullable;

/** Reads {@link Overview}s. One is kept until the events change or an hour begins, since counting all events takes a moment. */
public final class Overviews {
    private static final int LATEST = 12;
    private static final int PLANNED = 5;
    private static final int TOP = 10;
    private static final int ARTICLES = 8;

    /** These tell of what did take place, as far as anybody says. */
    private static final Selection HAPPENED = Selection.ALL.with(
            "status", EventStatus.OCCURRED.word(), EventStatus.ONGOING.word(), EventStatus.UNKNOWN.word());

    private final Timelines timelines;
    private volatile @Nullable Kept kept;

    private record Kept(String version, Instant hour, Overview overview) {}

    /** Overviews of what these timelines are of. */
    public Overviews(Timelines timelines) {
        this.timelines = timelines;
    }

    /**
     * The overview as of the last commit.
     *
     * @param now what is planned for later is to come
     * @throws org.dateline.query.timeline.NotReadyException where the index of a large store is still being built
     */
    public Overview get(Instant now) {
        TimelineIndex index = timelines.index();
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        Kept last = kept;
        if (last != null
                && last.version().equals(index.version())
                && last.hour().equals(hour)) {
            return last.overview();
        }
        Overview read = read(index, now);
        kept = new Kept(index.version(), hour, read);
        return read;
    }

    private static Overview read(TimelineIndex index, Instant now) {
        Matches all = index.matching(Selection.ALL, null);
        List<Count> actors = direct(all.actors());
        List<Count> places = direct(all.places());
        Articles articles = Articles.of(index);
        return new Overview(
                new Overview.Figures(all.total(), actors.size(), places.size(), articles.total()),
                all.histogram(),
                rows(index.matching(HAPPENED, null), Sort.LATEST, LATEST),
                planned(index, now),
                new Overview.Top(top(actors), top(places), top(direct(all.types()))),
                articles.list(0, ARTICLES));
    }

    private static Overview.Planned planned(TimelineIndex index, Instant now) {
        Selection later = Outcomes.PLANNED.with(
                "from", now.truncatedTo(ChronoUnit.SECONDS).toString());
        List<EventRow> toCome = rows(index.matching(later, null), Sort.BEGIN, PLANNED).stream()
                .filter(row -> row.begin().isPresent())
                .toList();
        Matches open = index.matching(Outcomes.open(now), null);
        return new Overview.Planned(toCome, rows(open, Sort.LATEST, PLANNED), open.total());
    }

    private static List<EventRow> rows(Matches matches, Sort sort, int most) {
        return matches.page(View.DEFAULT.sortedBy(sort).limitedTo(most)).rows();
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
