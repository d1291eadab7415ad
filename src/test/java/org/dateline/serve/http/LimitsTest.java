// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.dateline.serve.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The largest requests, and the functions that a query may call. */
class LimitsTest {
    private static final int LIMIT = 10_000;

    @TempDir
    Path directory;

    private RunningServer small() {
        return RunningServer.start(
                directory,
                ServerOptions.DEFAULT.withLimits(
                        new ServerOptions.Limits(Duration.ofSeconds(30), Duration.ofSeconds(30), LIMIT, LIMIT)));
    }

    /** Memory outside the heap is freed by collections of the whole heap only, so that no request may take it anew. */
    @Test
    void requestsShareTheirBuffers() {
        try (RunningServer served = RunningServer.start(directory)) {
            served.get("/$/ping");
            long before = outsideTheHeap();
            for (int i = 0; i < 40; i++) {
                assertThat(served.get("/$/ping").statusCode()).isEqualTo(200);
                assertThat(served.query("ASK { ?s ?p ?o }", "text/csv").statusCode())
                        .isEqualTo(200);
            }
            // Without a pool it would be 400 MiB. A buffer may come back a moment after its answer.
            assertThat(outsideTheHeap() - before).isLessThan(80 << 20);
        }
    }

    private static long outsideTheHeap() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        String turtle = "<urn:ex:a> <urn:ex:p> '" + "x".repeat(LIMIT) + "' .";
        try (RunningServer served = small()) {
            assertThat(served.post("/data?default", "text/turtle", turtle).statusCode())
                    .isEqualTo(413);
            assertThat(served.update("INSERT DATA { " + turtle + " }").statusCode())
                    .isEqualTo(413);
            assertThat(served.post("/sparql", "application/sparql-query", "ASK { " + turtle + " }")
                            .statusCode())
                    .isEqualTo(413);
            assertThat(served.query("ASK { ?s ?p ?o }", "text/csv").body()).contains("false");
        }
    }

    @Test
    void aBodyThatIsTooLargeAfterDecompressionIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(("<urn:ex:a> <urn:ex:p> '" + "x".repeat(100 * LIMIT) + "' .").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(packed.size()).isLessThan(LIMIT);
        try (RunningServer served = small()) {
            HttpResponse<String> answer = served.send(served.request("/data?default")
                    .header("Content-Type", "text/turtle")
                    .header("Content-Encoding", "gzip")
                    .POST(BodyPublishers.ofByteArray(packed.toByteArray())));
            assertThat(answer.statusCode()).isEqualTo(413);
        }
    }

    /** 60 MiB would be within the limit of an ordinary server, and are refused since they come from 60 KB. */
    @ParameterizedTest
    @ValueSource(strings = {"/data?default text/turtle", "/update application/sparql-update"})
    void aBodyThatExpandsTooFarIsRefused(String door) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 60; i++) {
                gzip.write(spaces);
            }
        }
        String[] parts = door.split(" ", -1);
        try (RunningServer served = RunningServer.start(directory)) {
            HttpResponse<String> answer = served.send(served.request(parts[0])
                    .header("Content-Type", parts[1])
                    .header("Content-Encoding", "gzip")
                    .POST(BodyPublishers.ofByteArray(packed.toByteArray())));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
            assertThat(answer.body()).contains("expand to more than 200 times");
            HttpResponse<String> damaged = served.send(served.request(parts[0])
                    .header("Content-Type", parts[1])
                    .header("Content-Encoding", "gzip")
                    .POST(BodyPublishers.ofString("not gzip")));
            assertThat(damaged.statusCode()).isEqualTo(400);
            assertThat(damaged.body()).contains("damaged or incomplete");
            HttpResponse<String> unknown = served.send(served.request(parts[0])
                    .header("Content-Type", parts[1])
                    .header("Content-Encoding", "br")
                    .POST(BodyPublishers.ofString("x")));
            assertThat(unknown.statusCode()).isEqualTo(415);
        }
    }

    @Test
    void thePartsOfARequestShareOneLimit() {
        String part = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.ttl\"\r\n\r\n"
                + "<urn:ex:a> <urn:ex:p> '" + "x".repeat(LIMIT / 3) + "' .\r\n";
        String empty = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.ttl\"\r\n\r\n\r\n";
        String type = "multipart/form-data; boundary=b";
        try (RunningServer served = small()) {
            assertThat(served.post("/data?default", type, part.repeat(2) + "--b--")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(served.post("/data?default", type, part.repeat(4) + "--b--")
                            .statusCode())
                    .isEqualTo(413);
            assertThat(served.post("/data?default", type, empty.repeat(1001) + "--b--")
                            .statusCode())
                    .isEqualTo(413);
            assertThat(served.post("/import", type, part.repeat(4) + "--b--").statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void aCompressedBodyIsAccepted() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("<urn:ex:a> <urn:ex:p> 1 .".getBytes(StandardCharsets.UTF_8));
        }
        try (RunningServer served = small()) {
            HttpResponse<String> answer = served.send(served.request("/data?default")
                    .header("Content-Type", "text/turtle")
                    .header("Content-Encoding", "gzip")
                    .POST(BodyPublishers.ofByteArray(packed.toByteArray())));
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://jena.apache.org/ARQ/function#version",
                "http://jena.apache.org/ARQ/function#context",
                "java:org.apache.jena.sparql.function.library.version",
                "http://jena.apache.org/ARQ/jsFunction#f"
            })
    void noFunctionIsLoadedByItsName(String function) {
        try (RunningServer served = RunningServer.start(directory)) {
            HttpResponse<String> answer = served.query("SELECT (<" + function + ">('x') AS ?y) {}", "text/csv");
            assertThat(answer.body().lines().skip(1)).allMatch(String::isBlank);
        }
    }

    @Test
    void noPredicateRunsCode() {
        try (RunningServer served = RunningServer.start(directory)) {
            String split = "SELECT ?n { <urn:ex:a> <http://jena.apache.org/ARQ/property#splitIRI> (?ns ?n) }";
            assertThat(served.query(split, "text/csv").body()).doesNotContain("a\n");
        }
    }
}
