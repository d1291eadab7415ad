// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Moment;
import org.dateline.model.XsdTime;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.EventTerms;
import org.dateline.rdf.vocabulary.Sem;
import org.dateline.rdf.vocabulary.SharedClasses;
import org.dateline.store.RemoteStore;
import org.dateline.store.Store;

/**
 * How much a store contains.
 *
 * @param triples in the default graph and in all named graphs together; a triple in two graphs counts twice. Without those of the
 *     ontology
 * @param ontology triples of the default graph with what the shipped ontology says of event types and other individuals
 * @param graphs named graphs that hold a triple
 * @param events events of the default graph, where the assessed view has each once: SEM's and schema.org's
 * @param actors actors of the default graph: things in the classes of {@link SharedClasses}, and those in none that an event has as an actor
 * @param places places of the default graph, likewise
 * @param articles articles and reports that a source rests on, or that are described in any graph
 * @param from the earliest begin of an event, in UTC as {@code xsd:dateTime} writes it; absent where no event has one. A day, month or year
 *     counts from its first instant
 * @param to the latest end of an event, likewise; a day, month or year counts to its end
 */
public record StoreStatistics(
        long triples,
        long ontology,
        long graphs,
        long events,
        long actors,
        long places,
        long articles,
        Optional<String> from,
        Optional<String> to) {

    private static final String DEFAULT_TRIPLES = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    private static final String NAMED_TRIPLES = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
    private static final String GRAPHS = "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }";

    private static final String ARTICLES = """
            SELECT (COUNT(DISTINCT ?article) AS ?n) {
              { ?source prov:hadPrimarySource ?article } UNION
              { VALUES ?type { schema:NewsArticle schema:Report schema:Article }
                { ?article a ?type } UNION { GRAPH ?g { ?article a ?type } } }
            }
            """;

    private static final String PARTS = """
            SELECT (COUNT(DISTINCT ?x) AS ?n) {
              { VALUES ?c { %1$s } ?x a ?c }
              UNION { { SELECT DISTINCT ?x { VALUES ?p { %2$s } ?event ?p ?part . ?part %4$s? ?x } }
                FILTER(isIRI(?x)) FILTER NOT EXISTS { VALUES ?c { %3$s } ?x a ?c } }
            }
            """;
    private static final List<String> ROLES = List.of(Sem.ROLE_CLASS.getURI());

    /** One row for each datatype: SPARQL has no order between values of different ones. */
    private static final String FROM = """
            SELECT (MIN(?t) AS ?n) {
              { ?event a sem:Event ; sem:hasBeginTimeStamp|sem:hasTimeStamp ?t }
              UNION { ?event schema:startDate|<http://schema.org/startDate> ?t }
              BIND(datatype(?t) AS ?type) FILTER (?type IN (xsd:dateTime, xsd:date, xsd:gYearMonth, xsd:gYear))
            } GROUP BY ?type
            """;

    private static final String TO = """
            SELECT (MAX(?t) AS ?n) {
              { ?event a sem:Event ; sem:hasEndTimeStamp|sem:hasTimeStamp ?t }
              UNION { ?event schema:endDate|<http://schema.org/endDate> ?t }
              BIND(datatype(?t) AS ?type) FILTER (?type IN (xsd:dateTime, xsd:date, xsd:gYearMonth, xsd:gYear))
            } GROUP BY ?type
            """;

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /**
     * How many things of the kinds that pages name there are; see the fields of the same names.
     *
     * @param events see {@link StoreStatistics#events()}
     * @param actors see {@link StoreStatistics#actors()}
     * @param places see {@link StoreStatistics#places()}
     * @param articles see {@link StoreStatistics#articles()}
     */
    public record Things(long events, long actors, long places, long articles) {}

    /** Counts things alone, which is faster than {@link #of} since it does not read every triple. */
    public static Things things(Store store) {
        return SparqlSession.read(store, StoreStatistics::things);
    }

    private static Things things(SparqlSession session) {
        return new Things(
                ofClasses(session, EventTerms.CLASSES),
                parts(session, SharedClasses.ACTORS, Sem.HAS_ACTOR.getURI()),
                parts(session, SharedClasses.PLACES, Sem.HAS_PLACE.getURI()),
                count(session, ARTICLES));
    }

    /** The things of some classes, and those of no class of events, actors or places that events have by a property. */
    private static long parts(SparqlSession session, List<String> classes, String property) {
        return count(
                session,
                PARTS,
                SparqlSession.iris(classes),
                SparqlSession.iris(Stream.concat(Stream.of(property), EventTerms.othersOf(property))
                        .toList()),
                SparqlSession.iris(Stream.of(EventTerms.CLASSES, SharedClasses.ACTORS, SharedClasses.PLACES, ROLES)
                        .flatMap(List::stream)
                        .toList()),
                SparqlSession.iri(RDF.value.getURI()));
    }

    private static long ofClasses(SparqlSession session, List<String> classes) {
        return count(
                session, "SELECT (COUNT(DISTINCT ?x) AS ?n) { VALUES ?c { %s } ?x a ?c }", SparqlSession.iris(classes));
    }

    /**
     * Counts by SPARQL 1.1 queries alone; reads every triple once or twice, an embedded store in one transaction.
     *
     * @throws org.apache.jena.query.QueryException where the engine refuses, or takes more than ten minutes for one figure
     */
    public static StoreStatistics of(Store store) {
        return SparqlSession.read(store, session -> count(store, session));
    }

    private static StoreStatistics count(Store store, SparqlSession session) {
        long named = count(session, NAMED_TRIPLES);
        long inDefault = count(session, DEFAULT_TRIPLES);
        // Some engines (RDF4J, Virtuoso) show all named graphs in the default graph too; their triples must not count
        // twice.
        boolean union = store instanceof RemoteStore remote && remote.hasUnionDefaultGraph();
        Things things = things(session);
        long ontology = ontology(session);
        return new StoreStatistics(
                (union ? inDefault : inDefault + named) - ontology,
                ontology,
                count(session, GRAPHS),
                things.events,
                things.actors,
                things.places,
                things.articles,
                moments(session, FROM).stream()
                        .map(Moment::begin)
                        .min(Comparator.naturalOrder())
                        .map(XsdTime::of),
                moments(session, TO).stream()
                        .map(Moment::end)
                        .max(Comparator.naturalOrder())
                        .map(XsdTime::of));
    }

    private static long ontology(SparqlSession session) {
        long[] found = new long[1];
        HeldScheme.forEach(session, triple -> found[0]++);
        return found[0];
    }

    private static long count(SparqlSession session, String query, Object... parts) {
        return find(session, query, parts).stream()
                .findFirst()
                .map(node -> Long.parseLong(node.getLiteralLexicalForm()))
                .orElse(0L);
    }

    private static List<Moment> moments(SparqlSession session, String query) {
        return find(session, query).stream()
                .flatMap(node -> RdfTerms.findMoment(node).stream())
                .toList();
    }

    private static List<Node> find(SparqlSession session, String query, Object... parts) {
        List<Node> found = new ArrayList<>();
        session.selectWithin(
                PATIENCE,
                query,
                row -> {
                    if (row.contains("n")) {
                        found.add(row.get("n").asNode());
                    }
                },
                parts);
        return found;
    }
}
