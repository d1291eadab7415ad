// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.model.timeline.ActorNetwork;
import org.dateline.model.timeline.BusyPeriod;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Facets;
import org.dateline.model.timeline.Facets.Count;
import org.dateline.model.timeline.Facets.Facet;
import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.LaneKey;
import org.dateline.model.timeline.Lanes;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.TimelineSlice;
import org.dateline.model.timeline.TimelineViewOptions;
import org.jspecify.annotations.Nullable;

/** The events of a selection, found; what is asked of them is counted or cut when it is asked. */
public final class MatchedEvents {
    private final IndexedThings things;
    private final SummaryCache summaries;
    private final FacetCounter count;
    private final Selection selection;
    private final List<SegmentRows> parts;
    private final long withoutHistory;

    MatchedEvents(IndexedThings things, SummaryCache summaries, Selected selected) {
        this.things = things;
        this.summaries = summaries;
        this.count = new FacetCounter(things, selected.parts());
        this.selection = selected.selection();
        this.parts = selected.parts();
        this.withoutHistory = selected.withoutHistory();
    }

    /**
     * What was found.
     *
     * @param withoutHistory how many more would be found if anybody could tell when they became known
     */
    record Selected(Selection selection, List<SegmentRows> parts, long withoutHistory) {}

    /** How many there are. */
    public long total() {
        return parts.stream().mapToLong(SegmentRows::count).sum();
    }

    /** Of a selection as of a day, how many more would be found if anybody could tell when they became known. */
    public long withoutHistory() {
        return withoutHistory;
    }

    /**
     * A page of them.
     *
     * @throws org.dateline.model.BadParameterException where the view's cursor was not handed out for its order
     */
    public TimelineSlice.Page page(TimelineViewOptions view) {
        String cursor = view.cursor();
        PageCursor after = cursor == null ? null : PageCursor.parse(cursor, view.sort());
        List<Paging.Found> found = new Paging(view.sort(), view.limit() + 1, after).of(parts);
        boolean more = found.size() > view.limit();
        List<Paging.Found> page = more ? found.subList(0, view.limit()) : found;
        EventRowBuilder rows = new EventRowBuilder(things);
        List<EventRow> events =
                page.stream().map(each -> rows.get(each.segment(), each.row())).toList();
        @Nullable String next = more ? page.get(page.size() - 1).keys().text(view.sort()) : null;
        return new TimelineSlice.Page(events, rows.reports(events), next);
    }

    /** When they begin. */
    public Histogram histogram() {
        return new HistogramCounter(parts).of(selection.period());
    }

    /**
     * The period to show first: the shortest in which 95% of those with a date begin, without a few at its ends that are far from the
     * others. It is that of all of them, unless it is less than half as long. Empty where none has a date.
     */
    public Optional<BusyPeriod> mainPeriod() {
        return new BeginCounter(parts).main();
    }

    /** How many of them begin before an instant. */
    public long beginningBefore(Instant instant) {
        return new BeginCounter(parts).before(instant);
    }

    /** How many of them begin at an instant or later. */
    public long beginningFrom(Instant instant) {
        return new BeginCounter(parts).from(instant);
    }

    /** Who takes part in how many of them; in no order. */
    public List<Count> actors() {
        return count.actors().all();
    }

    /** Where how many of them take place; in no order. */
    public List<Count> places() {
        return count.places().all();
    }

    /** Who took part in the same of them. */
    public ActorNetwork network() {
        return new NetworkCounter(things.numbers().actors(), parts).of(actors());
    }

    /** Of which type how many of them are, broader types included; in no order. */
    public List<Count> types() {
        return count.types().all();
    }

    /** How many of them each report describes, by its IRI; reports that describe none are left out. */
    public Map<String, Long> reports() {
        return count.reports();
    }

    /**
     * The figures of all of them.
     *
     * @param key what they stand side by side by, in lanes; null for no lanes
     */
    public TimelineSlice.Summary summary(@Nullable LaneKey key) {
        return summary(key, null);
    }

    /** The figures of all of them, with up to {@value Facets#MOST_ASKED} values of one filter; null for none. */
    private TimelineSlice.Summary summary(@Nullable LaneKey key, @Nullable LaneKey facet) {
        return summaries.get(new SummaryCache.Figures(selection, key, facet), () -> counted(key, facet));
    }

    private TimelineSlice.Summary counted(@Nullable LaneKey key, @Nullable LaneKey facet) {
        Map<LaneKey, ThingCounter> tallies = new EnumMap<>(LaneKey.class);
        tallies.put(LaneKey.ACTOR, count.actors());
        tallies.put(LaneKey.PLACE, count.places());
        tallies.put(LaneKey.TYPE, count.types());
        List<Facet> tops = new ArrayList<>();
        tallies.forEach((by, tally) -> tops.add(tally.facet(by == facet ? Facets.MOST_ASKED : Facets.MOST)));
        Facets facets = new Facets(tops.get(0), tops.get(1), tops.get(2), count.statuses());
        Histogram histogram = histogram();
        ThingCounter laned = key == null ? null : tallies.get(key);
        Lanes lanes = key == null || laned == null ? null : new LaneBuilder(things, parts).by(key, laned, histogram);
        return new TimelineSlice.Summary(total(), withoutHistory, histogram, facets, lanes);
    }

    /** Page and figures together. */
    public TimelineSlice slice(TimelineViewOptions view) {
        return new TimelineSlice(selection, view, page(view), summary(view.lanes(), view.facet()));
    }

    /** Hands out all of them in no order. */
    public void forEach(Consumer<EventRow> each) {
        EventRowBuilder rows = new EventRowBuilder(things);
        parts.forEach(part -> part.rows().forEach((int row) -> each.accept(rows.get(part.segment(), row))));
    }
}
