// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.timeline;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.Namespaces;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.TimelineSlice;
import org.dateline.query.KnownPeriodsReader;
import org.dateline.query.SparqlSession;
import org.dateline.rdf.BundledFiles;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.PointReader;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Schema;
import org.dateline.rdf.vocabulary.Sem;

/**
 * Reads a page of a timeline as the statements of the store: the events with all their values, participations and tolls, as they are
 * assessed today or were on the day that was asked for; their actors, places and types; and the reports that they rest on. Whoever loads
 * them has the same facts, without the sources' own accounts and without the history.
 */
final class TimelineRdfReader {
    private static final String THINGS = "SELECT ?s ?p ?o { %1$s ?s ?p ?o }";

    /** Nodes without a name have other names in the next query, so that their statements come in the same rows. */
    private static final String NAMELESS =
            "SELECT ?s ?p ?o ?p2 ?o2 { %1$s ?s ?p ?o . ?o ?p2 ?o2 FILTER (isBlank(?o)) }";

    private static final SparqlSession.Terms HISTORY_GRAPH = SparqlSession.iri(DatelineIris.HISTORY);

    /** What describes a participation or a toll of another time. */
    private static final String IN_HISTORY = THINGS.replace("?s ?p ?o }", "GRAPH %2$s { ?s ?p ?o } }");

    private static final String REPORTS = """
            SELECT ?g ?article ?p ?o {
              %1$s ?g prov:hadPrimarySource ?article
              OPTIONAL {
                VALUES ?p { rdf:type schema:headline schema:publisher schema:url schema:datePublished dl:datePrecision schema:inLanguage }
                GRAPH ?g { ?article ?p ?o } }
            }
            """;

    /** What says of an event since when it is known and leads to its evidence, which are left out. */
    private static final Set<String> LEFT_OUT = Set.of(Dl.KNOWN_FROM.getURI(), Dl.NS + "denotedBy");

    /** What leads from an event, a participation, an article or a place to other things that are described too. */
    private static final List<Node> LEADING = Stream.concat(
                    Stream.of(
                            Dl.HAS_PARTICIPATION,
                            Dl.CASUALTIES,
                            Sem.HAS_TIME,
                            Sem.HAS_ACTOR,
                            Sem.HAS_PLACE,
                            Sem.EVENT_TYPE,
                            Dl.AGENT,
                            RDF.value.asNode(),
                            Schema.PUBLISHER,
                            Schema.CONTAINED_IN_PLACE,
                            SKOS.broader.asNode(),
                            Sem.SUB_TYPE_OF,
                            Prov.WAS_ATTRIBUTED_TO),
                    PointReader.LINKS.stream().map(RdfTerms::iri))
            .toList();

    private final SparqlSession session;
    private final Model model = ModelFactory.createDefaultModel();
    private final Graph graph = model.getGraph();

    private TimelineRdfReader(SparqlSession session) {
        this.session = session;
        model.setNsPrefixes(
                Namespaces.of("dl", "sem", "schema", "prov", "geo", "dcterms", "skos", "rdf", "rdfs", "xsd"));
    }

    /** The statements of the page of a slice. */
    static Model read(SparqlSession session, TimelineSlice slice) {
        TimelineRdfReader reader = new TimelineRdfReader(session);
        List<EventRow> rows = slice.page().rows();
        var asOf = slice.selection().asOf();
        if (asOf == null) {
            reader.describe(rows.stream().map(row -> RdfTerms.iri(row.iri())).toList());
        } else {
            reader.describe(rows, asOf.last());
        }
        reader.reports(rows);
        reader.involved();
        return reader.model;
    }

    /** Adds what was known of the events at an instant. */
    private void describe(List<EventRow> rows, Instant asOf) {
        KnownPeriodsReader.read(
                session, iris(rows), (event, history) -> history.at(asOf).ifPresent(known -> {
                    graph.add(event, RDF.Nodes.type, Sem.EVENT_CLASS);
                    known.statements()
                            .forEach(statement -> graph.add(event, statement.predicate(), statement.object()));
                }));
    }

    private static List<String> iris(List<EventRow> rows) {
        return rows.stream().map(EventRow::iri).toList();
    }

    /** Adds the statements of some things. */
    private void describe(Collection<Node> things) {
        List<String> iris = things.stream().map(Node::getURI).toList();
        for (SparqlSession.Terms batch : SparqlSession.batches("s", iris)) {
            AtomicBoolean nameless = new AtomicBoolean();
            session.select(
                    THINGS,
                    row -> {
                        if (row.get("o").isAnon()) {
                            nameless.set(true);
                        } else {
                            add(row);
                        }
                    },
                    batch);
            if (nameless.get()) {
                session.select(NAMELESS, this::add, batch);
            }
        }
        List<String> earlier = iris.stream().filter(DatelineIris::isOfHistory).toList();
        SparqlSession.batches("s", earlier)
                .forEach(batch -> session.select(IN_HISTORY, this::add, batch, HISTORY_GRAPH));
    }

    private void add(QuerySolution row) {
        Node predicate = row.get("p").asNode();
        Node object = row.get("o").asNode();
        if (LEFT_OUT.contains(predicate.getURI())) {
            return;
        }
        graph.add(row.get("s").asNode(), predicate, object);
        if (row.contains("p2")) {
            graph.add(object, row.get("p2").asNode(), row.get("o2").asNode());
        }
    }

    /** What the events rest on: the reports, and what each says of its article. */
    private void reports(List<EventRow> rows) {
        Set<String> reports = new HashSet<>();
        for (EventRow row : rows) {
            for (String report : row.marks().reports()) {
                reports.add(report);
                graph.add(RdfTerms.iri(row.iri()), Prov.WAS_DERIVED_FROM, RdfTerms.iri(report));
                graph.add(RdfTerms.iri(report), RDF.Nodes.type, Dl.SOURCE_CLASS);
            }
        }
        for (SparqlSession.Terms batch : SparqlSession.batches("g", reports)) {
            session.select(
                    REPORTS,
                    row -> {
                        Node article = row.get("article").asNode();
                        graph.add(row.get("g").asNode(), Prov.HAD_PRIMARY_SOURCE, article);
                        if (row.contains("p")) {
                            graph.add(
                                    article, row.get("p").asNode(), row.get("o").asNode());
                        }
                    },
                    batch);
        }
    }

    /** Adds what the statements so far lead to, and what that leads to, up to the widest places and types. */
    private void involved() {
        Set<Node> known = new HashSet<>();
        for (Set<Node> next = ledTo(known); !next.isEmpty(); next = ledTo(known)) {
            known.addAll(next);
            describe(next);
            shippedTypes(next);
        }
    }

    private Set<Node> ledTo(Collection<Node> known) {
        Set<Node> things = new HashSet<>();
        LEADING.stream()
                .flatMap(predicate -> graph.stream(Node.ANY, predicate, Node.ANY))
                .map(triple -> triple.getObject())
                .filter(thing -> thing.isURI() && !known.contains(thing))
                .forEach(things::add);
        return things;
    }

    /** Types that ship with the program need not be in the store. */
    private void shippedTypes(Set<Node> things) {
        List<Node> unknown = things.stream()
                .filter(thing -> !graph.contains(thing, Node.ANY, Node.ANY))
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        Graph types = BundledFiles.graph("ontology/event-types.ttl");
        unknown.forEach(thing -> Stream.of(RDF.Nodes.type, SKOS.prefLabel.asNode(), SKOS.broader.asNode())
                .flatMap(predicate -> types.stream(thing, predicate, Node.ANY))
                .toList()
                .forEach(graph::add));
    }
}
