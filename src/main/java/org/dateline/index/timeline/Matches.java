package org.dateline.index.timeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.model.timeline.ActorNetwork;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Facets;
import org.dateline.model.timeline.Facets.Count;
import org.dateline.model.timeline.Facets.Facet;
import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.LaneKey;
import org.dateline.model.timeline.Lanes;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.Slice;
import org.dateline.model.timeline.View;
import org.jspecify.annotations.Nullable;

/** The events of a selection, found; what is asked of them is counted or cut when it is asked. */
public final class Matches {
    private final Things things;
    private final Summaries summaries;
    private final FacetCount count;
    private final Selection selection;
    private final List<Part> parts;
    private final long withoutHistory;

    Matches(Things things, Summaries summaries, Selected selected) {
        this.things = things;
        this.summaries = summaries;
        this.count = new FacetCount(things, selected.parts());
        this.selection = selected.selection();
        this.parts = selected.parts();
        this.withoutHistory = selected.withoutHistory();
    }

    /**
     * What was found.
     *
     * @param withoutHistory how many more would be found if anybody could tell when they became known
     */
    record Selected(Selection selection, List<Part> parts, long withoutHistory) {}

    /** How many there are. */
    public long total() {
        return parts.stream().mapToLong(Part::count).sum();
    }

    /** Of a selection as of a day, how many more would be found if anybody could tell when they became known. */
    public long withoutHistory() {
        return withoutHistory;
    }

    /**
     * A page of them.
     *
     * @throws org.dateline.model.timeline.BadParameterException where the view's cursor was not handed out for its order
     */
    public Slice.Page page(View view) {
        String cursor = view.cursor();
        Cursor after = cursor == null ? null : Cursor.parse(cursor, view.sort());
        List<Paging.Found> found = new Paging(view.sort(), view.limit() + 1, after).of(parts);
        boolean more = found.size() > view.limit();
        List<Paging.Found> page = more ? found.subList(0, view.limit()) : found;
        Rows rows = new Rows(things);
        List<EventRow> events =
                page.stream().map(each -> rows.get(each.segment(), each.row())).toList();
        @Nullable String next = more ? page.get(page.size() - 1).keys().text(view.sort()) : null;
        return new Slice.Page(events, rows.reports(events), next);
    }

    /** When they begin. */
    public Histogram histogram() {
        return new HistogramCount(parts).of(selection.period());
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
        return new NetworkCount(things.numbers().actors(), parts).of(actors());
    }

    /** Of which type how many of them are, broader types included; in no order. */
    public List<Count> types() {
        return count.types().all();
    }

    /** How many of them each report tells, by its IRI; reports that tell none are left out. */
    public Map<String, Long> reports() {
        return count.reports();
    }

    /**
     * The figures of all of them.
     *
     * @param key what they stand side by side by, in lanes; null for no lanes
     */
    public Slice.Summary summary(@Nullable LaneKey key) {
        return summaries.get(selection, key, () -> counted(key));
    }

    private Slice.Summary counted(@Nullable LaneKey key) {
        Map<LaneKey, Tally> tallies = new EnumMap<>(LaneKey.class);
        tallies.put(LaneKey.ACTOR, count.actors());
        tallies.put(LaneKey.PLACE, count.places());
        tallies.put(LaneKey.TYPE, count.types());
        List<Facet> tops =
                tallies.values().stream().map(tally -> tally.facet(Facets.MOST)).toList();
        Facets facets = new Facets(tops.get(0), tops.get(1), tops.get(2), count.statuses());
        Histogram histogram = histogram();
        Tally laned = key == null ? null : tallies.get(key);
        Lanes lanes = key == null || laned == null ? null : new LaneCut(things, parts).by(key, laned, histogram);
        return new Slice.Summary(total(), withoutHistory, histogram, facets, lanes);
    }

    /** Page and figures together. */
    public Slice slice(View view) {
        return new Slice(selection, view, page(view), summary(view.lanes()));
    }

    /** Hands out all of them in no order. */
    public void forEach(Consumer<EventRow> each) {
        Rows rows = new Rows(things);
        parts.forEach(part -> part.rows().forEach((int row) -> each.accept(rows.get(part.segment(), row))));
    }
}
