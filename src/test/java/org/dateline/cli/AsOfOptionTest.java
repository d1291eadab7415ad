// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --as-of}, on a store whose second source says otherwise than the first one and tells of something else. */
class AsOfOptionTest {
    private static final String STATUSES = "SELECT ?e ?s { ?e dl:status ?s } ORDER BY ?e";

    @TempDir
    static Path directory;

    private static String store;

    @BeforeAll
    static void fill() throws IOException {
        Path file = Files.writeString(directory.resolve("sources.trig"), """
                PREFIX dl: <https://w3id.org/dateline/ontology#>
                PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
                PREFIX schema: <https://schema.org/>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                BASE <https://w3id.org/dateline/id/>
                <report/one> a dl:Source ; prov:hadPrimarySource <article/one> .
                GRAPH <report/one> {
                  <article/one> a schema:NewsArticle ; schema:datePublished "2019-04-08T12:00:00Z"^^xsd:dateTime .
                  <event/meeting> a sem:Event ; rdfs:label "The meeting"@en ; dl:status dl:scheduled .
                }
                <report/two> a dl:Source ; prov:hadPrimarySource <article/two> .
                GRAPH <report/two> {
                  <article/two> a schema:NewsArticle ; schema:datePublished "2019-04-11T00:00:00Z"^^xsd:dateTime .
                  <event/meeting> a sem:Event ; rdfs:label "The meeting"@en ; dl:status dl:postponed .
                  <event/raid> a sem:Event ; rdfs:label "The raid"@en ; dl:status dl:occurred .
                }
                """);
        store = directory.resolve("store").toString();
        assertThat(Launched.dateline("load", "--no-validate", "--store", store, file.toString())
                        .exitCode())
                .isZero();
    }

    private static String csv(String... arguments) {
        return Launched.dateline(arguments).out().replace("https://w3id.org/dateline/", "");
    }

    @Test
    void eachEventHasTheStatusOfTheDayOnce() {
        assertThat(csv("query", "--store", store, STATUSES, "--format", "csv"))
                .isEqualToIgnoringNewLines(
                        "e,s\nid/event/meeting,ontology#postponed\nid/event/raid,ontology#occurred\n");
        assertThat(csv("query", "--store", store, STATUSES, "--format", "csv", "--as-of", "2019-04-10"))
                .isEqualToIgnoringNewLines("e,s\nid/event/meeting,ontology#scheduled\n");
        assertThat(csv("query", "--store", store, STATUSES, "--format", "csv", "--as-of", "2019-04-11"))
                .isEqualTo(csv("query", "--store", store, STATUSES, "--format", "csv"));
        assertThat(csv("query", "--store", store, STATUSES, "--format", "csv", "--as-of", "2019-04-07"))
                .isEqualToIgnoringNewLines("e,s\n");
    }

    @Test
    void exportsWhatTheStoreWasThen() {
        String then = Launched.dateline("export", "--store", store, "--format", "nq", "--as-of", "2019-04-10")
                .out();
        assertThat(then)
                .contains("/report/one>")
                .contains("/id/event/meeting>")
                .doesNotContain(
                        "report/two", "event/raid", "ontology#status> <https://w3id.org/dateline/ontology#postponed>");
        Launched later = Launched.dateline(
                "export",
                "--store",
                store,
                "--as-of",
                "2019-04-10",
                "--graph",
                "https://w3id.org/dateline/id/report/two");
        assertThat(later.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(later.err()).contains("no graph").contains("as of 2019-04-10");
    }

    @Test
    void countsWhatTheStoreWasThen() {
        assertThat(Launched.dateline("stats", "--store", store, "--as-of", "2019-04-10")
                        .out())
                .contains("as of     2019-04-10")
                .containsPattern("events +1\\b");
        assertThat(Launched.dateline("stats", "--store", store, "--as-of", "2019-04-10", "--format", "json")
                        .out())
                .contains("\"asOf\" : \"2019-04-10\"")
                .contains("\"events\" : 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2019-02-30", "10 April 2019", "2019-04-10T00:00:00Z"})
    void whatIsNoDayIsWrongUsage(String day) {
        Launched run = Launched.dateline("stats", "--store", store, "--as-of", day);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("not a day: '" + day + "'").contains("such as 2019-04-10");
    }

    @Test
    void nothingIsWritten() {
        Launched.dateline("stats", "--store", store, "--as-of", "2019-04-10");
        try (EmbeddedStore opened = EmbeddedStore.openExisting(Path.of(store))) {
            assertThat(opened.isPresent()).isTrue();
        }
        assertThat(csv("query", "--store", store, STATUSES, "--format", "csv")).contains("event/raid");
    }
}
