// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.model.EnglishText;
import org.dateline.model.Iri;
import org.dateline.model.ReportName;
import org.dateline.model.text.TextHit;
import org.dateline.model.text.TextKind;
import org.dateline.query.SparqlSession;
import org.dateline.query.ThingLabels;
import org.dateline.rdf.TimeSpanReader;
import org.dateline.store.Store;

/** Reads what is shown beside the name of a hit: when, where, by whom, with which status. */
public final class HitDetailReader {
    private static final Map<TextKind, String> QUERIES = Map.of(
            TextKind.EVENT, """
            SELECT ?x (MIN(STR(?s)) AS ?status) (MAX(?n) AS ?sources) (MIN(STR(?place)) AS ?where) {
              VALUES ?x { %s }
              OPTIONAL { ?x dl:status ?s } OPTIONAL { ?x dl:sourceCount ?n } OPTIONAL { ?x sem:hasPlace ?place }
            } GROUP BY ?x
            """,
            TextKind.ACTOR, """
            SELECT ?x (MIN(STR(?c)) AS ?class) { VALUES ?x { %s } ?x a ?c . FILTER(?c != sem:Actor) } GROUP BY ?x
            """,
            TextKind.PLACE, """
            SELECT ?x (MIN(STR(?place)) AS ?where) { VALUES ?x { %s } ?x schema:containedInPlace ?place } GROUP BY ?x
            """,
            TextKind.ARTICLE, """
            SELECT ?x (MIN(?d) AS ?begin) (MIN(STR(?who)) AS ?by) (MIN(STR(?t)) AS ?title) { VALUES ?x { %s }
              GRAPH ?g { ?x a ?any } OPTIONAL { GRAPH ?g { ?x schema:headline|rdfs:label ?t } }
              OPTIONAL { GRAPH ?g { ?x schema:datePublished ?d } }
              OPTIONAL { GRAPH ?g { ?x schema:publisher ?who } } } GROUP BY ?x
            """,
            TextKind.CLAIM, """
            SELECT ?x (MIN(?d) AS ?begin) (MIN(STR(?who)) AS ?by) { VALUES ?x { %s }
              GRAPH ?g { ?x a ?any } OPTIONAL { GRAPH ?g { ?x dl:reportedAt ?d } }
              OPTIONAL { GRAPH ?g { ?x dl:speaker|dl:claimant ?who } } } GROUP BY ?x
            """,
            TextKind.THING, """
            SELECT ?x (MIN(STR(?c)) AS ?class) { VALUES ?x { %s } { ?x a ?c } UNION { GRAPH ?g { ?x a ?c } } } GROUP BY ?x
            """);

    private static final String TIME_STAMPS = "SELECT ?x ?p ?o { VALUES ?x { %1$s } "
            + "VALUES ?p { %2$s } { ?x ?p ?o } UNION { ?x sem:hasTime ?time . ?time ?p ?o } }";

    private HitDetailReader() {}

    /**
     * What is shown beside a name; each is empty where it is not known.
     *
     * @param when an event's time in words, as {@link org.dateline.model.TimeSpan#inWords} gives it; the day of anything else
     * @param where the place, or what the place is part of
     * @param status an event's status, as its local name
     * @param by who published, said or claimed it
     * @param what the kind of an actor or another thing, as the local name of its class
     * @param sources how many sources describe it; 0 where that is not known
     * @param citation by what an article without a headline or label is called: publisher and day; empty for anything else
     */
    public record Detail(
            String when, String where, String status, String by, String what, long sources, String citation) {
        /** No details. */
        public static final Detail NONE = new Detail("", "", "", "", "", 0, "");
    }

    /** Reads the details of some hits, by their IRIs. */
    public static Map<String, Detail> of(Store store, List<TextHit> hits) {
        Map<TextKind, List<TextHit>> byKind = hits.stream().collect(Collectors.groupingBy(TextHit::kind));
        if (byKind.isEmpty()) {
            return Map.of();
        }
        return SparqlSession.read(store, session -> details(session, byKind));
    }

    private static Map<String, Detail> details(SparqlSession session, Map<TextKind, List<TextHit>> byKind) {
        List<QuerySolution> rows = new ArrayList<>();
        byKind.forEach((kind, hits) -> session.select(
                QUERIES.getOrDefault(kind, ""),
                row -> {
                    if (row.contains("x")) { // A group of nothing gives one empty row.
                        rows.add(row);
                    }
                },
                SparqlSession.iris(hits.stream().map(TextHit::iri).toList())));
        ThingLabels labels = new ThingLabels(GraphFactory.createDefaultGraph());
        labels.learn(
                session,
                rows.stream()
                        .flatMap(row -> Stream.of(SparqlSession.text(row, "where"), SparqlSession.text(row, "by")))
                        .filter(iri -> !iri.isEmpty())
                        .toList());
        Map<String, TimeSpanReader> stamps = stamps(session, byKind.getOrDefault(TextKind.EVENT, List.of()));
        Set<String> articles = byKind.getOrDefault(TextKind.ARTICLE, List.of()).stream()
                .map(TextHit::iri)
                .collect(Collectors.toSet());
        Map<String, Detail> details = new HashMap<>();
        rows.forEach(row -> {
            String iri = row.get("x").toString();
            TimeSpanReader event = stamps.get(iri);
            String when = event == null
                    ? EnglishText.day(SparqlSession.text(row, "begin"))
                    : event.span().inWords();
            details.put(iri, detail(row, when, labels, articles.contains(iri)));
        });
        return details;
    }

    private static Map<String, TimeSpanReader> stamps(SparqlSession session, List<TextHit> events) {
        Map<String, TimeSpanReader> stamps = new HashMap<>();
        if (events.isEmpty()) {
            return stamps;
        }
        session.select(
                TIME_STAMPS,
                row -> stamps.computeIfAbsent(row.get("x").toString(), iri -> new TimeSpanReader())
                        .add(row.get("p").toString(), row.get("o").asNode()),
                SparqlSession.iris(events.stream().map(TextHit::iri).toList()),
                SparqlSession.iris(
                        TimeSpanReader.PREDICATES.stream().map(Node::getURI).toList()));
        return stamps;
    }

    private static Detail detail(QuerySolution row, String when, ThingLabels labels, boolean isArticle) {
        String sources = SparqlSession.text(row, "sources");
        return new Detail(
                when,
                labels.label(SparqlSession.text(row, "where")),
                Iri.localName(SparqlSession.text(row, "status")),
                labels.label(SparqlSession.text(row, "by")),
                Iri.localName(SparqlSession.text(row, "class")),
                sources.matches("\\d{1,9}") ? Long.parseLong(sources) : 0,
                isArticle && SparqlSession.text(row, "title").isEmpty()
                        ? ReportName.of(
                                "",
                                labels.label(SparqlSession.text(row, "by")),
                                SparqlSession.text(row, "begin"),
                                "",
                                row.get("x").toString())
                        : "");
    }
}
