// SPDX-License-Identifier: Apache-2.0
package org.dateline.eval;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.RDFDataMgr;
import org.dateline.model.article.Span;
import org.jspecify.annotations.Nullable;

/** The seed article's graph as it was made by hand ({@code data/seed}), in what is scored. Offsets count code points there. */
final class SeedGold {
    private static final String PREFIXES = """
            PREFIX dl: <https://w3id.org/dateline/ontology#> PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX qudt: <http://qudt.org/schema/qudt/>
            """;

    /**
     * An event.
     *
     * @param mentions its words
     * @param agents who took part, by IRI
     */
    record Event(
            String iri,
            String type,
            @Nullable Instant begin,
            @Nullable Instant end,
            List<Span> mentions,
            Set<String> agents) {}

    /** A time expression: its words, and the bounds of the event that it dates where it gives a date. */
    record Time(
            Span mention,
            boolean dated,
            @Nullable Instant begin,
            @Nullable Instant end) {}

    /** A quotation and who speaks. */
    record Quote(Span mention, String speaker) {}

    /** A distance in the unit as written, between two places. */
    record Far(String from, String to, String number) {}

    private final Dataset data = RDFDataMgr.loadDataset("data/seed/latimes-2019-04-04-haftar.trig");
    private final String text;

    SeedGold(String text) {
        this.text = text;
        RDFDataMgr.read(data.getDefaultModel(), "data/seed/actors.ttl");
        RDFDataMgr.read(data.getDefaultModel(), "data/seed/places.ttl");
    }

    List<Event> events() {
        List<Event> events = new ArrayList<>();
        select(
                        "SELECT ?e ?type ?b ?x WHERE { GRAPH ?g { ?e a sem:Event ; sem:eventType ?type ."
                                + " OPTIONAL { ?e sem:hasEarliestBeginTimeStamp ?b } OPTIONAL { ?e sem:hasLatestEndTimeStamp ?x } } } ORDER BY ?e")
                .forEach(row -> events.add(new Event(
                        iri(row, "e"),
                        local(iri(row, "type")),
                        instant(row, "b"),
                        instant(row, "x"),
                        mentions(iri(row, "e")),
                        agents(iri(row, "e")))));
        return events;
    }

    List<Time> times() {
        List<Time> times = new ArrayList<>();
        select("SELECT ?m (COUNT(?edtf) AS ?dated) (MIN(?b) AS ?begin) (MAX(?x) AS ?end) WHERE { GRAPH ?g {"
                        + " ?e dl:timeExpression ?t . ?t dl:denotedBy ?m . OPTIONAL { ?t dl:edtf ?edtf }"
                        + " OPTIONAL { ?e sem:hasEarliestBeginTimeStamp ?b } OPTIONAL { ?e sem:hasLatestEndTimeStamp ?x } } }"
                        + " GROUP BY ?m ORDER BY ?m")
                .forEach(row -> times.add(new Time(
                        span(iri(row, "m")),
                        row.getLiteral("dated").getInt() > 0,
                        instant(row, "begin"),
                        instant(row, "end"))));
        return times;
    }

    List<Quote> quotes() {
        List<Quote> quotes = new ArrayList<>();
        select("SELECT ?m ?s WHERE { GRAPH ?g { ?q a dl:Quote ; dl:speaker ?s ; dl:denotedBy ?m } } ORDER BY ?m")
                .forEach(row -> quotes.add(new Quote(span(iri(row, "m")), iri(row, "s"))));
        return quotes;
    }

    /** The places that the article names. */
    List<String> places() {
        List<String> places = new ArrayList<>();
        select("SELECT DISTINCT ?p WHERE { GRAPH ?g { ?p dl:denotedBy ?m } ?p a sem:Place } ORDER BY ?p")
                .forEach(row -> places.add(iri(row, "p")));
        return places;
    }

    List<Far> distances() {
        List<Far> distances = new ArrayList<>();
        select("SELECT ?from ?to ?n WHERE { GRAPH ?g { ?c a dl:DistanceClaim ; dl:from ?from ; dl:to ?to ;"
                        + " dl:distance/qudt:numericValue ?n } }")
                .forEach(row -> distances.add(new Far(
                        iri(row, "from"), iri(row, "to"), row.getLiteral("n").getLexicalForm())));
        return distances;
    }

    /** All names of a thing, in small letters without points. */
    Set<String> names(String iri) {
        return select("SELECT DISTINCT ?n WHERE { { <" + iri + "> rdfs:label|skos:altLabel|skos:prefLabel ?n } UNION"
                        + " { GRAPH ?g { <" + iri + "> rdfs:label|skos:altLabel ?n } } }")
                .stream()
                .map(row -> plain(row.getLiteral("n").getLexicalForm()))
                .collect(Collectors.toSet());
    }

    /** Where a thing is named. */
    List<Span> mentions(String iri) {
        return select("SELECT ?m WHERE { GRAPH ?g { <" + iri + "> dl:denotedBy ?m } } ORDER BY ?m").stream()
                .map(row -> span(iri(row, "m")))
                .toList();
    }

    /** A name in small letters, without points and curly apostrophes. */
    static String plain(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(".", "").replace('’', '\'');
    }

    private Set<String> agents(String event) {
        return select("SELECT ?a WHERE { GRAPH ?g { <" + event + "> dl:hasParticipation/dl:agent ?a } }").stream()
                .map(row -> iri(row, "a"))
                .collect(Collectors.toSet());
    }

    private List<QuerySolution> select(String query) {
        try (var execution = QueryExecutionFactory.create(PREFIXES + query, data)) {
            ResultSet rows = execution.execSelect();
            List<QuerySolution> all = new ArrayList<>();
            rows.forEachRemaining(all::add);
            return all;
        }
    }

    private Span span(String mention) {
        String[] ends = local(mention).split("-", -1);
        return new Span(
                text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                text.offsetByCodePoints(0, Integer.parseInt(ends[1])));
    }

    private static String iri(QuerySolution row, String name) {
        return row.getResource(name).getURI();
    }

    private static String local(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static @Nullable Instant instant(QuerySolution row, String name) {
        return Optional.ofNullable(row.getLiteral(name))
                .map(literal -> OffsetDateTime.parse(literal.getLexicalForm()).toInstant())
                .orElse(null);
    }
}
