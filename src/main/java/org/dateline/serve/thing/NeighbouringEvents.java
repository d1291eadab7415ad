package org.dateline.serve.thing;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.model.evidence.AssessedEvent;
import org.dateline.model.evidence.EventRef;
import org.dateline.model.evidence.EventView;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.SortOrder;
import org.dateline.model.timeline.TimelineViewOptions;
import org.dateline.page.event.EventPage;
import org.dateline.query.timeline.IndexNotReadyException;
import org.dateline.query.timeline.TimelineService;

/** What happened before and after an event at its place, or, where it has none, with its actors. */
final class NeighbouringEvents {
    private static final int MOST = 4;

    private final TimelineService timelines;

    NeighbouringEvents(TimelineService timelines) {
        this.timelines = timelines;
    }

    /** The nearest events; none where the event has neither date nor place nor actors, or the index is still being built. */
    EventPage.Around of(EventView event) {
        AssessedEvent held = event.held();
        Instant begin = held.span().begin().orElse(null);
        Selection near = near(held);
        if (begin == null || near.equals(Selection.ALL)) {
            return EventPage.Around.NONE;
        }
        if (!event.bounds().asOfText().isEmpty()) {
            near = near.with("asOf", event.bounds().asOfText());
        }
        Instant end = held.span().end().orElse(begin);
        Predicate<EventRow> other = row -> !row.iri().equals(event.iri());
        try {
            return new EventPage.Around(
                    rows(near.with("to", begin.toString()), SortOrder.LATEST, other),
                    rows(near.with("from", end.toString()), SortOrder.BEGIN, other.and(row -> row.begin()
                            .filter(later -> later.isBefore(end))
                            .isEmpty())));
        } catch (IndexNotReadyException e) {
            return EventPage.Around.NONE;
        }
    }

    private static Selection near(AssessedEvent held) {
        return held.places().isEmpty()
                ? Selection.ALL.with(
                        "actor",
                        held.parts().stream().map(part -> part.agent().iri()).toArray(String[]::new))
                : Selection.ALL.with(
                        "place",
                        held.places().stream().map(site -> site.place().iri()).toArray(String[]::new));
    }

    private List<EventRef> rows(Selection selection, SortOrder sort, Predicate<EventRow> wanted) {
        return timelines
                .list(selection, TimelineViewOptions.DEFAULT.sortedBy(sort).limitedTo(4 * MOST))
                .rows()
                .stream()
                .filter(wanted)
                .limit(MOST)
                .map(row -> new EventRef(
                        new org.dateline.model.Named(row.iri(), row.label()), row.span(), row.status(), ""))
                .toList();
    }
}
