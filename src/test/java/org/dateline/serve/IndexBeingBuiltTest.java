// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.TimelineViewOptions;
import org.dateline.query.IndexNotReadyException;
import org.dateline.query.text.WordSearch;
import org.dateline.query.timeline.TimelineService;
import org.dateline.serve.http.ServerOptions;
import org.dateline.serve.timeline.ExportFormat;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While an index is being built, nothing that depends on it is answered as if the index were whole. */
class IndexBeingBuiltTest {
    /** An engine without data that answers no question but whether it is there, until it is told to. */
    private static final class WaitingEngine implements AutoCloseable {
        final CountDownLatch gate = new CountDownLatch(1);
        private final ExecutorService threads = Executors.newCachedThreadPool();
        private final HttpServer server;

        WaitingEngine() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::handle);
            server.setExecutor(threads);
            server.start();
        }

        String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        }

        private void handle(HttpExchange exchange) throws IOException {
            String query = URLDecoder.decode(
                    exchange.getRequestURI().getRawQuery()
                            + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    StandardCharsets.UTF_8);
            boolean asksWhetherItIsThere = query.contains("ASK {}") || query.matches("(?s).*ASK\\s*\\{\\s*\\}.*");
            if (!asksWhetherItIsThere) {
                try {
                    gate.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            byte[] body = (query.contains("ASK")
                            ? "{\"head\":{},\"boolean\":" + asksWhetherItIsThere + "}"
                            : "{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[]}}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }

        @Override
        public void close() {
            gate.countDown();
            server.stop(0);
            threads.shutdown();
        }
    }

    private static Stream<String> paths() {
        return Stream.concat(
                Stream.of(ExportFormat.values()).map(format -> "/timeline" + format.extension()),
                Stream.of(
                        "/",
                        "/timeline",
                        "/timeline?q=army",
                        "/timeline.json?q=army",
                        "/map",
                        "/map.json",
                        "/map.json?q=army",
                        "/articles",
                        "/disputes",
                        "/search?q=army",
                        "/search.json?q=army",
                        "/suggest?q=army",
                        "/about",
                        "/$/stats",
                        "/void.ttl"));
    }

    @Test
    void everyAnswerIs503UntilItIsBuiltAndAPageRenewsItself() throws IOException {
        HttpClient client = HttpClient.newHttpClient();
        try (WaitingEngine engine = new WaitingEngine();
                RunningServer served = RunningServer.over(Store.open(engine.url()), ServerOptions.DEFAULT)) {
            Map<String, CompletableFuture<HttpResponse<String>>> answers = new LinkedHashMap<>();
            paths().forEach(path -> answers.put(
                    path,
                    client.sendAsync(
                            served.request(path).header("Accept", "text/html").build(), BodyHandlers.ofString())));
            answers.forEach((path, waiting) -> {
                HttpResponse<String> answer = waiting.join();
                assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).as(path).isPresent();
                assertThat(answer.headers().firstValue("Refresh")).as(path).isPresent();
                assertThat(answer.body()).as(path).contains("refreshes by itself");
            });
            HttpResponse<String> json = served.get("/timeline.json", "Accept", "application/json");
            assertThat(json.statusCode()).isEqualTo(503);
            assertThat(json.headers().firstValue("Retry-After")).isPresent();
            assertThat(json.headers().firstValue("Refresh")).isEmpty();
            engine.gate.countDown();
            paths().forEach(path ->
                    assertThat(answerInTheEnd(served, path)).as(path).isEqualTo(200));
        }
    }

    private static int answerInTheEnd(RunningServer served, String path) {
        int status = 503;
        while (status == 503) {
            status = served.get(path, "Accept", "*/*").statusCode();
        }
        return status;
    }

    @Test
    void wordsAreNotSearchedBeforeTheirIndexIsThere(@TempDir Path directory) {
        try (EmbeddedStore store = EmbeddedStore.open(directory);
                TimelineService timelines = TimelineService.of(store);
                WordSearch search = WordSearch.over(store)) {
            timelines.searchBy(search::events);
            assertThat(timelines.total(Selection.ALL)).isZero();
            assertThatThrownBy(() -> timelines.total(Selection.ALL.with("q", "army")))
                    .isInstanceOf(IndexNotReadyException.class);
            assertThatThrownBy(() -> search.suggest("ar", 5)).isInstanceOf(IndexNotReadyException.class);
            search.start();
            assertThat(timelines
                            .list(Selection.ALL.with("q", "army"), TimelineViewOptions.DEFAULT)
                            .total())
                    .isZero();
        }
    }

    @Test
    void theServerIsReadyWhenBothIndexesAreBuilt(@TempDir Path directory) throws InterruptedException {
        try (RunningServer served = RunningServer.start(directory)) {
            assertThat(served.server.awaitReady(Duration.ofDays(1))).isTrue();
            assertThat(served.get("/search.json?q=army").body()).contains("\"complete\":true");
        }
    }
}
