package org.dateline.query.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.system.Txn;
import org.dateline.model.EnglishText;
import org.dateline.model.Iri;
import org.dateline.model.text.TextHit;
import org.dateline.model.text.TextKind;
import org.dateline.store.Store;

/** What a reader wants to know beside the name of what was found: when, where, by whom, how sure. */
public final class HitDetailReader {
    private static final String PREFIXES = """
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            """;

    private static final Map<TextKind, String> QUERIES = Map.of(
            TextKind.EVENT, """
            SELECT ?x (MIN(?b) AS ?begin) (MAX(?e) AS ?end) (SAMPLE(?s) AS ?status) (MAX(?n) AS ?sources) (SAMPLE(?l) AS ?where) {
              VALUES ?x { %s }
              OPTIONAL { ?x sem:hasEarliestBeginTimeStamp|sem:hasBeginTimeStamp ?b }
              OPTIONAL { ?x sem:hasLatestEndTimeStamp|sem:hasEndTimeStamp ?e }
              OPTIONAL { ?x dl:status ?s } OPTIONAL { ?x dl:sourceCount ?n } OPTIONAL { ?x sem:hasPlace/rdfs:label ?l }
            } GROUP BY ?x
            """,
            TextKind.ACTOR, """
            SELECT ?x (MIN(STR(?c)) AS ?class) { VALUES ?x { %s } ?x a ?c . FILTER(?c != sem:Actor) } GROUP BY ?x
            """,
            TextKind.PLACE, """
            SELECT ?x (SAMPLE(?l) AS ?where) { VALUES ?x { %s } ?x schema:containedInPlace/rdfs:label ?l } GROUP BY ?x
            """,
            TextKind.ARTICLE, """
            SELECT ?x (MIN(?d) AS ?begin) (SAMPLE(?l) AS ?by) { VALUES ?x { %s }
              GRAPH ?g { ?x a ?any } OPTIONAL { GRAPH ?g { ?x schema:datePublished ?d } }
              OPTIONAL { GRAPH ?g { ?x schema:publisher ?p } ?p rdfs:label ?l } } GROUP BY ?x
            """,
            TextKind.CLAIM, """
            SELECT ?x (MIN(?d) AS ?begin) (SAMPLE(?l) AS ?by) { VALUES ?x { %s }
              GRAPH ?g { ?x a ?any } OPTIONAL { GRAPH ?g { ?x dl:reportedAt ?d } }
              OPTIONAL { GRAPH ?g { ?x dl:speaker|dl:claimant ?p } ?p rdfs:label ?l } } GROUP BY ?x
            """);

    private HitDetailReader() {}

    /**
     * What is told beside a name; each empty where it is not known.
     *
     * @param when the day or days, as they are read
     * @param where the place, or what the place is part of
     * @param status an event's status, as its local name
     * @param by who published, said or claimed it
     * @param what the kind of an actor, as the local name of its class
     * @param sources how many sources tell of it; 0 where that is not known
     */
    public record Detail(String when, String where, String status, String by, String what, long sources) {
        /** Nothing is known. */
        public static final Detail NONE = new Detail("", "", "", "", "", 0);
    }

    /** Reads what is known of some hits, by their IRIs. */
    public static Map<String, Detail> of(Store store, List<TextHit> hits) {
        Map<String, Detail> details = new HashMap<>();
        Map<TextKind, List<TextHit>> byKind = hits.stream()
                .filter(hit -> TextRecordReader.isSpeakable(hit.iri()))
                .collect(Collectors.groupingBy(TextHit::kind));
        if (byKind.isEmpty()) {
            return details;
        }
        try (RDFConnection connection = store.connect()) {
            Txn.executeRead(
                    connection,
                    () -> byKind.forEach((kind, some) -> {
                        String values =
                                some.stream().map(hit -> "<" + hit.iri() + ">").collect(Collectors.joining(" "));
                        connection.querySelect(
                                PREFIXES + QUERIES.getOrDefault(kind, "").formatted(values), row -> {
                                    if (row.contains("x")) {
                                        details.put(row.get("x").toString(), detail(row));
                                    }
                                });
                    }));
        }
        return details;
    }

    private static Detail detail(QuerySolution row) {
        String begin = text(row, "begin");
        String end = text(row, "end");
        String when = begin.isEmpty() ? "" : end.isEmpty() ? EnglishText.day(begin) : EnglishText.days(begin, end);
        String sources = text(row, "sources");
        return new Detail(
                when,
                text(row, "where"),
                Iri.localName(text(row, "status")),
                text(row, "by"),
                Iri.localName(text(row, "class")),
                sources.matches("\\d{1,9}") ? Long.parseLong(sources) : 0);
    }

    private static String text(QuerySolution row, String name) {
        RDFNode node = row.get(name);
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }
}
