// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.text;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.RDF;
import org.dateline.index.text.TextRecord;
import org.dateline.model.text.TextKind;
import org.dateline.query.SparqlSession;
import org.dateline.rdf.vocabulary.EventTerms;
import org.dateline.rdf.vocabulary.LabelProperties;
import org.dateline.rdf.vocabulary.Sem;
import org.dateline.rdf.vocabulary.SharedClasses;
import org.dateline.store.RemoteStore;
import org.dateline.store.Store;

/** Reads the names and texts of the things of a store. */
final class TextRecordReader {
    /** How many things are read at once. */
    static final int AT_ONCE = SparqlSession.BATCH;

    /** The things that are searched, by kind: those that all share, and those of the sources. */
    private static final Map<TextKind, String> LISTS = new EnumMap<>(Map.of(
            TextKind.EVENT,
            ofClasses(EventTerms.CLASSES),
            TextKind.ACTOR,
            ofClasses(SharedClasses.ACTORS),
            TextKind.PLACE,
            ofClasses(SharedClasses.PLACES),
            TextKind.ARTICLE,
            inAnyGraph("schema:NewsArticle schema:Report schema:Article"),
            TextKind.CLAIM,
            inAnyGraph("dl:Claim dl:Quote dl:CasualtyClaim dl:DistanceClaim dl:Adjudication"),
            TextKind.THING,
            """
            SELECT DISTINCT ?x {
              VALUES ?label { %s } { ?x ?label ?name } UNION { GRAPH ?g1 { ?x ?label ?name } } FILTER(isIRI(?x))
              FILTER NOT EXISTS {
                VALUES ?k { schema:NewsArticle schema:Report schema:Article %s %s %s } ?x a ?k }
              FILTER NOT EXISTS { VALUES ?k { schema:NewsArticle schema:Report schema:Article } GRAPH ?g2 { ?x a ?k } }
            }""".formatted(
                            SparqlSession.iris(LabelProperties.IRIS),
                            SparqlSession.iris(EventTerms.CLASSES),
                            SparqlSession.iris(SharedClasses.ACTORS),
                            SparqlSession.iris(SharedClasses.PLACES))));

    /**
     * Patterns for the statements about things. Each is matched in the default graph and in the named graphs. There is no filter by
     * properties, since TDB2 would look up each property of each thing: {@link TextRecordBuilder#takes} ignores the others.
     */
    private static final List<String> DETAILS = List.of(
            "?x ?p ?o",
            "?x dl:hasParticipation ?m . ?m dl:agent ?o",
            "?m dl:about ?x . ?m ?p ?o",
            "?x dl:denotedBy ?m . ?m oa:hasSelector/oa:exact|dl:beginsWith ?o . BIND(oa:exact AS ?p)");

    private static final List<String> EVERYWHERE = Stream.concat(
                    DETAILS.stream(), DETAILS.stream().map(detail -> "GRAPH ?g { " + detail + " }"))
            .toList();

    private static final List<String> LINKS =
            List.of("?m dl:about ?x", "?x dl:denotedBy ?m", "?x dl:hasParticipation ?m");

    /** The events that have things as their actors and places, as such or in a role of SEM: {@code ?p} is the property of the event. */
    private static final List<String> PARTS = List.of(
            "VALUES ?p { %s } ?m ?p ?x".formatted(parts()),
            "VALUES ?p { %s } ?role <%s> ?x . ?m ?p ?role".formatted(parts(), RDF.value.getURI()));

    /** What a thing without such a class can be, as a part of events. */
    private static final Set<TextKind> UNTYPED_KINDS = EnumSet.of(TextKind.ACTOR, TextKind.PLACE);

    /** No class says what the thing is. */
    private static final String UNTYPED = "FILTER NOT EXISTS { VALUES ?k { %s %s %s } ?x a ?k }"
            .formatted(
                    SparqlSession.iris(EventTerms.CLASSES),
                    SparqlSession.iris(SharedClasses.ACTORS),
                    SparqlSession.iris(SharedClasses.PLACES));

    private final Store store;

    TextRecordReader(Store store) {
        this.store = store;
    }

    private static String parts() {
        return SparqlSession.iris(Stream.of(Sem.HAS_ACTOR.getURI(), Sem.HAS_PLACE.getURI())
                        .flatMap(property -> Stream.concat(Stream.of(property), EventTerms.othersOf(property)))
                        .toList())
                .toString();
    }

    private static String ofClasses(List<String> classes) {
        return "SELECT DISTINCT ?x { VALUES ?c { %s } ?x a ?c FILTER(isIRI(?x)) }"
                .formatted(SparqlSession.iris(classes));
    }

    private static String inAnyGraph(String classes) {
        return "SELECT DISTINCT ?x { VALUES ?c { " + classes
                + " } { ?x a ?c } UNION { GRAPH ?g { ?x a ?c } } FILTER(isIRI(?x)) }";
    }

