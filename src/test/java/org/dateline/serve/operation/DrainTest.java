// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.cli.Launched;
import org.dateline.serve.RunningServer;
import org.dateline.serve.http.ServerOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is told to stop: who still gets an answer, and what is kept. */
class DrainTest {
    private static final String UPDATE = "INSERT DATA { <urn:ex:late> <urn:ex:p> 1 }";

    private static final String HUNDRED =
            IntStream.range(0, 100).mapToObj(String::valueOf).collect(Collectors.joining(" "));

    /** Some 10¹² rows, which no machine counts while the test runs. */
    private static final String ENDLESS = IntStream.range(0, 6)
            .mapToObj(i -> "VALUES ?v" + i + " { " + HUNDRED + " }")
            .collect(Collectors.joining(" "));

    private static final long PATIENCE_NANOS = 60_000_000_000L;

    @TempDir
    Path directory;

    private static boolean isRefused(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return !socket.isConnected();
        } catch (IOException e) {
            return true;
        }
    }

    private static Socket beginUpdate(RunningServer served) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.server.port());
        String head = "POST /update HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-update\r\n"
                + "Content-Length: " + UPDATE.length() + "\r\n\r\n";
        socket.getOutputStream().write((head + UPDATE.substring(0, 5)).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void awaitRunning(RunningServer served, int requests) {
        String running = "(?s).*dateline_requests_running(\\{[^}]*})? " + requests + "\\D.*";
        await(() -> served.get("/$/metrics").body().matches(running));
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private String count() {
        return Launched.dateline(
                        "query", "--store", directory.toString(), "SELECT (COUNT(*) AS ?n) { ?s <urn:ex:p> ?o }")
                .out();
    }

    @Test
    void aRunningRequestIsAnsweredAndNoNewOneIsAccepted() throws Exception {
        RunningServer served = RunningServer.start(
                directory, ServerOptions.DEFAULT, OperationOptions.DEFAULT.withDrain(Duration.ofMinutes(5)));
        try (Socket update = beginUpdate(served);
                Socket idle = new Socket(InetAddress.getLoopbackAddress(), served.server.port())) {
            awaitRunning(served, 2);
            assertThat(served.server.announceStop())
                    .as("nobody has asked whether it is ready")
                    .isFalse();
            HttpResponse<String> ready = served.get("/$/ready");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains("\"drain\":{\"ready\":false", "being stopped");
            assertThat(served.server.announceStop()).as("somebody has").isTrue();
            assertThat(served.get("/about").statusCode()).as("still answered").isEqualTo(200);
            int port = served.server.port();
            CompletableFuture<Void> closing = CompletableFuture.runAsync(served::close);
            await(() -> isRefused(port));
            assertThat(idle.getInputStream().read()).as("an idle connection").isEqualTo(-1);
            assertThat(closing).isNotDone();
            update.getOutputStream().write(UPDATE.substring(5).getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(update.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 204");
            closing.join();
        }
        assertThat(count()).contains("1");
    }

    /** It has been answered, so that no request runs, and goes on as one would. */
    @Test
    void anImportGetsTheRestOfTheTime() {
        RunningServer served = RunningServer.start(
                directory, ServerOptions.DEFAULT, OperationOptions.DEFAULT.withDrain(Duration.ofMinutes(5)));
        DatasetGraph dataset = served.dataset();
        dataset.begin(TxnType.WRITE); // keeps the import from its end
        String form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.nt\"\r\n\r\n"
                + "<urn:ex:a> <urn:ex:p> <urn:ex:b> .\r\n--b--\r\n";
        assertThat(served.post("/import", "multipart/form-data; boundary=b", form)
                        .statusCode())
                .isEqualTo(202);
        int port = served.server.port();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(served::close);
        await(() -> isRefused(port));
        assertThat(closing).isNotDone();
        dataset.abort();
        dataset.end();
        closing.join();
        assertThat(count()).contains("1");
    }

    @Test
    void whatStillRunsAtTheLimitIsStoppedAndRolledBack() {
        ServerOptions.Limits limits =
                new ServerOptions.Limits(Duration.ofHours(1), Duration.ofHours(1), 1 << 20, 1 << 20);
        RunningServer served = RunningServer.start(
                directory,
                ServerOptions.DEFAULT.withLimits(limits),
                OperationOptions.DEFAULT.withDrain(Duration.ofMillis(1)));
        CompletableFuture<HttpResponse<String>> query = CompletableFuture.supplyAsync(
                () -> served.query("SELECT (COUNT(*) AS ?n) { " + ENDLESS + " }", "application/sparql-results+json"));
        CompletableFuture<HttpResponse<String>> update = CompletableFuture.supplyAsync(() ->
                served.update("INSERT DATA { <urn:ex:a> <urn:ex:p> 1 } ; INSERT { <urn:ex:b> <urn:ex:p> ?v0 } WHERE { "
                        + ENDLESS + " }"));
        awaitRunning(served, 3);
        served.close();
        assertThat(query.join().statusCode()).isEqualTo(503);
        assertThat(query.join().body()).contains("is being stopped", "Send the query again");
        assertThat(update.join().statusCode()).isEqualTo(503);
        assertThat(update.join().body()).contains("is being stopped", "Nothing was changed");
        assertThat(count()).contains("0");
    }
}
