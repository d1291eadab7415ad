// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.TxnType;
import org.dateline.serve.RunningServer;
import org.dateline.serve.http.ServerOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many slow or heavy requests, each kind alone: everything else is answered meanwhile, and each request gets a status. */
class BusyServerTest {
    /** How many clients are slow at once: more than a server with a thread for each could bear by default, which has 200. */
    private static final int CLIENTS = 220;

    /** Shorter than the tests wait for an answer, so that a light query that waited for the heavy ones would fail. */
    private static final Duration QUERY_LIMIT = Duration.ofSeconds(8);

    private static final int ATTEMPTS = 3;

    private static final String HUNDRED =
            IntStream.range(0, 100).mapToObj(String::valueOf).collect(Collectors.joining(" "));

    /** A hundred million rows, counted. */
    private static final String HEAVY = "SELECT (COUNT(*) AS ?n) { VALUES ?a { " + HUNDRED + " } VALUES ?b { " + HUNDRED
            + " } VALUES ?c { " + HUNDRED + " } VALUES ?d { " + HUNDRED + " } FILTER(?a + ?b + ?c + ?d > 10) }";

    /** Heavy between rows, within one call, and while it is prepared. */
    private static final List<String> HEAVY_KINDS = List.of(
            HEAVY,
            "SELECT ?x { VALUES ?x { '" + "a".repeat(60) + "' } FILTER(REGEX(?x, '^((a+)+)+\\\\1b$')) }",
            "SELECT (REGEX('" + "a".repeat(60) + "', '^((a+)+)+\\\\1b$') AS ?x) {}");

    /** A million rows, sent. */
    private static final String LARGE =
            "SELECT * { VALUES ?a { " + HUNDRED + " } VALUES ?b { " + HUNDRED + " } VALUES ?c { " + HUNDRED + " } }";

    private static final String LIGHT = "SELECT ?x { VALUES ?x { 'light' } }";
    private static final String JSON = "application/sparql-results+json";

    private static final String[] REFUSED_QUERIES = {
        "too-many-quick-queries",
        "too-many-heavy-queries",
        "quick-queries-late",
        "heavy-queries-late",
        "stopped-for-time",
        "stopped-for-memory",
        "too-many-requests",
        "requests-late"
    };

    @TempDir
    private static Path directory;

    private static RunningServer served;
    private final List<Socket> sockets = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @BeforeAll
    static void start() {
        ServerOptions.Limits limits = ServerOptions.DEFAULT.limits();
        served = RunningServer.start(
                directory,
                ServerOptions.DEFAULT.withLimits(
                        new ServerOptions.Limits(QUERY_LIMIT, QUERY_LIMIT, limits.upload(), limits.text())));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @AfterEach
    void end() throws IOException {
        disconnect();
        threads.shutdownNow();
    }

    private void disconnect() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }

    /** Many slow or heavy requests, and the others meanwhile. */
    private interface Crowd {
        /** Whether all others were answered. Where one was refused for want of time, the machine may have paused. */
        boolean lets() throws IOException;
    }

    /** Tries again where the machine may have paused for longer than the time limit of a query. Whoever is held up is so each time. */
    private void holdsNothingUp(Crowd crowd) throws IOException {
        boolean answered = false;
        for (int attempt = 0; attempt < ATTEMPTS && !answered; attempt++) {
            answered = crowd.lets();
            disconnect();
        }
        assertThat(answered).as("all others were answered meanwhile").isTrue();
    }

