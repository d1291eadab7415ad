package org.dateline.query.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfconnection.RDFConnection;
import org.dateline.model.timeline.EventRecord;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Sem;

/** Reads events and their histories from a store, all of them or some. */
final class EventRecordReader {
    /**
     * All that is said of an event, and its participants. A filter by properties would be taken for a union, in
     * which TDB2 looks each of them up for each event: that took twice as long as leaving aside here what is not wanted.
     */
    private static final String STATEMENTS = "{ ?s ?p ?o } UNION { ?s " + QueryTerms.iri(Dl.HAS_PARTICIPATION)
            + " ?part . ?part " + QueryTerms.iri(Dl.AGENT) + " ?o BIND (" + QueryTerms.iri(Dl.AGENT) + " AS ?p) }";

    private final RDFConnection connection;
    private final boolean isGrouped;

    /**
     * Over a connection.
     *
     * @param isGrouped whether the engine answers with all statements of one subject together, as TDB2 does; of others all
     *     events are held in memory until the answer ends
     */
    EventRecordReader(RDFConnection connection, boolean isGrouped) {
        this.connection = connection;
        this.isGrouped = isGrouped;
    }

    /** Hands out every event, and every snapshot of one. */
    void readAll(Consumer<EventRecord> events) {
        Map<String, List<String>> told = new HashMap<>();
        told("", told);
        read("", Sem.EVENT_CLASS, draft -> events.accept(draft.event(told.getOrDefault(draft.subject(), List.of()))));
        read("", Dl.ASSESSMENT_CLASS, draft -> draft.snapshot().ifPresent(events));
    }

    /** Hands out those of these things that are events, and their snapshots. */
    void read(List<String> iris, Consumer<EventRecord> events) {
        String subjects = "VALUES ?s { " + QueryTerms.joined(iris, " ") + " } ";
        Map<String, List<String>> told = new HashMap<>();
        told(subjects, told);
        read(
                subjects,
                Sem.EVENT_CLASS,
                draft -> events.accept(draft.event(told.getOrDefault(draft.subject(), List.of()))));
        String snapshots =
                "VALUES ?event { " + QueryTerms.joined(iris, " ") + " } ?s " + QueryTerms.iri(Dl.OF) + " ?event . ";
        read(snapshots, Dl.ASSESSMENT_CLASS, draft -> draft.snapshot().ifPresent(events));
    }

    /**
     * By which reports events are told today. A report that a newer revision replaced no longer counts.
     *
     * @param subjects what narrows the events, as the begin of a group; empty for all
     */
    private void told(String subjects, Map<String, List<String>> into) {
        String query = "SELECT ?s ?g { " + subjects + "?g a " + QueryTerms.iri(Dl.SOURCE_CLASS) + " . GRAPH ?g { ?s a "
                + QueryTerms.iri(Sem.EVENT_CLASS) + " } FILTER NOT EXISTS { ?newer "
                + QueryTerms.iri(Prov.WAS_REVISION_OF)
                + " ?g } }";
        connection.querySelect(query, row -> {
            Node event = row.get("s").asNode();
            Node report = row.get("g").asNode();
            if (event.isURI() && report.isURI()) {
                into.computeIfAbsent(event.getURI(), key -> new ArrayList<>()).add(report.getURI());
            }
        });
    }

    private void read(String subjects, Node type, Consumer<EventRecordBuilder> drafts) {
        Drafts together = new Drafts(isGrouped, drafts);
        String query = "SELECT ?s ?p ?o { " + subjects + "?s a " + QueryTerms.iri(type) + " . " + STATEMENTS + " }";
        connection.querySelect(query, row -> {
            String predicate = row.get("p").asNode().getURI();
            if (!QueryTerms.OF_EVENTS.contains(predicate)) {
                return; // Before the value is looked at: TDB2 reads it from its files only then.
            }
            Node subject = row.get("s").asNode();
            if (subject.isURI()) {
                together.get(subject.getURI()).add(predicate, row.get("o").asNode());
            }
        });
        together.end();
    }

    /** Hands out drafts when they are complete. */
    private static final class Drafts {
        private final boolean grouped;
        private final Consumer<EventRecordBuilder> out;
        private final Map<String, EventRecordBuilder> open = new LinkedHashMap<>();

        Drafts(boolean grouped, Consumer<EventRecordBuilder> out) {
            this.grouped = grouped;
            this.out = out;
        }

        EventRecordBuilder get(String subject) {
            EventRecordBuilder draft = open.get(subject);
            if (draft != null) {
                return draft;
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
