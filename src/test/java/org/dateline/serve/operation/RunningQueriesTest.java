// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.serve.RunningServer;
import org.dateline.serve.http.ServerOptions;
import org.dateline.serve.outbound.NamedHosts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of the running queries, and how one of them is cancelled. No query here ends by itself while it is looked at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunningQueriesTest {
    private static final String PATH = "/$/queries";

    /** Keeps a test from hanging. */
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private static final String ROWS = IntStream.range(0, 30)
            .mapToObj(i -> "<urn:ex:" + i + "> <urn:ex:row> " + i + " .")
            .collect(Collectors.joining("\n"));

    /** As many rows as would take years, without any memory. */
    private static final String ENDLESS = IntStream.range(0, 12)
            .mapToObj(i -> "?s" + i + " <urn:ex:row> ?o" + i)
            .collect(Collectors.joining(" . ", "{ ", " }"));

    private static final String COUNT = "SELECT (COUNT(*) AS ?n) " + ENDLESS;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answering = new CountDownLatch(1);
    private HttpServer beyond;
    private RunningServer served;

    @BeforeAll
    void start(@TempDir Path directory) throws IOException {
        beyond = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        beyond.setExecutor(threads);
        beyond.createContext("/silent", exchange -> {
            asked.countDown();
            await(answering);
            byte[] rows =
                    "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[]}}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
            exchange.sendResponseHeaders(200, rows.length);
            exchange.getResponseBody().write(rows);
            exchange.close();
        });
        beyond.start();
        ServerOptions.Limits limits = ServerOptions.DEFAULT.limits();
        served = RunningServer.start(
                directory,
                ServerOptions.DEFAULT.withLimits(new ServerOptions.Limits(
                        Duration.ofHours(1), Duration.ofHours(1), limits.upload(), limits.text())),
                NamedHosts.access(Map.of("open.example", beyond.getAddress().getPort())));
        assertThat(served.post("/data?default", "text/turtle", ROWS).statusCode())
                .isEqualTo(200);
    }

    @AfterAll
    void stop() {
        answering.countDown();
        served.close();
        beyond.stop(0);
        threads.shutdownNow();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private CompletableFuture<HttpResponse<String>> ask(String id, String query) {
        return CompletableFuture.supplyAsync(
                () -> served.get(
                        "/sparql?query=" + RunningServer.encoded(query), "X-Request-Id", id, "Accept", "text/csv"),
                threads);
    }

    private CompletableFuture<HttpResponse<String>> write(String id, String update) {
        return CompletableFuture.supplyAsync(
                () -> served.send(served.request("/update")
                        .header("X-Request-Id", id)
                        .header("Content-Type", "application/sparql-update")
                        .POST(BodyPublishers.ofString(update))),
                threads);
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode listed(String id) {
        return json(served.get(PATH + "?requestId=" + RunningServer.encoded(id)), 200)
                .get("queries");
    }

    /** Waits until the requests with an id are as wanted. They run until the test lets them end. */
    private JsonNode await(String id, Predicate<JsonNode> wanted) {
        JsonNode[] found = {listed(id)};
        until(
                () -> {
                    found[0] = listed(id);
                    return wanted.test(found[0]);
                },
                () -> id + ": " + found[0]);
        return found[0];
    }

    private static void until(BooleanSupplier wanted, Supplier<String> what) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!wanted.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private void awaitWaiting(String queue) {
        until(() -> metric("dateline_waiting{queue=\"" + queue + "\"}") > 0, () -> queue);
    }

    private JsonNode awaitOne(String id) {
        return await(id, list -> list.size() == 1).get(0);
    }

    private HttpResponse<String> cancel(String name, String... headers) {
        var request = served.request(PATH + name).DELETE();
        return served.send(headers.length == 0 ? request : request.headers(headers));
    }

    private static void assertCancelled(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("was cancelled", words);
        assertThat(answer.headers().firstValue("Retry-After"))
                .as("nobody is asked to come again")
                .isEmpty();
    }

    private double metric(String line) {
        return served.get("/$/metrics")
                .body()
                .lines()
                .filter(each -> each.startsWith(line + " "))
                .mapToDouble(each -> Double.parseDouble(each.substring(line.length() + 1)))
                .findFirst()
                .orElse(Double.NaN);
    }

    @Test
    void aQueryIsListedAndCancelled() {
        double before = metric("dateline_refused_total{reason=\"stopped-for-cancellation\"}");
        var answer = ask("my.own:id/1", COUNT);
        JsonNode listed = awaitOne("my.own:id/1");
        assertThat(listed.get("kind").asText()).isEqualTo("query");
        assertThat(listed.get("request").asText()).isEqualTo("GET /sparql");
        assertThat(listed.get("text").asText()).isEqualTo(COUNT);
        assertThat(listed.get("complete").asBoolean()).isTrue();
        assertThat(listed.get("client").asText()).isEqualTo("127.0.0.1");
        assertThat(listed.has("user")).as("nobody logs in here").isFalse();
        assertThat(listed.get("milliseconds").asLong()).isNotNegative();
        assertThat(listed.get("allowedMilliseconds").asLong())
                .isEqualTo(Duration.ofHours(1).toMillis());
        assertThat(listed.get("rows").asLong()).isZero();
        assertThat(listed.get("cancelled").asBoolean()).isFalse();
        assertThat(metric("dateline_queries_running{kind=\"query\"}")).isGreaterThanOrEqualTo(1);
        String name = "/" + listed.get("id").asText();
        assertThat(json(served.get(PATH + name), 200).get("requestId").asText()).isEqualTo("my.own:id/1");
        HttpResponse<String> page = served.get(PATH, "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("my.own:id/1", "action=\"" + PATH + name + "/cancel\"");
        assertThat(json(cancel(name), 202).get("cancelled").asBoolean()).isTrue();
        assertCancelled(answer.join(), "The query");
        assertThat(served.get(PATH + name).statusCode()).isEqualTo(404);
        assertThat(cancel(name).statusCode()).isEqualTo(404);
        assertThat(cancel(name).body()).contains("It has ended");
        assertThat(metric("dateline_refused_total{reason=\"stopped-for-cancellation\"}"))
                .isGreaterThanOrEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource({"/0,404", "/x,404", "/x/y,404", "?requestId=nobody,404", "'',400", "?requestId=,400"})
    void nothingIsCancelledByAnUnknownName(String name, int status) {
        assertThat(cancel(name).statusCode()).isEqualTo(status);
    }

    /** When a part of the result was sent already, the connection is closed, so that nobody takes the part for the whole. */
    @Test
    void theRowsSoFarAreCountedAndAPartOfAResultBreaksOff() {
        var answer = CompletableFuture.supplyAsync(
                () -> {
                    try (var body = HttpClient.newHttpClient()
                            .send(
                                    served.request("/sparql?query=" + RunningServer.encoded("SELECT * " + ENDLESS))
                                            .headers("X-Request-Id", "rows", "Accept", "text/csv")
                                            .build(),
                                    HttpResponse.BodyHandlers.ofInputStream())
                            .body()) {
                        return body.skip(Long.MAX_VALUE);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                },
                threads);
        await("rows", list -> list.size() == 1 && list.get(0).get("rows").asLong() > 1_000);
        json(cancel("?requestId=rows"), 202);
        assertThatThrownBy(answer::join).hasCauseInstanceOf(UncheckedIOException.class);
        await("rows", JsonNode::isEmpty);
    }

    /** One of them holds the write lock and waits for another server; it ends when that answers. The other one waits in the queue. */
    @Test
    void writersAreCancelledWhereverTheyWait() {
        var first = write(
                "first",
                "INSERT { <urn:ex:a> <urn:ex:p> ?x } WHERE { VALUES ?x { 1 }"
                        + " OPTIONAL { SERVICE <http://open.example/silent> { ?s ?p ?y } } }");
        JsonNode running = awaitOne("first");
        assertThat(running.get("kind").asText()).isEqualTo("update");
        await(asked); // so it has the lock
        var second = write("second", "INSERT DATA { <urn:ex:b> <urn:ex:p> 1 } #" + "x".repeat(5_000));
        JsonNode waiting = awaitOne("second");
        assertThat(waiting.get("text").asText()).startsWith("INSERT DATA").hasSize(4_000);
        assertThat(waiting.get("complete").asBoolean()).isFalse();
        awaitWaiting("writers");
        assertThat(json(cancel("/" + waiting.get("id").asText()), 202)
                        .get("cancelled")
                        .asBoolean())
                .isTrue();
        assertCancelled(second.join(), "Nothing was changed");
        String name = "/" + running.get("id").asText();
        for (int i = 0; i < 2; i++) {
            assertThat(json(cancel(name), 202).get("cancelled").asBoolean())
                    .as("cancelled again")
                    .isTrue();
        }
        assertThat(first).as("it waits for the other server").isNotDone();
        answering.countDown();
        assertCancelled(first.join(), "Nothing was changed");
        assertThat(served.query("ASK { ?s <urn:ex:p> ?o }", "text/csv").body()).contains("false");
        assertThat(served.update("INSERT DATA { <urn:ex:c> <urn:ex:q> 1 }").statusCode())
                .isEqualTo(204);
    }

    /** More heavy queries than may run at once: some of them wait for their turn. */
    @Test
    void worksWhileAllTurnsAreTaken() {
        int many = 4 * Runtime.getRuntime().availableProcessors() + 4;
        List<CompletableFuture<HttpResponse<String>>> answers =
                IntStream.range(0, many).mapToObj(i -> ask("crowd", COUNT)).toList();
        await("crowd", list -> list.size() == many);
        awaitWaiting("heavy-queries");
        assertThat(json(cancel("?requestId=crowd"), 202).get("queries")).hasSize(many);
        answers.forEach(answer -> assertCancelled(answer.join(), "The query"));
        assertThat(listed("crowd")).isEmpty();
    }

    /** A browser sends the form of the page. */
    @Test
    void aFormCancelsAndLeadsBackToTheList() {
        var answer = ask("form", COUNT);
        String path = PATH + "/" + awaitOne("form").get("id").asText() + "/cancel";
        assertThat(served.send(served.request(path)
                                .header("Origin", "https://evil.example")
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(cancel("?requestId=form", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(awaitOne("form").get("cancelled").asBoolean()).isFalse();
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> back = served.post(path, "application/x-www-form-urlencoded", "");
            assertThat(back.statusCode()).as("once more makes no difference").isEqualTo(303);
            assertThat(back.headers().firstValue("Location")).hasValue(PATH);
        }
        assertCancelled(answer.join(), "The query");
        assertThat(served.post(PATH, "text/plain", "").statusCode()).isEqualTo(405);
    }
}
