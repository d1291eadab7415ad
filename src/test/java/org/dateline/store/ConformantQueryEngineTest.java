// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdfconnection.RDFConnection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where Jena 5.6.0 over TDB2 answers otherwise than SPARQL 1.1 says. */
class ConformantQueryEngineTest {
    private static final String PROLOGUE = "PREFIX : <urn:ex:> ";

    private static EmbeddedStore store;

    @BeforeAll
    static void open(@TempDir Path directory) {
        store = EmbeddedStore.open(directory);
        try (RDFConnection connection = store.connect()) {
            connection.update(PROLOGUE
                    + "INSERT DATA { :a :sub :b . :b :sub :c . GRAPH :g { :s :p :o } GRAPH :h { :s :p :o, :o2 } }");
        }
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void aGraphNameTakesNoPartInMinus() {
        assertThat(select("SELECT ?g { GRAPH ?g { ?a :p :o MINUS { ?b :p :o } } }"))
                .hasSize(2);
        assertThat(select("SELECT ?g { GRAPH ?g { ?a :p :o MINUS { ?a :p :o2 } } }"))
                .containsExactly("g=urn:ex:g");
    }

    @Test
    void aSubqueryInAGraphCountsThatGraph() {
        assertThat(select("SELECT * { GRAPH ?g { SELECT (COUNT(*) AS ?n) { ?s ?p ?o } } }"))
                .containsExactlyInAnyOrder("g=urn:ex:g n=1", "g=urn:ex:h n=2");
    }

    @Test
    void valuesMayBindTheGraph() {
        assertThat(select("SELECT ?g ?t { GRAPH ?g { VALUES (?g ?t) { (UNDEF 'a') (:g 'b') } } }"))
                .hasSize(3);
    }

    @Test
    void aPathOfNoLengthStartsAtANodeOfTheGraph() {
        assertThat(select("SELECT * { VALUES ?v { 1 } ?v :sub* ?w }")).isEmpty();
        assertThat(select("SELECT * { VALUES ?v { :a } ?v :sub* ?w }")).hasSize(3);
        assertThat(select("SELECT * { VALUES ?v { :c } ?v :sub* ?w }")).hasSize(1);
        assertThat(select("SELECT * { 1 :sub* ?w }")).hasSize(1);
    }

    @Test
    void oneLabelIsOneBlankNodeWithinASolution() {
        assertThat(select("SELECT (BNODE('x') = BNODE('x') AS ?same) { ?s :sub ?o }"))
                .containsExactly("same=true", "same=true");
        assertThat(select("SELECT ?s { ?s :sub ?o BIND (BNODE('x') AS ?a) BIND (BNODE('x') AS ?b) FILTER (?a = ?b) }"))
                .hasSize(2);
        assertThat(select("SELECT DISTINCT ?a { ?s :sub ?o BIND (BNODE('x') AS ?a) }"))
                .hasSize(2);
    }

    @Test
    void theWhereOfAnUpdateIsEvaluatedAlike() {
        try (RDFConnection connection = store.connect()) {
            connection.update(
                    PROLOGUE + "INSERT { GRAPH :new { ?v :is :wrong } } WHERE { VALUES ?v { :nowhere } ?v :sub* ?w }");
            assertThat(connection.queryAsk(PROLOGUE + "ASK { GRAPH :new { ?s ?p ?o } }"))
                    .isFalse();
        }
    }

    private static List<String> select(String query) {
        List<String> rows = new ArrayList<>();
        try (RDFConnection connection = store.connect()) {
            connection.querySelect(PROLOGUE + query, (QuerySolution row) -> rows.add(text(row)));
        }
        return rows;
    }

    private static String cell(RDFNode value) {
        return value.isLiteral() ? value.asLiteral().getLexicalForm() : value.toString();
    }

    private static String text(QuerySolution row) {
        List<String> cells = new ArrayList<>();
        row.varNames().forEachRemaining(name -> cells.add(name + "=" + cell(row.get(name))));
        Collections.sort(cells);
        return String.join(" ", cells);
    }
}
