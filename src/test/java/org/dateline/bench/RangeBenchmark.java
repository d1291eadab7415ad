// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.range.RangeExecutor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Queries over time with the ranges and orders of the index and without them, by turns, in processor time.
 *
 * <pre>mvn -Pbench verify -Dtest=RangeBenchmark [-Dbench.events=N] [-Dbench.rounds=N]</pre>
 */
@Tag("bench")
class RangeBenchmark {
    private static final String VOCABULARY = "urn:ex:";
    private static final LocalDateTime FIRST = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final int DAYS = 9_000;
    private static final int MINUTES = 24 * 60;
    private static final int TYPES = 20;
    private static final double NANOS = 1e6;

    private static final String PREFIXES = "PREFIX : <urn:ex:> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
            + " PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

    @TempDir
    Path directory;

    @Test
    void withAndWithoutTheIndex() {
        int events = Integer.getInteger("bench.events", 100_000);
        int rounds = Integer.getInteger("bench.rounds", 20);
        try (EmbeddedStore store = EmbeddedStore.open(directory)) {
            DatasetGraph dataset = store.dataset();
            Txn.executeWrite(dataset, () -> fill(dataset, events));
            queries().forEach((name, query) -> Txn.executeRead(dataset, () -> compare(dataset, name, query, rounds)));
        }
    }

    private static void fill(DatasetGraph dataset, int events) {
        Random random = new Random(1);
        for (int event = 0; event < events; event++) {
            Node subject = NodeFactory.createURI(VOCABULARY + "event" + event);
            LocalDateTime begin = FIRST.plusMinutes(random.nextInt(DAYS * MINUTES));
            LocalDateTime end = begin.plusMinutes(random.nextInt(random.nextInt(20) == 0 ? 300 * MINUTES : MINUTES));
            add(dataset, subject, "begin", time(begin));
            add(dataset, subject, "end", time(end));
            add(
                    dataset,
                    subject,
                    "size",
                    NodeFactory.createLiteralDT("" + random.nextInt(1_000), XSDDatatype.XSDinteger));
            Node type = NodeFactory.createURI(VOCABULARY + "Type" + random.nextInt(TYPES));
            dataset.add(Quad.defaultGraphIRI, subject, RDF.type.asNode(), type);
            Node label = NodeFactory.createLiteralString("Event " + event + " of many");
            dataset.add(Quad.defaultGraphIRI, subject, RDFS.label.asNode(), label);
        }
    }

    private static void add(DatasetGraph dataset, Node subject, String property, Node value) {
        dataset.add(Quad.defaultGraphIRI, subject, NodeFactory.createURI(VOCABULARY + property), value);
    }

    private static Node time(LocalDateTime time) {
        return NodeFactory.createLiteralDT(time + ":00Z", XSDDatatype.XSDdateTime);
    }

    private static Map<String, String> queries() {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put(
                "one week in order (T1)",
                "SELECT ?e ?t ?l ?b { ?e :begin ?b FILTER(?b >= %1$s && ?b < %2$s) ?e a ?t ; rdfs:label ?l }"
                        + " ORDER BY ?b LIMIT 50");
        queries.put(
                "one type by month of a year (T4)",
                "SELECT ?m (COUNT(*) AS ?n) { ?e a :Type3 ; :begin ?b FILTER(YEAR(?b) = 2012) BIND(MONTH(?b) AS ?m) }"
                        + " GROUP BY ?m ORDER BY ?m");
        queries.put(
                "overlapping a week (T7)",
                "SELECT ?e ?b ?x { ?e :begin ?b FILTER(?b <= %2$s) ?e :end ?x FILTER(?x >= %1$s) }"
                        + " ORDER BY DESC(?b) LIMIT 50");
        queries.put(
                "the latest (T8)",
                "SELECT ?e ?t ?l ?b { ?e :begin ?b ; a ?t ; rdfs:label ?l } ORDER BY DESC(?b) LIMIT 20");
        queries.put("first and last", "SELECT (MIN(?b) AS ?first) (MAX(?b) AS ?last) { ?e :begin ?b }");
        queries.put("the largest", "SELECT ?e ?n { ?e :size ?n ; a :Type3 } ORDER BY DESC(?n) ?e LIMIT 10");
        queries.put("one event (no range)", "SELECT ?p ?o { :event7 ?p ?o }");
        return queries;
    }

    private static void compare(DatasetGraph dataset, String name, String query, int rounds) {
        List<Double> without = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        int rows = 0;
        for (int round = 0; round < rounds; round++) {
            LocalDateTime day = FIRST.plusDays((round * 331L) % DAYS);
            String text = PREFIXES + query.formatted(constant(day), constant(day.plusDays(7)));
            List<String> expected = new ArrayList<>();
            without.add(measure(dataset, text, false, expected));
            List<String> found = new ArrayList<>();
            with.add(measure(dataset, text, true, found));
            assertThat(found).isEqualTo(expected);
            rows += found.size();
        }
        System.out.printf(
                Locale.ROOT,
                "%-34s %5.1f rows   without %9.2f ms   with %8.2f ms   ratio %.4f%n",
                name,
                (double) rows / rounds,
                median(without),
                median(with),
                median(with) / median(without));
    }

    private static String constant(LocalDateTime time) {
        return "\"" + time + ":00Z\"^^xsd:dateTime";
    }

    private static double measure(DatasetGraph dataset, String query, boolean withRanges, List<String> rows) {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try (QueryExec execution = QueryExec.newBuilder()
                .dataset(dataset)
                .query(query)
                .set(RangeExecutor.ENABLED, withRanges)
                .build()) {
            RowSet found = execution.select();
            found.forEachRemaining(row -> rows.add(row.toString()));
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / NANOS;
    }

    /** The first half warms up. */
    private static double median(List<Double> times) {
        List<Double> warm =
                times.subList(times.size() / 2, times.size()).stream().sorted().toList();
        return warm.get(warm.size() / 2);
    }
}
