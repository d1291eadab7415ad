package org.dateline.page.overview;

import java.util.List;
import org.dateline.model.EnglishText;
import org.dateline.model.overview.EntityEvents;
import org.dateline.model.timeline.Facets.Count;

/**
 * The events of a thing, on its page.
 *
 * @param total the number of events, in words
 * @param more whether there are more events than those shown
 * @param strip the histogram of their start dates
 * @param lines the latest events; on the page of an actor each with the actor's role
 * @param timeline the address of all events on the timeline
 * @param actors the most frequent participants, without the actor of the page
 * @param places the most frequent places
 */
public record EventsPart(
        String total,
        boolean more,
        TimeStrip strip,
        List<Line> lines,
        String timeline,
        List<CountedThing> actors,
        List<CountedThing> places) {

    /**
     * One event.
     *
     * @param event the event
     * @param role the role of the actor in it; may be empty
     */
    public record Line(EventLine event, String role) {}

    /** Keeps copies. */
    public EventsPart {
        lines = List.copyOf(lines);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }

    /** The part of a page that shows a thing's events. */
    public static EventsPart of(EntityEvents events, OverviewLinks links) {
        List<Line> lines = events.latest().stream()
                .map(row -> new Line(
                        links.lines(List.of(row)).get(0), events.roles().getOrDefault(row.iri(), "")))
                .toList();
        return new EventsPart(
                EnglishText.count(events.total(), "event"),
                events.total() > lines.size(),
                links.strip(events.histogram(), events.selection()),
                lines,
                links.of(events.selection()),
                counted(events.actors(), events, "actor", links),
                counted(events.places(), events, "place", links));
    }

    /** Several values of one filter are alternatives. If the selection already has one, no link can select both, so the number has none. */
    private static List<CountedThing> counted(
            List<Count> counts, EntityEvents events, String parameter, OverviewLinks links) {
        boolean taken = !events.selection().parameters().list(parameter).isEmpty();
        return counts.stream()
                .map(count -> taken
                        ? new CountedThing(links.link(count.thing()), EnglishText.number(count.direct()), "")
                        : links.counted(
                                count,
                                count.count(),
                                events.selection().with(parameter, count.thing().iri())))
                .toList();
    }

    /** Whether any event has a role. */
    public boolean hasRoles() {
        return lines.stream().anyMatch(line -> !line.role().isEmpty());
    }
}
