package org.dateline.query.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.system.Txn;
import org.dateline.index.text.TextRecord;
import org.dateline.model.text.TextKind;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.Store;

/** Reads from a store what is to be found of its things. */
final class TextRecordReader {
    /** How many things are asked for at once. */
    static final int AT_ONCE = 500;

    private static final String PREFIXES = """
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX schema: <https://schema.org/>
            """;

    /** The things that are searched, by kind: those that all share, and those of the sources. */
    private static final Map<TextKind, String> LISTS = new EnumMap<>(Map.of(
            TextKind.EVENT, "SELECT ?x { ?x a sem:Event FILTER(isIRI(?x)) }",
            TextKind.ACTOR, "SELECT ?x { ?x a sem:Actor FILTER(isIRI(?x)) }",
            TextKind.PLACE, "SELECT ?x { ?x a sem:Place FILTER(isIRI(?x)) }",
            TextKind.ARTICLE, told("schema:NewsArticle schema:Report schema:Article"),
            TextKind.CLAIM, told("dl:Claim dl:Quote dl:CasualtyClaim dl:DistanceClaim dl:Adjudication")));

    /**
     * What is known of things; each is asked of the default graph and of the others. Without a filter by properties, which TDB2
     * would take for as many look-ups of each thing: {@link TextRecordBuilder#takes} leaves aside what is not wanted.
     */
    private static final List<String> DETAILS = List.of(
            "?x ?p ?o",
            "?x dl:hasParticipation ?m . ?m dl:agent ?o",
            "?m dl:about ?x . ?m ?p ?o",
            "?x dl:denotedBy ?m . ?m oa:hasSelector/oa:exact ?o . BIND(oa:exact AS ?p)");

    private static final List<String> EVERYWHERE = Stream.concat(
                    DETAILS.stream(), DETAILS.stream().map(detail -> "GRAPH ?g { " + detail + " }"))
            .toList();

    private static final List<String> LINKS =
            List.of("?m dl:about ?x", "?x dl:denotedBy ?m", "?x dl:hasParticipation ?m");

