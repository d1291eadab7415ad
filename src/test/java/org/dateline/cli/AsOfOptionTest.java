// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.serve.RunningServer;
import org.dateline.serve.http.ServerOptions;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.RemoteStore;
import org.junit.jupiter.api.AfterAll;
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
    private static RunningServer server;

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
        Path copy = directory.resolve("served");
        for (String each : List.of(store, copy.toString())) {
            assertThat(Launched.dateline("load", "--no-validate", "--store", each, file.toString())
                            .exitCode())
                    .isZero();
        }
        server = RunningServer.start(copy);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String url(RunningServer served) {
        return "http://localhost:" + served.server.port();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query|" + STATUSES + "|--format|csv",
                "query|SELECT ?g { GRAPH ?g {} } ORDER BY ?g|--format|csv",
                "query|ASK { ?e a sem:Event }",
                "export|--format|nq",
                "export|--format|nt|--graph|default",
                "stats|--format|json"
            })
    void aServerIsReadLikeItsStore(String arguments) {
        for (String day : List.of("2019-04-07", "2019-04-10", "2019-04-11")) {
            assertThat(sorted(arguments, url(server), day))
                    .isEqualTo(sorted(arguments, url(server) + "/sparql", day))
                    .isEqualTo(sorted(arguments, store, day));
        }
        assertThat(sorted(arguments, url(server), "2019-04-07")).isNotEqualTo(sorted(arguments, store, "2019-04-11"));
    }

    private static List<String> sorted(String arguments, String of, String day) {
        List<String> all = new ArrayList<>(List.of(arguments.split("[|]")));
        all.addAll(1, List.of("--store", of, "--as-of", day));
        Launched run = Launched.dateline(all.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isLessThanOrEqualTo(1);
        return run.out()
                .lines()
                .map(line -> line.replaceAll("_:\\S+", "_:b").replaceAll("\"store\".*", ""))
                .sorted()
                .toList();
    }

    @Test
    void anEngineThatKnowsTodayOnlyIsRefused() throws IOException {
        HttpServer plain = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        plain.createContext("/", exchange -> {
            byte[] yes = "{\"head\":{},\"boolean\":true}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
            exchange.sendResponseHeaders(200, yes.length);
            exchange.getResponseBody().write(yes);
            exchange.close();
        });
        plain.start();
        try (RunningServer front = RunningServer.over(RemoteStore.open(url(server)), ServerOptions.DEFAULT)) {
            for (String engine :
                    List.of("http://127.0.0.1:" + plain.getAddress().getPort(), url(front))) {
                Launched run = Launched.dateline("stats", "--store", engine, "--as-of", "2019-04-10");
                assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
                assertThat(run.err()).contains("knows today only").contains(engine);
            }
        } finally {
            plain.stop(0);
        }
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
