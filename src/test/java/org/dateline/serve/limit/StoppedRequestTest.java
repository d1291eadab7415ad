// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.dateline.serve.RunningServer;
import org.dateline.serve.http.ServerOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that would run for hours within one call of a function, a path or a parser. A request that is not stopped would keep the
 * test waiting for a minute.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoppedRequestTest {
    private static final String A = "a".repeat(60);
    private static final String PREFIXES = "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> ";

    @TempDir
    static Path directory;

    private RunningServer served;

    @BeforeAll
    void start() {
        ServerOptions.Limits limits = ServerOptions.DEFAULT.limits();
        served = RunningServer.start(
                directory,
                ServerOptions.DEFAULT.withLimits(new ServerOptions.Limits(
                        Duration.ofMillis(500), Duration.ofSeconds(2), limits.upload(), limits.text())));
        // Every one of 40 nodes leads to every other: a path of ten steps has 40 to the power of 10 ways.
        String dense = IntStream.range(0, 1600)
                .mapToObj(n -> "<urn:ex:" + n / 40 + "> <urn:ex:p> <urn:ex:" + n % 40 + "> .")
                .collect(Collectors.joining("\n"));
        String text = "<urn:ex:0> <urn:ex:text> \"" + A + "\" . <urn:ex:1> <urn:ex:text> \"" + A + "\" .";
        Txn.executeWrite(served.dataset(), () -> RDFParser.fromString(dense + text, Lang.TURTLE)
                .parse(served.dataset()));
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (REGEX('%A', '^((a+)+)+\\\\1b$') AS ?x) {}",
                "SELECT ?s { ?s <urn:ex:text> ?t FILTER(REGEX(?t, '^((a+)+)+\\\\1b$')) }",
                "SELECT ?s { ?s <urn:ex:text> ?t . BIND('^((a+)+)+\\\\1b$' AS ?q) FILTER(REGEX(?t, ?q, 'i')) }",
                "SELECT (REPLACE('%A', '^((a+)+)+\\\\1b$', 'x') AS ?x) {}",
                "SELECT (REPLACE(?t, '^((a+)+)+\\\\1b$', 'x') AS ?x) { ?s <urn:ex:text> ?t }",
                "SELECT ?s { ?s <urn:ex:text> ?t } ORDER BY REGEX(?t, '^((a+)+)+\\\\1b$')",
                "SELECT (COUNT(?s) AS ?n) { ?s <urn:ex:text> ?t } GROUP BY (REGEX(?t, '^((a+)+)+\\\\1b$'))",
                "SELECT (MAX(REPLACE(?t, '^((a+)+)+\\\\1b$', 'x')) AS ?n) { ?s <urn:ex:text> ?t }",
                "SELECT ?s { ?s <urn:ex:text> ?t FILTER EXISTS { ?s ?p ?o FILTER(REGEX(?t, '^((a+)+)+\\\\1b$')) } }",
                "SELECT ?s { ?s <urn:ex:text> ?t FILTER(fn:matches(?t, '^((a+)+)+\\\\1b$')) }",
                "SELECT (fn:replace(?t, '^((a+)+)+\\\\1b$', 'x') AS ?x) { ?s <urn:ex:text> ?t }",
                "SELECT (fn:apply(fn:matches, ?t, '^((a+)+)+\\\\1b$') AS ?x) { ?s <urn:ex:text> ?t }",
                "SELECT ?o { <urn:ex:0> (((%P/%P)/(%P/%P))/((%P/%P)/((%P/%P)/(%P/%P))))* ?o }",
                "ASK { <urn:ex:0> ((%P|%P)/((%P|%P)/((%P|%P)/((%P|%P)/(%P|%P)))))+ <urn:ex:none> }",
                "SELECT ?o { GRAPH ?g { ?s ?p ?q } ?o (((%P/%P)/(%P/%P))/((%P/%P)/((%P/%P)/(%P/%P))))* ?o }"
            })
    void aQueryThatNeverEndsIsStopped(String query) {
        HttpResponse<String> answer = served.query(PREFIXES + filled(query), "text/csv");
        if (!query.contains("GRAPH ?g")) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.body()).contains("longer than this server allows");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT { ?s <urn:ex:new> 1 } WHERE { ?s <urn:ex:text> ?t FILTER(REGEX(?t, '^((a+)+)+\\\\1b$')) }",
                "INSERT { <urn:ex:new> <urn:ex:new> ?x } WHERE { BIND(REPLACE('%A', '^((a+)+)+\\\\1b$', 'x') AS ?x) }",
                "INSERT DATA { <urn:ex:new> <urn:ex:new> 1 } ; DELETE { ?o ?p ?x } WHERE {"
                        + " <urn:ex:0> (((%P/%P)/(%P/%P))/((%P/%P)/((%P/%P)/(%P/%P))))* ?o . ?o ?p ?x }"
            })
    void anUpdateThatNeverEndsIsRolledBackAndFreesTheLock(String update) {
        HttpResponse<String> answer = served.update(PREFIXES + filled(update));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("Nothing was changed");
        assertThat(RunningServer.despitePauses(() -> served.query("ASK { ?s <urn:ex:new> ?o }", "text/csv"))
                        .body())
                .contains("false");
        assertThat(RunningServer.despitePauses(() -> served.update("INSERT DATA { <urn:ex:0> <urn:ex:next> 1 }"))
                        .statusCode())
                .isEqualTo(204);
    }

    /** When a part of the result was sent already, the connection is closed, so that nobody takes the part for the whole. */
    @ParameterizedTest
    @ValueSource(strings = {"GET", "application/x-www-form-urlencoded", "application/sparql-query"})
    void aResultThatBreaksOffClosesTheConnection(String way) {
        String query = filled("SELECT ?x { VALUES ?x { 'b' '%A' } FILTER(!REGEX(?x, '^((a+)+)+\\\\1b$')) }");
        String form = "query=" + RunningServer.encoded(query);
        Supplier<HttpRequest.Builder> request = () -> switch (way) {
            case "GET" -> served.request("/sparql?" + form);
            case "application/sparql-query" ->
                served.request("/sparql").header("Content-Type", way).POST(HttpRequest.BodyPublishers.ofString(query));
            default ->
                served.request("/sparql").header("Content-Type", way).POST(HttpRequest.BodyPublishers.ofString(form));
        };
        assertThat(RunningServer.breakOf(() -> served.send(request.get().header("Accept", "text/csv"))))
                .hasCauseInstanceOf(IOException.class)
                .hasMessageNotContaining("timed out");
    }

    /** While a query computes its constant parts, the limits of all others hold. */
    @Test
    void oneQueryDoesNotStopTheLimitsOfOthers() throws InterruptedException {
        Thread other =
                new Thread(() -> served.query(filled("SELECT (REGEX('%A', '^((a+)+)+\\\\1b$') AS ?x) {}"), "*/*"));
        other.start();
        assertThat(served.query("SELECT (COUNT(*) AS ?n) { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f . ?g ?s ?h }", "text/csv")
                        .statusCode())
                .isEqualTo(503);
        other.join();
    }

    private static String filled(String text) {
        return text.replace("%A", A).replace("%P", "<urn:ex:p>");
    }
}
