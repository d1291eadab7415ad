// SPDX-License-Identifier: Apache-2.0
package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.cli.Launched;
import org.dateline.model.Namespaces;
import org.dateline.rdf.DatelineIris;
import org.dateline.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What assess derives from the shipped data is itself data that keeps the shapes. */
class AssessedViewTest {
    private static final String DERIVED = """
            SELECT (COUNT(*) AS ?n) {
              { ?s ?p ?o FILTER (REGEX(STR(?s), "/id/(event|state|distance)/")) }
              UNION { GRAPH <https://w3id.org/dateline/id/graph/history> { ?s ?p ?o } } }""";

    @TempDir
    static Path directory;

    private static Store store;
    private static RDFConnection connection;

    @BeforeAll
    static void load() {
        String location = directory.resolve("store").toString();
        Launched load = Launched.dateline("load", "--store", location, "data/seed", "data/libya-2019");
        assertThat(load.exitCode()).as(load.err()).isZero();
        store = Store.open(location);
        connection = store.connect();
    }

    @AfterAll
    static void close() {
        connection.close();
        store.close();
    }

    @Test
    void theAssessedViewAndItsHistoryConformToTheShapes() {
        Graph view = graph("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }");
        Graph history = graph("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <" + DatelineIris.HISTORY + "> { ?s ?p ?o } }");
        assertThat(view.size()).isGreaterThan(5000);
        assertThat(history.size()).isGreaterThan(1000);
        history.find().forEachRemaining(view::add);
        Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes.ttl"));
        Map<String, String> violations = new TreeMap<>();
        ShaclValidator.get()
                .validate(shapes, view)
                .getEntries()
                .forEach(entry -> violations.put(
                        entry.focusNode() + " " + entry.resultPath() + " " + entry.value(), entry.message()));
        assertThat(violations).isEmpty();
    }

    @Test
    void aPlainQueryFindsEachThingOnce() {
        for (String query : List.of(
                "SELECT ?x { ?x dl:status ?status }",
                "SELECT ?x { ?x dl:stateType ?type }",
                "SELECT ?x { ?x dl:sourceCount ?n }",
                "SELECT (CONCAT(STR(?e), STR(?harm)) AS ?x) { ?e dl:casualties ?toll . ?toll dl:harm ?harm }",
                "SELECT ?x { ?d dl:claim ?x }")) {
            List<String> found = column(query);
            assertThat(found).as(query).isNotEmpty().doesNotHaveDuplicates();
            assertThat(found).as(query).noneMatch(iri -> iri.contains("/id/assessment/"));
        }
    }

    @Test
    void theDerivedStatementsAreFew() {
        long events = column("SELECT ?x { ?x a sem:Event }").size();
        long derived = Long.parseLong(column(DERIVED.replace("?n", "?x")).get(0));
        assertThat(derived).isLessThanOrEqualTo(60 * events);
    }

    private static List<String> column(String query) {
        List<String> column = new ArrayList<>();
        connection.querySelect(
                Namespaces.sparqlPrefixes("dl", "sem") + query,
                row -> column.add(
                        row.get("x").isLiteral()
                                ? row.getLiteral("x").getLexicalForm()
                                : row.get("x").toString()));
        return column;
    }

    private static Graph graph(String query) {
        Graph copy = GraphFactory.createDefaultGraph();
        connection.queryConstruct(query).getGraph().find().forEachRemaining(copy::add);
        return copy;
    }
}
