package org.dateline.index.timeline;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.model.timeline.ActorNetwork;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Facets;
import org.dateline.model.timeline.Facets.Count;
import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.LaneKey;
import org.dateline.model.timeline.Lanes;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.Slice;
import org.dateline.model.timeline.View;
import org.jspecify.annotations.Nullable;

/** The events of a selection, found; what is asked of them is counted or cut when it is asked. */
public final class Matches {
    private final Dictionaries numbers;
    private final Catalogue catalogue;
    private final Selection selection;
    private final List<Part> parts;
    private final long withoutHistory;

    Matches(Dictionaries numbers, Catalogue catalogue, Selection selection, List<Part> parts, long withoutHistory) {
        this.numbers = numbers;
        this.catalogue = catalogue;
        this.selection = selection;
        this.parts = parts;
        this.withoutHistory = withoutHistory;
    }

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
        Rows rows = new Rows(numbers, catalogue);
        List<EventRow> events =
                page.stream().map(each -> rows.get(each.segment(), each.row())).toList();
        @Nullable String next = more ? page.get(page.size() - 1).keys().text(view.sort()) : null;
        return new Slice.Page(events, rows.reports(events), next);
    }

    /** When they begin. */
    public Histogram histogram() {
        return new HistogramCount(parts).of(selection.period());
    }

    /** Who, where, what. */
    public Facets facets() {
        return facetCount().all();
    }

    /** Who takes part in how many of them; in no order. */
    public List<Count> actors() {
        return facetCount().actors();
    }

    /** Where how many of them take place; in no order. */
    public List<Count> places() {
        return facetCount().places();
    }

    /** Who took part in the same of them. */
    public ActorNetwork network() {
        return new NetworkCount(numbers.actors(), parts).of(actors());
    }

    /** Of which type how many of them are, broader types included; in no order. */
    public List<Count> types() {
        return facetCount().types();
    }

    /** How many of them each report tells, by its IRI; reports that tell none are left out. */
    public Map<String, Long> reports() {
        return facetCount().reports();
    }

    private FacetCount facetCount() {
        return new FacetCount(numbers, catalogue, parts);
    }

    /** Side by side in lanes. */
    public Lanes lanes(LaneKey key, Histogram histogram) {
        return new LaneCut(numbers, catalogue, parts).by(key, histogram);
    }

    /** Page and figures together. */
    public Slice slice(View view) {
        Histogram histogram = histogram();
        LaneKey key = view.lanes();
        Slice.Summary summary = new Slice.Summary(
                total(), withoutHistory, histogram, facets(), key == null ? null : lanes(key, histogram));
        return new Slice(selection, view, page(view), summary);
    }

    /** Hands out all of them in no order. */
    public void forEach(Consumer<EventRow> each) {
        Rows rows = new Rows(numbers, catalogue);
        parts.forEach(part -> part.rows().forEach((int row) -> each.accept(rows.get(part.segment(), row))));
    }
}
