// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.dateline.model.timeline.EventRecord;
import org.dateline.query.KnownPeriodsReader;
import org.dateline.query.SparqlSession;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.vocabulary.EventTerms;

/** Reads events from a store, all of them or some, as they are known today and as they were known at other times. */
final class EventRecordReader {
    /**
     * All statements about an event, and its participants. A filter by properties would be taken for a union, in which TDB2 looks
     * each of them up for each event: that took twice as long as leaving out here what is not used.
     */
    private static final String STATEMENTS = """
            SELECT ?s ?p ?o {
              %1$s ?s a <TYPE> .
              { ?s ?p ?o } UNION { ?s dl:hasParticipation ?part . ?part dl:agent ?o BIND (dl:agent AS ?p) }
            }
            """;

    private static final String EVENTS = STATEMENTS.replace("<TYPE>", "sem:Event");

    /** Events of other vocabularies; those that are SEM's too are read as SEM's. */
    private static final String OTHER_EVENTS = STATEMENTS.replace(
            "%1$s ?s a <TYPE> .",
            "{ SELECT DISTINCT ?s { %1$s VALUES ?class { %2$s } ?s a ?class FILTER NOT EXISTS { ?s a sem:Event } } }");

    /**
     * What stands behind the nodes of SEM between an event and others: the time of {@code sem:hasTime}, the value of a role. Few data
     * have them, so that this is read beforehand, and not for each event.
     */
    private static final String BEHIND = """
            SELECT ?s ?node ?p ?o {
              %1$s
              { ?node rdf:value ?o . ?s ?p ?node . FILTER (?p IN (sem:hasActor, sem:hasPlace, sem:eventType)) }
              UNION { ?s sem:hasTime ?node . ?node ?p ?o }
            }
            """;

    /** Which events have a history: those of which something was known otherwise than today. */
    private static final String CHANGED = "SELECT DISTINCT ?event { %1$s GRAPH %2$s { ?s dl:of ?event } }";

    private static final SparqlSession.Terms HISTORY_GRAPH = SparqlSession.iri(DatelineIris.HISTORY);

    /** By which reports events are described today. A report that a newer revision replaced no longer counts. */
    private static final String REPORTS = """
            SELECT ?s ?g {
              %1$s ?g a dl:Source . GRAPH ?g { ?s a sem:Event } FILTER NOT EXISTS { ?newer prov:wasRevisionOf ?g }
            }
            """;

    private final SparqlSession session;
    private final boolean isGrouped;

    /**
     * A reader over a session.
     *
     * @param isGrouped whether the engine answers with all statements of one subject together, as TDB2 does; of others all
     *     events are kept in memory until the answer ends
     */
    EventRecordReader(SparqlSession session, boolean isGrouped) {
        this.session = session;
        this.isGrouped = isGrouped;
    }

    /** Hands out every event as it is known today, and as it was known from each change to the next. */
    void readAll(Consumer<EventRecord> events) {
        Set<String> changed = new HashSet<>();
        session.select(
                CHANGED, row -> addIri(row.get("event").asNode(), changed), SparqlSession.ANYTHING, HISTORY_GRAPH);
        readEvents(SparqlSession.ANYTHING, changed, events);
        readHistories(changed, events);
    }

    /** Hands out those of these things that are events, in the same way. */
    void read(Collection<String> iris, Consumer<EventRecord> events) {
        Set<String> changed = new HashSet<>();
        SparqlSession.batches("event", iris)
                .forEach(batch -> session.select(
                        CHANGED, row -> addIri(row.get("event").asNode(), changed), batch, HISTORY_GRAPH));
        SparqlSession.batches("s", iris).forEach(batch -> readEvents(batch, changed, events));
        readHistories(changed, events);
    }

    private static void addIri(Node event, Set<String> iris) {
        if (event.isURI()) {
            iris.add(event.getURI());
        }
    }

    private void readEvents(SparqlSession.Terms restriction, Set<String> changed, Consumer<EventRecord> events) {
        Map<String, List<String>> reports = new HashMap<>();
        session.select(
                REPORTS,
                row -> {
                    Node event = row.get("s").asNode();
                    Node report = row.get("g").asNode();
                    if (event.isURI() && report.isURI()) {
                        reports.computeIfAbsent(event.getURI(), key -> new ArrayList<>())
                                .add(report.getURI());
                    }
                },
                restriction);
        Map<String, List<Behind>> behind = behind(restriction);
        Consumer<EventRecordBuilder> complete = builder -> {
            behind.getOrDefault(builder.subject(), List.of())
                    .forEach(node -> builder.replace(node.node(), node.property(), node.value()));
            events.accept(builder.event(reports.getOrDefault(builder.subject(), List.of())));
            if (!changed.contains(builder.subject())) {
                builder.unchanged().ifPresent(events);
            }
        };
        read(EVENTS, complete, restriction);
        read(OTHER_EVENTS, complete, restriction, SparqlSession.iris(EventTerms.OTHER_CLASSES));
    }

    /** A statement about a node that an event leads to, with the property that leads there where the node is a role. */
    private record Behind(String node, String property, Node value) {}

    private Map<String, List<Behind>> behind(SparqlSession.Terms restriction) {
        Map<String, List<Behind>> behind = new HashMap<>();
        session.select(
                BEHIND,
                row -> {
                    String property = row.get("p").toString();
                    if (row.get("s").isURIResource() && EventRecordBuilder.takesBehind(property)) {
                        behind.computeIfAbsent(row.get("s").toString(), event -> new ArrayList<>())
                                .add(new Behind(
                                        row.get("node").toString(),
                                        property,
                                        row.get("o").asNode()));
                    }
                },
                restriction);
        return behind;
    }

    private void readHistories(Set<String> changed, Consumer<EventRecord> events) {
        KnownPeriodsReader.read(session, changed, (event, history) -> history.list()
                .forEach(period ->
                        EventRecordBuilder.of(event.toString(), period).ifPresent(events)));
    }

    private void read(String query, Consumer<EventRecordBuilder> complete, SparqlSession.Terms... parts) {
        OpenBuilders builders = new OpenBuilders(isGrouped, complete);
        session.select(
                query,
                row -> {
                    String predicate = row.get("p").asNode().getURI();
                    if (!EventRecordBuilder.takes(predicate)) {
                        return; // Before the value is looked at: TDB2 reads it from its files only then.
                    }
                    Node subject = row.get("s").asNode();
                    if (subject.isURI()) {
                        builders.get(subject.getURI())
                                .add(predicate, row.get("o").asNode());
                    }
                },
                (Object[]) parts);
        builders.end();
    }

    /** Hands out builders when they are complete. */
    private static final class OpenBuilders {
        private final boolean grouped;
        private final Consumer<EventRecordBuilder> out;
        private final Map<String, EventRecordBuilder> open = new LinkedHashMap<>();

        OpenBuilders(boolean grouped, Consumer<EventRecordBuilder> out) {
            this.grouped = grouped;
            this.out = out;
        }

        EventRecordBuilder get(String subject) {
            EventRecordBuilder builder = open.get(subject);
            if (builder != null) {
                return builder;
            }
            if (grouped) {
                end();
            }
            EventRecordBuilder begun = new EventRecordBuilder(subject);
            open.put(subject, begun);
            return begun;
        }

        void end() {
            open.values().forEach(out);
            open.clear();
        }
    }
}
