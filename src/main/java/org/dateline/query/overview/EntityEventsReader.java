// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.overview;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.index.timeline.MatchedEvents;
import org.dateline.index.timeline.TimelineIndex;
import org.dateline.model.Iri;
import org.dateline.model.overview.EntityEvents;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Facets.Count;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.SortOrder;
import org.dateline.model.timeline.TimelineViewOptions;
import org.dateline.query.SparqlSession;

/** Reads the events of an actor, a place or a type. */
final class EntityEventsReader {
    private static final int LATEST = 50;
    private static final int TOP = 12;

    private static final String ROLES = """
            SELECT ?event (GROUP_CONCAT(DISTINCT STR(?role); separator=" ") AS ?roles) {
              VALUES ?event { %1$s }
              ?event sem:hasActor ?agent ; dl:hasParticipation ?part . ?part dl:agent ?agent ; sem:roleType ?role
              FILTER (?agent = %2$s)
            } GROUP BY ?event
            """;

    private final BoundedRows rows;
    private final TimelineIndex index;

    EntityEventsReader(BoundedRows rows, TimelineIndex index) {
        this.rows = rows;
        this.index = index;
    }

    /** The events of an actor, with its roles in the latest of them. */
    EntityEvents ofActor(String iri) {
        return of("actor", iri);
    }

    /**
     * The events of a thing.
     *
     * @param parameter by which a selection asks for it: {@code place} or {@code type}
     */
    EntityEvents of(String parameter, String iri) {
        Selection selection = Selection.ALL.with(parameter, iri);
        MatchedEvents matches = index.matching(selection, null);
        List<EventRow> latest = matches.page(
                        TimelineViewOptions.DEFAULT.sortedBy(SortOrder.LATEST).limitedTo(LATEST))
                .rows();
        Map<String, String> roles = "actor".equals(parameter) ? roles(iri, latest) : Map.of();
        return new EntityEvents(
                selection,
                matches.total(),
                matches.histogram(),
                latest,
                roles,
                top(matches.actors(), count -> !count.thing().iri().equals(iri)),
                top(matches.places(), count -> !count.thing().iri().equals(iri)));
    }

    private Map<String, String> roles(String actor, List<EventRow> events) {
        List<String> iris = events.stream().map(EventRow::iri).toList();
        return rows.among(iris, ROLES, SparqlSession.iri(actor)).stream()
                .collect(
                        Collectors.toMap(row -> row.get("event"), row -> names(row.get("roles")), (one, other) -> one));
    }

    private static String names(String roles) {
        return Arrays.stream(roles.split(" ")).map(Iri::localName).distinct().collect(Collectors.joining(", "));
    }

    private static List<Count> top(List<Count> counts, Predicate<Count> other) {
        return counts.stream()
                .filter(count -> count.direct() > 0)
                .filter(other)
                .sorted(Comparator.comparingLong(Count::direct)
                        .reversed()
                        .thenComparing(count -> count.thing().label())
                        .thenComparing(count -> count.thing().iri()))
                .limit(TOP)
                .toList();
    }
}
