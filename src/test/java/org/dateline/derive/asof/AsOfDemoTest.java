// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.dateline.derive.AssessedDataset;
import org.dateline.rdf.RdfTerms;
import org.dateline.store.view.ViewDataset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** The demonstration data, loaded in some order, as of a day, against a store that is loaded with what was published by then. */
class AsOfDemoTest {
    private static final int SAMPLE = 2;
    private static final int DAYS = 50;
    private static final int ORDERS = 20;
    private static final int PARTS = 4;

    /** When each source was published: when its article was last modified, else published. */
    private static final String PUBLISHED = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX schema: <https://schema.org/>
            SELECT ?source (MAX(?modified) AS ?last) (MIN(?published) AS ?first) {
              ?source a dl:Source ; prov:hadPrimarySource ?article
              GRAPH ?source {
                OPTIONAL { ?article schema:dateModified ?modified } OPTIONAL { ?article schema:datePublished ?published }
              }
            } GROUP BY ?source
            """;

    /** What is in the files, without what is derived. */
    private static final DatasetGraph TOLD = DatasetGraphFactory.createTxnMem();

    private static final Map<Node, LocalDate> DAY_OF = new HashMap<>();
    private static final Map<LocalDate, DatasetGraph> FRESH = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (String directory : List.of("data/seed", "data/libya-2019")) {
            try (Stream<Path> files = Files.walk(Path.of(directory))) {
                files.filter(file -> file.toString().matches(".*\\.(ttl|trig)"))
                        .sorted()
                        .forEach(file -> Txn.executeWrite(
                                TOLD, () -> RDFParser.source(file.toString()).parse(TOLD)));
            }
        }
        Txn.executeRead(
                TOLD, () -> QueryExec.dataset(TOLD).query(PUBLISHED).select().forEachRemaining(row -> {
                    Node date = row.contains("last") ? row.get("last") : row.get("first");
                    Instant instant = RdfTerms.findInstant(date).orElseThrow();
                    DAY_OF.put(row.get("source"), instant.atZone(ZoneOffset.UTC).toLocalDate());
                }));
        assertThat(DAY_OF).hasSizeGreaterThan(100);
    }

    /** Days and an order that are others on each day. */
    @TestFactory
    Stream<DynamicTest> someDays() {
        long seed = LocalDate.now(ZoneOffset.UTC).toEpochDay();
        List<LocalDate> days = new ArrayList<>(days());
        Collections.shuffle(days, new Random(seed));
        AssessedDataset store = store(seed);
        return days.stream().limit(SAMPLE).map(day -> dynamicTest(day.toString(), () -> check(store, day)));
    }

    @TestFactory
    @Tag("long")
    Stream<DynamicTest> manyDaysInManyOrders() {
        assertThat(days()).hasSize(DAYS);
        return IntStream.range(0, ORDERS)
                .boxed()
                .map(order -> dynamicTest("order " + order, () -> {
                    AssessedDataset store = store(order);
                    days().forEach(day -> check(store, day));
                }));
    }

    /** Days between the first source and the last one, the day before, and the last day. */
    private static List<LocalDate> days() {
        NavigableSet<LocalDate> published = new TreeSet<>(DAY_OF.values());
        long from = published.first().toEpochDay() - 1;
        long until = published.last().toEpochDay();
        return IntStream.range(0, DAYS)
                .mapToObj(number -> LocalDate.ofEpochDay(from + (until - from) * number / (DAYS - 1)))
                .toList();
    }

    private static void check(AssessedDataset store, LocalDate day) {
        DatasetGraph view = new ViewDataset(
                store.getWrapped(),
                dataset -> DayDifference.of(dataset, PublicationDays.of(dataset).standingFor(day)));
        assertThat(DatasetDifference.between(view, FRESH.computeIfAbsent(day, AsOfDemoTest::fresh)))
                .as(day.toString())
                .isEmpty();
    }

    /** All data in four transactions. */
    private static AssessedDataset store(long order) {
        List<Quad> quads = quads(quad -> true);
        Collections.shuffle(quads, new Random(order));
        AssessedDataset store = AssessedDataset.over(DatabaseMgr.createDatasetGraph());
        int size = quads.size() / PARTS + 1;
        for (int from = 0; from < quads.size(); from += size) {
            List<Quad> part = quads.subList(from, Math.min(quads.size(), from + size));
            Txn.executeWrite(store, () -> part.forEach(store::add));
        }
        return store;
    }

    private static DatasetGraph fresh(LocalDate day) {
        Set<Node> later = new HashSet<>();
        DAY_OF.forEach((source, published) -> {
            if (published.isAfter(day)) {
                later.add(source);
            }
        });
        AssessedDataset fresh = AssessedDataset.over(DatabaseMgr.createDatasetGraph());
        List<Quad> quads = quads(quad ->
                !later.contains(quad.getGraph()) && !(quad.isDefaultGraph() && later.contains(quad.getSubject())));
        Txn.executeWrite(fresh, () -> quads.forEach(fresh::add));
        return fresh;
    }

    private static List<Quad> quads(Predicate<Quad> wanted) {
        return Txn.calculateRead(TOLD, () -> {
            List<Quad> quads = new ArrayList<>();
            TOLD.find().forEachRemaining(quad -> {
                if (wanted.test(quad)) {
                    quads.add(quad);
                }
            });
            return quads;
        });
    }
}
