package org.dateline.serve;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Place;
import org.dateline.page.EventLine;
import org.dateline.page.Link;

/** Events of the timeline as lines of a list. */
final class EventLines {
    /** An event may have very many places; a line has room for a few. */
    private static final int PLACES = 3;

    private EventLines() {}

    /** The lines, in the same order. */
    static List<EventLine> of(List<EventRow> rows, LocalPaths paths) {
        return rows.stream().map(row -> of(row, paths)).toList();
    }

    private static EventLine of(EventRow row, LocalPaths paths) {
        String date = row.span().inWords();
        String places =
                row.involved().places().stream().limit(PLACES).map(Place::label).collect(Collectors.joining(", "));
        return new EventLine(
                date.isEmpty() ? "no date" : date,
                new Link(row.label(), paths.of(row.iri())),
                places,
                row.status().word(),
                row.marks().sources());
    }
}
