// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that went through temporary files are the same rows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpilledRowsTest {
    private static final String DATA = """
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        <urn:ex:a> <urn:ex:p> "01"^^xsd:integer, "1.50"^^xsd:decimal, 1e0, "x"@en, "x"@EN-gb, "x", "", _:b, _:c .
        _:b <urn:ex:p> "line\\nline\\t\\"\\\\", "\\uFFFD", "\\u0000", "طرابلس", "\\uD83C\\uDDF1"@ar, true, "true"^^xsd:boolean .
        _:c <urn:ex:p> "2019-04-04"^^xsd:date, "24:00:00"^^xsd:time, "-0"^^xsd:double, "NaN"^^xsd:float,
            "z"^^<urn:ex:type>, "bad"^^xsd:integer, <urn:ex:a%20b>, <http://例え.jp/é>, " 7 "^^xsd:integer .
        """;

    @TempDir
    static Path directory;

    private EmbeddedStore store;

    @BeforeAll
    void open() {
        store = EmbeddedStore.open(directory);
        Txn.executeWrite(
                store.dataset(), () -> RDFParser.fromString(DATA, Lang.TURTLE).parse(store.dataset()));
    }

    @AfterAll
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o . ?t ?q ?x } ORDER BY ?s ?o DESC(?x) ?t",
                "SELECT DISTINCT ?s ?o ?x { ?s ?p ?o . ?t ?q ?x }",
                "SELECT DISTINCT ?o ?x ?none { ?s ?p ?o . ?t ?q ?x OPTIONAL { ?o <urn:ex:p> ?none } } ORDER BY ?x ?o"
            })
    void areTheSame(String query) {
        List<Binding> kept = rows(query, 1_000_000);
        List<Binding> spilled = rows(query, 10);
        assertThat(kept).hasSizeGreaterThan(200);
        if (query.contains("ORDER BY")) {
            assertThat(spilled).isEqualTo(kept);
        } else {
            assertThat(spilled).containsExactlyInAnyOrderElementsOf(kept);
        }
    }

    @Test
    void anUpdateOverSpilledRowsIsTheSame() {
        String update = "INSERT { GRAPH <urn:ex:%s> { ?s <urn:ex:copy> ?o } } WHERE { ?s <urn:ex:p> ?o }";
        Object before = store.dataset().getContext().get(ARQ.spillToDiskThreshold);
        try {
            Txn.executeWrite(store.dataset(), () -> UpdateExec.dataset(store.dataset())
                    .update(update.formatted("kept"))
                    .execute());
            store.dataset().getContext().set(ARQ.spillToDiskThreshold, 5L);
            Txn.executeWrite(store.dataset(), () -> UpdateExec.dataset(store.dataset())
                    .update(update.formatted("spilled"))
                    .execute());
        } finally {
            store.dataset().getContext().set(ARQ.spillToDiskThreshold, before);
        }
        assertThat(rows("SELECT ?s ?o { GRAPH <urn:ex:spilled> { ?s ?p ?o } }", 1_000_000))
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(
                        rows("SELECT ?s ?o { GRAPH <urn:ex:kept> { ?s ?p ?o } }", 1_000_000));
    }

    private List<Binding> rows(String query, long inMemory) {
        return Txn.calculateRead(store.dataset(), () -> {
            try (QueryExec execution = QueryExec.dataset(store.dataset())
                    .query(query)
                    .set(ARQ.spillToDiskThreshold, inMemory)
                    .build()) {
                return execution.select().stream().toList();
            }
        });
    }
}
