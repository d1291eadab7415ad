// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A SPARQL server that runs as a process of its own, on a free port of this machine. */
final class ServerProcess implements AutoCloseable {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final URI endpoint;

    private ServerProcess(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    /** Dateline over a store, as its launcher starts it, when its indexes are built: they take processor time that no query takes. */
    static ServerProcess dateline(String heap, Path store) throws Exception {
        ServerProcess server = start(
                heap, "/sparql", List.of(MeasuredProcess.DATELINE, "serve"), List.of("--store", store.toString()));
        while (send(server.endpoint.resolve("/$/ready")).statusCode() != 200) {
            Thread.sleep(500);
        }
        return server;
    }

    /** Plain Fuseki over a TDB2 database. */
    static ServerProcess fuseki(String heap, Path database) throws Exception {
        return start(heap, "/ds/sparql", List.of(PlainFuseki.class.getName()), List.of(database.toString()));
    }

    /** The port goes between the main class, with a verb where it has one, and the other arguments. */
    private static ServerProcess start(String heap, String path, List<String> main, List<String> arguments)
            throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap, "-XX:+UseParallelGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(main);
        command.addAll(List.of("--port", Integer.toString(port)));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        ServerProcess server = new ServerProcess(process, URI.create("http://127.0.0.1:" + port + path));
        server.awaitStart();
        return server;
    }

    private void awaitStart() throws InterruptedException {
        while (true) {
            try {
                if (query("ASK {}").statusCode() == 200) {
                    return;
                }
            } catch (UncheckedIOException e) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("The server ended at once", e);
                }
            }
            Thread.sleep(100);
        }
    }

    /** The answer to a query, as JSON. */
    HttpResponse<String> query(String query) {
        return send(URI.create(endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
    }

    private static HttpResponse<String> send(URI uri) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(uri)
                            .header("Accept", "application/sparql-results+json")
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The processor time that it has used so far, in milliseconds. */
    long cpu() {
        return process.info().totalCpuDuration().orElseThrow().toMillis();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
