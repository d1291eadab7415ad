// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.solver.QC2;
import org.assertj.core.api.Assertions;
import org.dateline.serve.limit.BoundedAlgebra;
import org.dateline.serve.limit.RunningRequest;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.view.Difference;
import org.dateline.store.view.ViewDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts the rows of indexes that queries read. */
class RangeScanTest {
    private static final int EVENTS = 3_000;
    private static final int FEW = 400;
    private static final String PREFIXES = GeneratedRanges.PREFIXES;
    private static final String DAY = "\"2019-03-01T00:00:00Z\"^^xsd:dateTime";
    private static final String NEXT = "\"2019-03-02T00:00:00Z\"^^xsd:dateTime";

    private static EmbeddedStore store;

    @BeforeAll
    static void open(@TempDir Path directory) {
        store = EmbeddedStore.open(directory);
        StringBuilder text = new StringBuilder();
        for (int event = 0; event < EVENTS; event++) {
            LocalDateTime begin = LocalDateTime.of(2019, 1, 1, 0, 0).plusHours(event * 7919L % EVENTS);
            text.append(
                    ":e%1$d :begin \"%2$s:00Z\"^^xsd:dateTime ; :end \"%3$s:00Z\"^^xsd:dateTime ; :size %4$d ; :type :t%5$d ; :label \"%1$d\" . "
                            .formatted(event, begin, begin.plusHours(2), event - EVENTS / 2, event % 10));
        }
        insert(text + "GRAPH :g { " + text + " }");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?e :begin ?b FILTER(?b >= %DAY && ?b < %NEXT) ?e :type ?t ; :label ?l } ORDER BY ?b LIMIT 20",
                "?e :begin ?b FILTER(?b >= %DAY && ?b < %NEXT) ?e :type :t3 ; :label ?l } ORDER BY ?b",
                "?e :begin ?b FILTER(?b <= %NEXT) ?e :end ?x FILTER(?x >= %DAY) } ORDER BY DESC(?b) LIMIT 20",
                "?e :begin ?b ; :type ?t ; :label ?l } ORDER BY DESC(?b) LIMIT 20",
                "?e :begin ?b ; :type ?t OPTIONAL { ?e :label ?l } } ORDER BY ?b DESC(?l) LIMIT 20",
                "{ SELECT ?e ?b { ?e :begin ?b } ORDER BY DESC(?b) LIMIT 20 } ?e :label ?l } ORDER BY ?b",
                "?e :begin ?b ; :label ?l MINUS { ?e :type :t3 } } ORDER BY DESC(?b) LIMIT 20",
                "?e :size ?n FILTER(?n IN (-3, 5, 7.0)) ?e :label ?l }",
                "?e :size ?n FILTER(?n > -1.5e0 && ?n < 20) ?e :label ?l }",
                "?e :size ?n ; :label ?l } ORDER BY ?n LIMIT 5",
                "{ SELECT (MIN(?b) AS ?low) (MAX(?b) AS ?high) { ?e :begin ?b } } }",
                "GRAPH :g { ?e :begin ?b ; :label ?l } } ORDER BY DESC(?b) LIMIT 20",
                "GRAPH ?g { ?e :begin ?b FILTER(?b >= %DAY && ?b < %NEXT) ?e :label ?l } }",
                "GRAPH <urn:x-arq:UnionGraph> { ?e :begin ?b FILTER(?b = %DAY) ?e :label ?l } }"
            })
    void aRangeOrTheFirstOfAnOrderReadsFewRows(String query) {
        String text = "SELECT * WHERE { " + query.replace("%DAY", DAY).replace("%NEXT", NEXT);

        List<String> plain = new ArrayList<>();
        List<String> ranged = new ArrayList<>();
        assertThat(rowsRead(text, withRanges(false), plain)).isGreaterThan(FEW);
        assertThat(rowsRead(text, withRanges(true), ranged)).isLessThan(FEW);
        assertThat(ranged).isNotEmpty().containsExactlyInAnyOrderElementsOf(plain);
    }

    @Test
    void aYearIsARange() {
        String text = "SELECT * WHERE { ?e :begin ?b FILTER(YEAR(?b) = 2018) ?e :label ?l }";

        assertThat(rowsRead(text, true)).isZero();
    }

    /** A server wraps sort keys. */
    @Test
    void aSortKeyWithACheckIsTheSameKey() {
        String text = "SELECT * WHERE { ?e :begin ?b ; :label ?l } ORDER BY DESC(?b) LIMIT 20";
        try (RunningRequest request = RunningRequest.start(RunningRequest.Kind.QUERY, Duration.ofHours(1))) {
            assertThat(rowsRead(text, context -> BoundedAlgebra.install(context, request), new ArrayList<>()))
                    .isLessThan(FEW);
        }
    }

    @Test
    void aRareTypeIsReadFirst() {
        insert(":rare :type :once ; :begin " + DAY);
        String text =
                "SELECT * WHERE { ?e :type :once ; :begin ?b FILTER(?b >= %s) } ORDER BY ?b LIMIT 10".formatted(DAY);

        assertThat(rowsRead(text, true)).isLessThan(FEW);
    }

    @Test
    void theWhereOfAnUpdateReadsRanges() {
        DatasetGraph dataset = store.dataset();
        AtomicLong rows = new AtomicLong();
        UpdateExec update = UpdateExec.newBuilder()
                .dataset(dataset)
                .update(PREFIXES + "DELETE { ?e :mark ?b } INSERT { GRAPH :out { ?e :mark ?b } } WHERE { ?e :begin ?b"
                        + " FILTER(?b >= %s && ?b < %s) ?e :label ?l }".formatted(DAY, NEXT))
                .build();
        QC2.setFilter(update.getContext(), row -> rows.incrementAndGet() > 0);
        Txn.executeWrite(dataset, update::execute);

        assertThat(rows.get()).isLessThan(FEW);
        assertThat(rowsRead("SELECT * WHERE { GRAPH :out { ?e :mark ?b } }", false))
                .isEqualTo(24);
    }

    /** A cancelled query ends within a walk, too. */
    @Test
    void aWalkEndsWithItsQuery() {
        DatasetGraph dataset = store.dataset();
        String text = "SELECT * WHERE { ?e :begin ?b FILTER(?b < %s) FILTER(STRLEN(STR(?b)) < 5) } ORDER BY ?b LIMIT 5"
                .formatted(NEXT);
        Txn.executeRead(dataset, () -> {
            try (QueryExec execution = QueryExec.newBuilder()
                    .dataset(dataset)
                    .query(PREFIXES + text)
                    .build()) {
                QC2.setFilter(execution.getContext(), row -> {
                    execution.abort();
                    return true;
                });
                Assertions.assertThatThrownBy(() -> execution.select().forEachRemaining(row -> {}))
                        .isInstanceOf(QueryCancelledException.class);
            }
        });
    }

    @Test
    void aViewReadsRangesToo() {
        Difference difference = new Difference();
        Node last = NodeFactory.createURI("urn:ex:last");
        Node begin = NodeFactory.createLiteralDT("2030-01-01T00:00:00Z", XSDDatatype.XSDdateTime);
        difference.add(Quad.create(Quad.defaultGraphIRI, last, NodeFactory.createURI("urn:ex:begin"), begin));
        DatasetGraph view = new ViewDataset(store.dataset(), dataset -> difference);
        String text = "SELECT * WHERE { ?e :begin ?b } ORDER BY DESC(?b) LIMIT 3";
        List<String> found = new ArrayList<>();

        assertThat(rowsRead(view, text, withRanges(true), found)).isLessThan(FEW);
        assertThat(found).hasSize(3).first().asString().contains("urn:ex:last");
    }

    @Test
    void aStatementThatAViewAddsToAGraphCountsOnceInAllGraphs() {
        Difference difference = new Difference();
        Node property = NodeFactory.createURI("urn:ex:type");
        Node type = NodeFactory.createURI("urn:ex:t7");
        for (int graph = 0; graph < 2; graph++) {
            Node name = NodeFactory.createURI("urn:ex:other" + graph);
            difference.add(Quad.create(name, NodeFactory.createURI("urn:ex:e7"), property, type));
        }
        DatasetGraph view = new ViewDataset(store.dataset(), dataset -> difference);
        List<String> found = new ArrayList<>();
        rowsRead(view, "SELECT * WHERE { GRAPH <urn:x-arq:UnionGraph> { :e7 ?p :t7 } }", withRanges(false), found);

        assertThat(found).hasSize(1);
    }

    private static void insert(String statements) {
        Txn.executeWrite(store.dataset(), () -> UpdateExec.newBuilder()
                .dataset(store.dataset())
                .update(PREFIXES + "INSERT DATA { " + statements + " }")
                .execute());
    }

    private static Consumer<Context> withRanges(boolean enabled) {
        return context -> context.set(RangeExecutor.ENABLED, enabled);
    }

    private static long rowsRead(String query, boolean withRanges) {
        return rowsRead(query, withRanges(withRanges), new ArrayList<>());
    }

    private static long rowsRead(String query, Consumer<Context> settings, List<String> found) {
        return rowsRead(store.dataset(), query, settings, found);
    }

    private static long rowsRead(DatasetGraph dataset, String query, Consumer<Context> settings, List<String> found) {
        AtomicLong rows = new AtomicLong();
        Txn.executeRead(dataset, () -> {
            try (QueryExec execution = QueryExec.newBuilder()
                    .dataset(dataset)
                    .query(PREFIXES + query)
                    .build()) {
                settings.accept(execution.getContext());
                QC2.setFilter(execution.getContext(), row -> rows.incrementAndGet() > 0);
                execution
                        .select()
                        .forEachRemaining(
                                row -> found.add(BindingFactory.copy(row).toString()));
            }
        });
        return rows.get();
    }
}
