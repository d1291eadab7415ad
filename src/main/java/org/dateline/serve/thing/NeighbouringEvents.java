// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.thing;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.model.Named;
import org.dateline.model.evidence.AssessedEvent;
import org.dateline.model.evidence.EventRef;
import org.dateline.model.evidence.EventView;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.SortOrder;
import org.dateline.model.timeline.TimelineViewOptions;
import org.dateline.page.event.EventPage;
import org.dateline.query.timeline.TimelineService;

/** Finds the events before and after an event: at its places, or, where it has none, with its actors. */
final class NeighbouringEvents {
    private static final int MOST = 4;

    private final TimelineService timelines;

    NeighbouringEvents(TimelineService timelines) {
        this.timelines = timelines;
    }

    /** The nearest events; none where the event has no date, or neither places nor actors. */
    EventPage.Around find(EventView event) {
        AssessedEvent assessed = event.assessed();
        Instant begin = assessed.span().begin().orElse(null);
        Selection near = near(assessed);
        if (begin == null || near.equals(Selection.ALL)) {
            return EventPage.Around.NONE;
        }
        if (!event.bounds().asOfText().isEmpty()) {
            near = near.with("asOf", event.bounds().asOfText());
        }
        Instant end = assessed.span().end().orElse(begin);
        Predicate<EventRow> isOther = row -> !row.iri().equals(event.iri());
        return new EventPage.Around(
                rows(near.with("to", begin.toString()), SortOrder.LATEST, isOther),
                rows(near.with("from", end.toString()), SortOrder.BEGIN, isOther.and(row -> row.begin()
                        .filter(later -> later.isBefore(end))
                        .isEmpty())));
    }

    private static Selection near(AssessedEvent assessed) {
        return assessed.places().isEmpty()
                ? Selection.ALL.with(
                        "actor",
                        assessed.parts().stream()
                                .map(part -> part.agent().iri())
                                .toArray(String[]::new))
                : Selection.ALL.with(
                        "place",
                        assessed.places().stream()
                                .map(site -> site.place().iri())
                                .toArray(String[]::new));
    }

    private List<EventRef> rows(Selection selection, SortOrder sort, Predicate<EventRow> filter) {
        return timelines
                .list(selection, TimelineViewOptions.DEFAULT.sortedBy(sort).limitedTo(4 * MOST))
                .rows()
                .stream()
                .filter(filter)
                .limit(MOST)
                .map(row -> new EventRef(new Named(row.iri(), row.label()), row.span(), row.status(), ""))
                .toList();
    }
}
