// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What TDB2 5.6.0 alone gets wrong with literals that it packs into ids. */
class FaithfulLiteralsTest {
    private static final String PROLOGUE = "PREFIX : <urn:ex:> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
    private static final String TRIPLES =
            ":s :p 1.50, 5.0, \"100\"^^xsd:decimal, \"+7\"^^xsd:decimal, \"70368744177664\"^^xsd:decimal";

    @TempDir
    static Path directory;

    private static EmbeddedStore store;

    @BeforeAll
    static void open() {
        store = EmbeddedStore.open(directory.resolve("store"));
    }

    @BeforeEach
    void clear() {
        update("CLEAR ALL");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void everyWayOfDeletingEmptiesTheStore() {
        String inBoth = "INSERT DATA { " + TRIPLES + " GRAPH :g { " + TRIPLES + " } }";
        for (String delete : List.of(
                "CLEAR ALL",
                "DROP ALL",
                "CLEAR DEFAULT ; DROP GRAPH :g",
                "DELETE WHERE { ?s ?p ?o } ; DELETE WHERE { GRAPH ?g { ?s ?p ?o } }",
                inBoth.replace("INSERT", "DELETE"),
                inBoth.replace("INSERT", "DELETE").replace("1.50", "01.5").replace("5.0", "\"5\"^^xsd:decimal"),
                "CLEAR DEFAULT ; COPY DEFAULT TO :g",
                "MOVE :g TO DEFAULT ; CLEAR DEFAULT",
                "DELETE { ?s ?p ?o } INSERT { ?s ?p 2.50 } WHERE { ?s ?p ?o } ; DELETE DATA { :s :p 2.5 } ; CLEAR NAMED")) {
            update(inBoth);
            update(delete);
            assertThat(ask("{ ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } }"))
                    .as(delete)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":s :p 1.5",
                ":s :p 1.500",
                ":s :p 100.0",
                ":s :p \"70368744177664.00\"^^xsd:decimal",
                "GRAPH :g { :s :p 1.50 }",
                ":s :p ?o FILTER (?o = 1.5)",
                ":s :p+ 5.00",
                ":s (:p|:q) 5.00",
                "FILTER EXISTS { :s :p 7.0 }",
                "VALUES ?o { 1.50 } :s :p ?o",
                "BIND (STRDT(\"1.500\", xsd:decimal) AS ?o) :s :p ?o",
                "BIND (3.0 / 2 AS ?o) :s :p ?o",
                "{ :s :p ?o } { SELECT (SUM(?n) AS ?o) { VALUES ?n { 0.75 0.75 } } }"
            })
    void isFoundByValue(String pattern) {
        update("INSERT DATA { " + TRIPLES + " GRAPH :g { " + TRIPLES + " } }");
        assertThat(ask(pattern)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BIND (1.50 AS ?x) FILTER (STR(?x) = '1.50')",
                "VALUES ?x { 1.50 } FILTER (STR(?x) = '1.50')",
                "BIND (STRDT('01.50', xsd:decimal) AS ?x) FILTER (STR(?x) = '01.50')",
                ":s :p 5.0 BIND (1.50 AS ?x) FILTER (STR(?x) = '1.50')"
            })
    void spellingsOfComputedTermsAreLeftAlone(String pattern) {
        update("INSERT DATA { " + TRIPLES + " }");
        assertThat(ask(pattern)).isTrue();
    }

    @Test
    void holdsForTheBulkLoaders() throws IOException {
        Path file = Files.writeString(directory.resolve("a.ttl"), turtle());
        var loader = store.bulkLoader();
        loader.startBulk();
        loader.load(file.toString());
        loader.finishBulk();
        isStoredFaithfully();
    }

    @Test
    void holdsAfterCompactionAndAfterReopening() {
        update("INSERT DATA { :old :p 1 }; DELETE DATA { :old :p 1 }; INSERT DATA { " + TRIPLES + " }");
        List<String> before = objects();
        store.compact();
        assertThat(objects()).isEqualTo(before);
        update("INSERT DATA { :t :p 2.50 } ; DELETE DATA { :t :p 2.500 }");
        store.close();
        assertThat(directory.resolve("store/Data-0001")).doesNotExist();
        open();
        isStoredFaithfully();
    }

    @Test
    void compactionHealsWhatPlainTdb2HasWritten() {
        Path folder = directory.resolve("plain");
        DatasetGraph plain = DatabaseMgr.connectDatasetGraph(folder.toString());
        Txn.executeWrite(
                plain, () -> RDFParser.fromString(turtle(), Lang.TURTLE).parse(plain));
        TDBInternal.expel(plain);
        try (EmbeddedStore healed = EmbeddedStore.open(folder);
                RDFConnection connection = healed.connect()) {
            healed.compact();
            connection.update("DELETE WHERE { ?s ?p ?o }");
            assertThat(connection.queryAsk("ASK { ?s ?p ?o }")).isFalse();
        }
    }

    /** TDB2 alone reads -00:15 back as Z, -00:30 as no zone and the year 1000002019 as 2019. */
    @Test
    void datesThatDoNotFitAreKept() {
        List<String> literals = Stream.of(
                        "2019-04-04T06:00:00-00:15", "2019-04-04T06:00:00-00:30", "1000002019-04-04T06:00:00Z")
                .flatMap(date -> Stream.of(
                        "'" + date + "'^^xsd:dateTime",
                        "' " + date + " '^^xsd:dateTimeStamp",
                        "'" + date.replace("T06:00:00", "") + "'^^xsd:date"))
                .toList();
        update("INSERT DATA { :s :p " + String.join(", ", literals) + " }");
        store.compact();
        assertThat(objects()).map(object -> object.replace('"', '\'')).containsExactlyInAnyOrderElementsOf(literals);
        update("DELETE DATA { :s :p " + String.join(", ", literals) + " }");
        assertThat(objects()).isEmpty();
    }

    private void isStoredFaithfully() {
        assertThat(ask(":s :p 1.5, 1.50, 100.0, 7.0, \"70368744177664.0\"^^xsd:decimal"))
                .isTrue();
        assertThat(objects()).hasSize(5);
        update("CLEAR ALL");
        assertThat(objects()).isEmpty();
    }

    private static String turtle() {
        return PROLOGUE + TRIPLES + " .";
    }

    private void update(String text) {
        try (RDFConnection connection = store.connect()) {
            connection.update(PROLOGUE + text);
        }
    }

    private boolean ask(String pattern) {
        try (RDFConnection connection = store.connect()) {
            return connection.queryAsk(PROLOGUE + "ASK { " + pattern + " }");
        }
    }

    private List<String> objects() {
        List<String> objects = new ArrayList<>();
        try (RDFConnection connection = store.connect()) {
            connection.querySelect(
                    "SELECT ?o { ?s ?p ?o } ORDER BY STR(?o)",
                    row -> objects.add(row.get("o").asNode().toString()));
        }
        return objects;
    }
}