    private Socket send(String text) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.server.port());
        sockets.add(socket);
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Asks over a connection of its own: an old one might just be closed for being idle. */
    private static HttpResponse<String> answer(String path, String accept) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            served.request(path)
                                    .header("Accept", accept)
                                    .timeout(Duration.ofSeconds(60))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean othersAreAnswered() {
        assertThat(answer("/$/ping", "*/*").statusCode()).as("ping").isEqualTo(200);
        HttpResponse<String> light = answer("/sparql?query=" + RunningServer.encoded(LIGHT), JSON);
        assertThat(light.body()).as("a light query").containsPattern("light|longer than this server allows|time limit");
        assertThat(answer("/", "text/html").statusCode()).as("a page").isEqualTo(200);
        return light.statusCode() == 200;
    }

    @Test
    void slowSendersHoldNothingUp() throws IOException {
        holdsNothingUp(() -> {
            for (int i = 0; i < CLIENTS; i++) {
                send("POST /update HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-update\r\n"
                        + "Content-Length: 1000\r\n\r\nI");
            }
            int update =
                    served.update("INSERT DATA { <urn:ex:a> <urn:ex:p> 1 }").statusCode();
            assertThat(update).isIn(204, 503);
            return othersAreAnswered() && update == 204;
        });
    }

    @Test
    void slowReadersHoldNothingUp() throws IOException {
        holdsNothingUp(() -> {
            for (int i = 0; i < CLIENTS; i++) {
                send("GET /sparql?query=" + RunningServer.encoded(LARGE) + " HTTP/1.1\r\nHost: localhost\r\nAccept: "
                        + JSON + "\r\n\r\n");
            }
            return othersAreAnswered();
        });
    }

    /** How often the server has refused something, by its own count. */
    private static long refused(String... reasons) {
        String metrics = answer("/$/metrics", "*/*").body();
        return metrics.lines()
                .filter(line -> line.startsWith("dateline_refused_total{")
                        && Arrays.stream(reasons).anyMatch(reason -> line.contains("\"" + reason + "\"")))
                .mapToLong(line -> (long) Double.parseDouble(line.replaceFirst(".* ", "")))
                .sum();
    }

    private static long unavailable(List<CompletableFuture<HttpResponse<String>>> answers, String words) {
        return answers.stream()
                .map(CompletableFuture::join)
                .filter(answer -> answer.statusCode() == 503 && answer.body().contains(words))
                .count();
    }

    @Test
    void heavyQueriesHoldNothingUp() throws IOException {
        holdsNothingUp(this::othersAreAnsweredDespiteHeavyQueries);
    }

    private boolean othersAreAnsweredDespiteHeavyQueries() {
        long before = refused(REFUSED_QUERIES);
        List<CompletableFuture<HttpResponse<String>>> heavy = IntStream.range(0, CLIENTS)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> served.query(HEAVY_KINDS.get(i % HEAVY_KINDS.size()), JSON), threads))
                .toList();
        boolean answered = othersAreAnswered();
        heavy.forEach(answer -> {
            assertThat(answer.join().statusCode()).isIn(200, 503);
            if (answer.join().statusCode() == 503) {
                assertThat(answer.join().headers().firstValue("Retry-After")).isPresent();
            }
        });
        // Those of clients that other tests disconnected may end meanwhile.
        assertThat(refused(REFUSED_QUERIES) - before).isGreaterThanOrEqualTo(unavailable(heavy, ""));
        return answered;
    }

    @Test
    void writersBehindASlowOneAreToldToComeAgain() throws IOException {
        long before = refused("too-many-writers", "writers-late");
        List<CompletableFuture<HttpResponse<String>>> writers = new ArrayList<>();
        served.dataset().begin(TxnType.WRITE); // the slow one: it writes until some of the others were refused
        holdsNothingUp(() -> {
            for (int i = 0; i < CLIENTS; i++) {
                writers.add(CompletableFuture.supplyAsync(
                        () -> served.update("INSERT DATA { <urn:ex:b> <urn:ex:p> 1 }"), threads));
            }
            return othersAreAnswered();
        });
        while (refused("too-many-writers", "writers-late") == before) {
            Thread.onSpinWait();
        }
        served.dataset().abort();
        served.dataset().end();
        for (CompletableFuture<HttpResponse<String>> writer : writers) {
            assertThat(writer.join().statusCode()).isIn(204, 503);
            if (writer.join().statusCode() == 503) {
                assertThat(writer.join().headers().firstValue("Retry-After")).isPresent();
                assertThat(writer.join().body()).contains("Nothing was changed");
            }
        }
        assertThat(refused("too-many-writers", "writers-late") - before)
                .isPositive()
                .isEqualTo(unavailable(writers, "other writers are before this one"));
        assertThat(RunningServer.despitePauses(() -> served.update("INSERT DATA { <urn:ex:c> <urn:ex:p> 1 }"))
                        .statusCode())
                .as("the queue is empty again")
                .isEqualTo(204);
    }
}