    /** What cannot stand between angle brackets in a query (SPARQL 1.1, IRIREF). */
    private static final Pattern UNSPEAKABLE = Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`]");

    private final Store store;

    TextRecordReader(Store store) {
        this.store = store;
    }

    private static String told(String classes) {
        return "SELECT DISTINCT ?x { VALUES ?c { " + classes
                + " } { ?x a ?c } UNION { GRAPH ?g { ?x a ?c } } FILTER(isIRI(?x)) }";
    }

    /**
     * Hands out what is to be found of all things. The embedded store is asked one question for each kind, of which it
     * gives all that is known of one thing after the other; no other engine is bound to, so it is asked for some things at a time.
     */
    void readAll(Consumer<TextRecord> things) {
        if (store instanceof EmbeddedStore) {
            LISTS.forEach((kind, list) -> readInOrder(list, thing -> {
                if (thing.kind() == kind) { // What is of several kinds stands in several lists.
                    things.accept(thing);
                }
            }));
            return;
        }
        List<String> all = List.copyOf(list());
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            read(all.subList(i, Math.min(all.size(), i + AT_ONCE))).forEach(things);
        }
    }

    private void readInOrder(String list, Consumer<TextRecord> things) {
        String query = PREFIXES + "SELECT ?x ?g ?m ?p ?o { { " + list + " } { " + String.join(" } UNION { ", EVERYWHERE)
                + " } }";
        Ordered ordered = new Ordered(things);
        try (RDFConnection connection = store.connect()) {
            Txn.executeRead(connection, () -> {
                connection.querySelect(query, ordered::take);
                ordered.end();
            });
        }
    }

    /** Makes records of rows of which all those of one thing come together. */
    private static final class Ordered {
        private final Consumer<TextRecord> things;
        private TextRecordBuilder open = new TextRecordBuilder("");

        Ordered(Consumer<TextRecord> things) {
            this.things = things;
        }

        void take(QuerySolution row) {
            String iri = row.get("x").toString();
            if (!open.iri().equals(iri)) {
                end();
                open = new TextRecordBuilder(iri);
            }
            add(open, row, !row.contains("g"));
        }

        void end() {
            open.find().ifPresent(things);
        }
    }

    /** The IRIs of all things that are searched; a thing of several kinds once. */
    private Set<String> list() {
        Set<String> iris = new HashSet<>();
        try (RDFConnection connection = store.connect()) {
            for (String list : LISTS.values()) {
                Txn.executeRead(
                        connection,
                        () -> connection.querySelect(
                                PREFIXES + list, row -> iris.add(row.get("x").toString())));
            }
        }
        return iris;
    }

    /** Whether there are more things than a number. */
    boolean hasMoreThan(int number) {
        String events = LISTS.get(TextKind.EVENT) + " LIMIT " + (number + 1);
        long[] found = new long[1];
        try (RDFConnection connection = store.connect()) {
            connection.querySelect(PREFIXES + events, row -> found[0]++);
        }
        return found[0] > number;
    }

    /** The things into whose records statements of these nodes go now. */
    Set<String> madeFrom(Collection<String> nodes) {
        Set<String> things = new HashSet<>();
        for (String batch : batches(nodes)) {
            for (String link : LINKS) {
                ask("m", batch, link, (row, shared) -> things.add(row.get("x").toString()));
            }
        }
        return things;
    }

    /** What is to be found of some things; of those that are not there, nothing. At most {@link #AT_ONCE} at once. */
    List<TextRecord> read(Collection<String> iris) {
        Map<String, TextRecordBuilder> drafts = new LinkedHashMap<>();
        iris.forEach(iri -> drafts.put(iri, new TextRecordBuilder(iri)));
        for (String batch : batches(iris)) {
            for (String detail : DETAILS) {
                ask("x", batch, detail, (row, shared) -> {
                    TextRecordBuilder draft = drafts.get(row.get("x").toString());
                    if (draft != null) {
                        add(draft, row, shared);
                    }
                });
            }
        }
        return drafts.values().stream()
                .map(TextRecordBuilder::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private static void add(TextRecordBuilder draft, QuerySolution row, boolean shared) {
        RDFNode property = row.get("p");
        RDFNode node = row.get("m");
        if (property != null && !TextRecordBuilder.takes(property.toString(), node != null)) {
            return; // Before the value is looked at: TDB2 reads it from its files only then.
        }
        draft.add(property == null ? "" : property.toString(), row.get("o"), shared);
        if (node != null && node.isURIResource()) {
            draft.addFrom(node.asResource().getURI());
        }
    }

    private void ask(String variable, String batch, String pattern, Rows rows) {
        String values = "VALUES ?" + variable + " { " + batch + " } ";
        try (RDFConnection connection = store.connect()) {
            Txn.executeRead(connection, () -> {
                connection.querySelect(PREFIXES + "SELECT * { " + values + pattern + " }", row -> rows.take(row, true));
                connection.querySelect(
                        PREFIXES + "SELECT * { " + values + "GRAPH ?g { " + pattern + " } }",
                        row -> rows.take(row, false));
            });
        }
    }

    /** Whether an IRI can be written in a query as it is; others are never found. */
    static boolean isSpeakable(String iri) {
        return !UNSPEAKABLE.matcher(iri).find();
    }

    private static List<String> batches(Collection<String> iris) {
        List<String> speakable = iris.stream()
                .filter(TextRecordReader::isSpeakable)
                .map(iri -> "<" + iri + ">")
                .toList();
        List<String> batches = new ArrayList<>();
        for (int i = 0; i < speakable.size(); i += AT_ONCE) {
            batches.add(speakable.subList(i, Math.min(speakable.size(), i + AT_ONCE)).stream()
                    .collect(Collectors.joining(" ")));
        }
        return batches;
    }

    @FunctionalInterface
    private interface Rows {
        void take(QuerySolution row, boolean shared);
    }
}
