// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.derive.AssessedDataset;
import org.dateline.rdf.RdfTerms;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.Store;
import org.dateline.store.StoreView;
import org.dateline.store.view.ReadingTurns;
import org.dateline.store.view.ViewDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store with one source a day, as of each day. */
class AsOfViewsTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 4, 1);
    private static final int DAYS = 3;

    @TempDir
    private static Path directory;

    private static EmbeddedStore store;
    private static AsOfViews views;

    @BeforeAll
    static void fill() {
        store = filled("store", DAYS);
        views = new AsOfViews(store);
    }

    private static EmbeddedStore filled(String name, int sources) {
        EmbeddedStore filled = EmbeddedStore.open(directory.resolve(name));
        IntStream.range(0, sources).forEach(number -> load(filled, number));
        return filled;
    }

    private static void load(EmbeddedStore into, int number) {
        AssessedDataset dataset = AssessedDataset.over(into.dataset());
        Txn.executeWrite(
                dataset, () -> RDFParser.fromString(source(number), Lang.TRIG).parse(dataset));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static String source(int number) {
        return """
                PREFIX dl: <https://w3id.org/dateline/ontology#>
                PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
                PREFIX schema: <https://schema.org/>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                PREFIX id: <https://w3id.org/dateline/id/>
                <https://w3id.org/dateline/id/report/n%1$d> a dl:Source ;
                    prov:hadPrimarySource <https://w3id.org/dateline/id/article/n%1$d> .
                GRAPH <https://w3id.org/dateline/id/report/n%1$d> {
                    <https://w3id.org/dateline/id/article/n%1$d> schema:datePublished "%2$sT23:59:59Z"^^xsd:dateTime .
                    <https://w3id.org/dateline/id/event/n%1$d> a sem:Event ; dl:status dl:occurred ;
                        sem:subEventOf <https://w3id.org/dateline/id/event/n0> .
                    <https://w3id.org/dateline/id/event/n0> a sem:Event ; rdfs:label "told by %1$d"@en .
                }
                """.formatted(number, FIRST.plusDays(number));
    }

    private static List<String> answers(Store shown, String query) {
        try (RDFConnection connection = shown.connect()) {
            List<String> answers = new ArrayList<>();
            connection.querySelect(
                    query, row -> answers.add(row.get("x").asResource().getLocalName()));
            answers.sort(null);
            return answers;
        }
    }

    private static List<String> names(int until) {
        return IntStream.range(0, until).mapToObj(number -> "n" + number).toList();
    }

    @Test
    void laterSourcesAndEventsAreHidden() {
        for (int days = 0; days <= DAYS; days++) {
            StoreView view = views.at(FIRST.plusDays(days - 1L));
            assertThat(answers(
                            view,
                            "SELECT DISTINCT ?x { GRAPH ?x { ?s a <http://semanticweb.cs.vu.nl/2009/11/sem/Event> } }"))
                    .isEqualTo(names(days));
            assertThat(answers(view, "SELECT ?x { ?x <https://w3id.org/dateline/ontology#status> ?s }"))
                    .isEqualTo(names(days));
        }
        assertThat(answers(store, "SELECT ?x { ?x <https://w3id.org/dateline/ontology#status> ?s }"))
                .isEqualTo(names(DAYS));
    }

    /** Each form reads the store in another way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONSTRUCT WHERE { ?s ?p ?o }",
                "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }",
                "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <urn:x-arq:UnionGraph> { ?s ?p ?o } }",
                "CONSTRUCT { ?g a ?g } WHERE { GRAPH ?g {} }",
                "CONSTRUCT { ?s a ?o } FROM <https://w3id.org/dateline/id/report/n1> FROM <https://w3id.org/dateline/id/report/n2>"
                        + " WHERE { ?s ?p ?o }",
                "DESCRIBE <https://w3id.org/dateline/id/event/n0> <https://w3id.org/dateline/id/event/n2>",
                "PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> CONSTRUCT { ?s sem:subEventOf ?o } WHERE { ?s (sem:subEventOf|^sem:subEventOf)+ ?o }",
                "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> CONSTRUCT { ?s rdfs:label ?n } WHERE { { SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s } }",
                "PREFIX dl: <https://w3id.org/dateline/ontology#> CONSTRUCT { ?s a ?o } WHERE { ?s dl:status ?o FILTER NOT EXISTS { GRAPH <https://w3id.org/dateline/id/report/n2> { ?s ?p ?x } } }",
            })
    void aViewAnswersAsAStoreThatHasTheseSources(String query) {
        try (EmbeddedStore fresh = filled("fresh", 2)) {
            assertThat(statements(views.at(FIRST.plusDays(1)), query))
                    .isEqualTo(statements(fresh, query))
                    .isNotEmpty();
        }
    }

    private static Set<String> statements(Store shown, String query) {
        try (RDFConnection connection = shown.connect()) {
            Set<String> lines = new TreeSet<>();
            Model found =
                    query.startsWith("DESCRIBE") ? connection.queryDescribe(query) : connection.queryConstruct(query);
            found.listStatements().forEach(statement -> lines.add(statement.toString()));
            return lines;
        }
    }

    @Test
    void aViewFollowsCommitsAndCompactions() {
        String statuses = "SELECT ?x { ?x <https://w3id.org/dateline/ontology#status> ?s }";
        try (EmbeddedStore growing = EmbeddedStore.open(directory.resolve("growing"))) {
            StoreView view = new AsOfViews(growing).at(FIRST.plusDays(1));
            for (int number = DAYS - 1; number >= 0; number--) {
                load(growing, number);
                List<String> expected = names(2).subList(Math.min(2, number), 2);
                assertThat(answers(view, statuses)).isEqualTo(expected);
                growing.compact();
                assertThat(answers(view, statuses)).isEqualTo(expected);
            }
        }
    }

    @Test
    void aTransactionKeepsItsData() throws Exception {
        try (EmbeddedStore growing = filled("kept", 1)) {
            StoreView view = new AsOfViews(growing).at(FIRST.plusDays(DAYS));
            Node source = RdfTerms.iri("https://w3id.org/dateline/id/report/n1");
            view.dataset().begin(TxnType.READ);
            Thread writer = new Thread(() -> load(growing, 1));
            writer.start();
            writer.join();
            assertThat(view.dataset().containsGraph(source)).isFalse();
            view.dataset().end();
            view.dataset().begin(TxnType.READ);
            assertThat(view.dataset().containsGraph(source)).isTrue();
            view.dataset().end();
            assertThatThrownBy(() -> view.dataset().find().hasNext()).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void daysWithTheSameSourcesShareAView() {
        try (EmbeddedStore growing = EmbeddedStore.open(directory.resolve("shared"))) {
            AsOfViews shared = new AsOfViews(growing);
            assertThat(shared.standingFor(FIRST)).isEqualTo(shared.standingFor(FIRST.plusYears(1)));
            load(growing, 0);
            load(growing, 2);
            assertThat(shared.standingFor(FIRST.minusDays(1)))
                    .isEqualTo(shared.standingFor(FIRST.minusYears(4_000)))
                    .isBefore(FIRST);
            assertThat(shared.standingFor(FIRST)).isEqualTo(FIRST);
            assertThat(shared.standingFor(FIRST.plusDays(1))).isEqualTo(FIRST);
            assertThat(shared.standingFor(FIRST.plusYears(9))).isEqualTo(FIRST.plusDays(2));
            load(growing, 1);
            assertThat(shared.standingFor(FIRST.plusDays(1))).isEqualTo(FIRST.plusDays(1));
        }
    }

    /** Counts how often the store is read, and ends a reading where it is told to. */
    private static final class CountingTurns implements ReadingTurns {
        private final AtomicInteger readings = new AtomicInteger();
        private volatile boolean ends;

        @Override
        public <T> T run(Lock lock, Function<UnaryOperator<DatasetGraph>, T> reading) {
            return NONE.run(
                    lock,
                    unused -> reading.apply(dataset -> {
                        if (!(dataset instanceof ViewDataset)) {
                            readings.incrementAndGet();
                        }
                        if (ends) {
                            throw new IllegalStateException("ended");
                        }
                        return dataset;
                    }));
        }
    }

    @Test
    void whoeverReadsADayAtOnceWaitsForOneReading() throws Exception {
        CountingTurns turns = new CountingTurns();
        StoreView view = new AsOfViews(store, turns).at(FIRST);
        ExecutorService readers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<String>>> questions = Collections.nCopies(
                    8, () -> answers(view, "SELECT ?x { ?x <https://w3id.org/dateline/ontology#status> ?s }"));
            for (Future<List<String>> answer : readers.invokeAll(questions)) {
                assertThat(answer.get()).isEqualTo(names(1));
            }
        } finally {
            readers.shutdown();
        }
        assertThat(turns.readings).hasValue(1);
    }

    @Test
    void aReadingThatMustEndLeavesTheViewToTheNextReader() {
        CountingTurns turns = new CountingTurns();
        StoreView view = new AsOfViews(store, turns).at(FIRST);
        String statuses = "SELECT ?x { ?x <https://w3id.org/dateline/ontology#status> ?s }";
        turns.ends = true;
        assertThatThrownBy(() -> answers(view, statuses)).hasMessageContaining("ended");
        turns.ends = false;
        assertThat(answers(view, statuses)).isEqualTo(names(1));
    }

    @Test
    void nothingIsWrittenThroughAView() {
        StoreView view = views.at(FIRST);
        try (RDFConnection connection = view.connect()) {
            assertThatThrownBy(() -> connection.update("INSERT DATA { <urn:a> <urn:b> <urn:c> }"))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("only read");
        }
        assertThatThrownBy(() -> view.dataset().begin(TxnType.WRITE)).isInstanceOf(UnsupportedOperationException.class);
        view.close();
        assertThat(answers(store, "SELECT ?x { ?x <https://w3id.org/dateline/ontology#status> ?s }"))
                .hasSize(DAYS);
    }
}