    /**
     * Hands out the records of all things. The embedded store runs one query for each kind and answers with all statements of one
     * thing together. Other engines need not do that, so they are asked for some things at a time.
     */
    void readAll(Consumer<TextRecord> things) {
        if (!(store instanceof RemoteStore)) {
            LISTS.forEach((kind, list) -> readInOrder(list, kind == TextKind.THING, thing -> {
                if (thing.kind() == kind || (kind == TextKind.THING && UNTYPED_KINDS.contains(thing.kind()))) {
                    things.accept(thing); // A thing of several kinds is in several lists.
                }
            }));
            return;
        }
        List<String> all = List.copyOf(list());
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            read(all.subList(i, Math.min(all.size(), i + AT_ONCE))).forEach(things);
        }
    }

    private void readInOrder(String list, boolean untyped, Consumer<TextRecord> things) {
        Stream<String> patterns = untyped ? Stream.concat(EVERYWHERE.stream(), PARTS.stream()) : EVERYWHERE.stream();
        String query = "SELECT ?x ?g ?m ?p ?o { { " + list + " } { "
                + patterns.collect(Collectors.joining(" } UNION { ")) + " } }";
        OrderedRows rows = new OrderedRows(things);
        SparqlSession.read(store, session -> {
            session.select(query, rows::take);
            rows.end();
            return rows;
        });
    }

    /** Makes records of rows in which all rows of one thing come together. */
    private static final class OrderedRows {
        private final Consumer<TextRecord> things;
        private TextRecordBuilder open = new TextRecordBuilder("");

        OrderedRows(Consumer<TextRecord> things) {
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
        LISTS.values()
                .forEach(list -> SparqlSession.read(store, session -> {
                    session.select(list, row -> iris.add(row.get("x").toString()));
                    return iris;
                }));
        return iris;
    }

    /** Whether there are more things than a number. */
    boolean hasMoreThan(int number) {
        long[] found = new long[1];
        return SparqlSession.read(store, session -> {
            for (TextKind kind : List.of(TextKind.EVENT, TextKind.THING)) {
                session.select(LISTS.get(kind) + " LIMIT %1$d", row -> found[0]++, number + 1);
            }
            return found[0] > number;
        });
    }

    /** The things whose records contain statements of these nodes. */
    Set<String> madeFrom(Collection<String> nodes) {
        Set<String> things = new HashSet<>();
        for (SparqlSession.Terms batch : SparqlSession.batches("m", nodes)) {
            for (String link : LINKS) {
                select(batch, link, (row, shared) -> things.add(row.get("x").toString()));
            }
            for (String part : PARTS) {
                selectShared(batch, part + " " + UNTYPED, row -> {
                    if (row.get("x").isURIResource()) {
                        things.add(row.get("x").toString());
                    }
                });
            }
        }
        return things;
    }

    /** The records of some things; those that the store does not contain are left out. */
    List<TextRecord> read(Collection<String> iris) {
        Map<String, TextRecordBuilder> builders = new LinkedHashMap<>();
        iris.forEach(iri -> builders.put(iri, new TextRecordBuilder(iri)));
        for (SparqlSession.Terms batch : SparqlSession.batches("x", iris)) {
            for (String detail : DETAILS) {
                select(batch, detail, (row, shared) -> add(builders, row, shared));
            }
        }
        List<String> untyped = builders.values().stream()
                .filter(TextRecordBuilder::isUntyped)
                .map(TextRecordBuilder::iri)
                .toList();
        for (SparqlSession.Terms batch : SparqlSession.batches("x", untyped)) {
            PARTS.forEach(part -> selectShared(batch, part, row -> add(builders, row, true)));
        }
        return builders.values().stream()
                .map(TextRecordBuilder::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private static void add(Map<String, TextRecordBuilder> builders, QuerySolution row, boolean shared) {
        TextRecordBuilder builder = builders.get(row.get("x").toString());
        if (builder != null) {
            add(builder, row, shared);
        }
    }

    private static void add(TextRecordBuilder builder, QuerySolution row, boolean shared) {
        RDFNode property = row.get("p");
        RDFNode node = row.get("m");
        if (!row.contains("o")) {
            builder.addPart(property.toString());
        } else if (property != null && !TextRecordBuilder.takes(property.toString(), node != null)) {
            return; // Before the value is looked at: TDB2 reads it from its files only then.
        } else {
            builder.add(property == null ? "" : property.toString(), row.get("o"), shared);
        }
        if (node != null && node.isURIResource()) {
            builder.addFrom(node.asResource().getURI());
        }
    }

    private void select(SparqlSession.Terms batch, String pattern, Rows rows) {
        SparqlSession.read(store, session -> {
            session.select("SELECT * { %s " + pattern + " }", row -> rows.take(row, true), batch);
            session.select("SELECT * { %s GRAPH ?g { " + pattern + " } }", row -> rows.take(row, false), batch);
            return rows;
        });
    }

    private void selectShared(SparqlSession.Terms batch, String pattern, Consumer<QuerySolution> rows) {
        SparqlSession.read(store, session -> {
            session.select("SELECT * { %s " + pattern + " }", rows, batch);
            return rows;
        });
    }

    @FunctionalInterface
    private interface Rows {
        void take(QuerySolution row, boolean shared);
    }
}
