// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.serve.RunningServer;
import org.dateline.serve.http.ServerOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that run too long. No limit here is close to the time that a correct response needs. */
class TimeLimitTest {
    private static final String CROSS = "{ ?a ?p ?x . ?b ?q ?y . ?c ?r ?z . ?d ?s ?w }";

    @TempDir
    Path directory;

    private RunningServer withLimits(Duration query, Duration update) {
        ServerOptions.Limits limits = ServerOptions.DEFAULT.limits();
        RunningServer served = RunningServer.start(
                directory,
                ServerOptions.DEFAULT.withLimits(
                        new ServerOptions.Limits(query, update, limits.upload(), limits.text())));
        String data = IntStream.range(0, 300)
                .mapToObj(n -> "<urn:ex:" + n + "> <urn:ex:p> " + n + " .")
                .collect(Collectors.joining("\n"));
        org.apache.jena.system.Txn.executeWrite(served.dataset(), () -> org.apache.jena.riot.RDFParser.fromString(
                        data, org.apache.jena.riot.Lang.TURTLE)
                .parse(served.dataset()));
        return served;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) " + CROSS,
                "SELECT * " + CROSS + " ORDER BY ?x ?y ?z ?w",
                "SELECT DISTINCT ?x { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z . ?d ?s ?w . FILTER(?x + ?y + ?z + ?w < 0) }",
                "ASK { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z . ?d ?s ?w . FILTER(?x + ?y + ?z + ?w < 0) }"
            })
    void aQueryWithoutOutputIsAnswered503(String query) throws InterruptedException {
        try (RunningServer served = withLimits(Duration.ofMillis(300), Duration.ofMinutes(1))) {
            HttpResponse<String> answer = served.query(query, "*/*");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("longer than this server allows");
            assertThat(busy()).isEmpty();
        }
    }

    /** The stack traces of the threads inside the query engine; empty within a minute, else those that remain. */
    private static String busy() throws InterruptedException {
        String working = "";
        for (int i = 0; i < 600; i++) {
            working = Thread.getAllStackTraces().entrySet().stream()
                    .filter(entry -> entry.getKey().getName().startsWith("qtp"))
                    .map(entry -> java.util.Arrays.toString(entry.getValue()))
                    .filter(trace -> trace.contains("org.apache.jena.sparql.engine"))
                    .collect(Collectors.joining());
            if (working.isEmpty()) {
                break;
            }
            Thread.sleep(100);
        }
        return working;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/sparql-results+json",
                "application/sparql-results+xml",
                "text/csv",
                "text/tab-separated-values",
                "application/sparql-results+thrift"
            })
    void aPartlySentResultIsAborted(String accept) {
        try (RunningServer served = withLimits(Duration.ofSeconds(1), Duration.ofMinutes(1))) {
            String target = "/sparql?query=" + RunningServer.encoded("SELECT * " + CROSS);
            assertThat(RunningServer.breakOf(() -> served.get(target, "Accept", accept)))
                    .hasCauseInstanceOf(IOException.class);
            assertThat(RunningServer.breakOf(() -> served.get(target, "Accept", accept, "Accept-Encoding", "gzip")))
                    .hasCauseInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT { ?a <urn:ex:new> ?w } WHERE " + CROSS,
                "INSERT DATA { <urn:ex:first> <urn:ex:p> 1 } ; DELETE WHERE " + CROSS,
                "DELETE { ?a ?p ?x } WHERE { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z }"
            })
    void anUpdateIsRolledBack(String update) {
        try (RunningServer served = withLimits(Duration.ofMinutes(1), Duration.ofMillis(500))) {
            HttpResponse<String> answer = served.update(update);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("Nothing was changed");
            assertThat(served.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "text/csv")
                            .body())
                    .contains("300");
            assertThat(RunningServer.despitePauses(() -> served.update("INSERT DATA { <urn:ex:next> <urn:ex:p> 1 }"))
                            .statusCode())
                    .isEqualTo(204);
        }
    }

    /** In whatever format: a download of all holds the generation of the store that it reads. */
    @Test
    void aDownloadIsLimitedAsAWrite() {
        try (RunningServer served = withLimits(Duration.ofMinutes(1), Duration.ofNanos(1))) {
            org.apache.jena.system.Txn.executeWrite(served.dataset(), () -> org.apache.jena.riot.RDFParser.fromString(
                            "<urn:ex:a> <urn:ex:p> <urn:ex:b> <urn:ex:g> .", org.apache.jena.riot.Lang.NQUADS)
                    .parse(served.dataset()));
            for (String graph : List.of("/data", "/data?default", "/data?graph=union")) {
                for (String format : List.of("text/turtle", "application/n-quads", "application/ld+json", "*/*")) {
                    HttpResponse<String> answer = served.get(graph, "Accept", format);
                    if (answer.statusCode() != 406) {
                        assertThat(answer.statusCode()).as(graph + " " + format).isEqualTo(503);
                        assertThat(answer.body()).contains("longer than this server allows");
                    }
                }
            }
        }
    }

    @Test
    void aRequestCannotLiftTheLimit() {
        try (RunningServer served = withLimits(Duration.ofMillis(300), Duration.ofMinutes(1))) {
            String query = RunningServer.encoded("SELECT (COUNT(*) AS ?n) " + CROSS);
            assertThat(served.get("/sparql?timeout=1000&query=" + query).statusCode())
                    .isEqualTo(503);
        }
    }
}
