// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.serve.http.ServerOptions;
import org.dateline.serve.operation.OperationOptions;
import org.dateline.serve.outbound.OutboundAccess;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.Store;

/** A real server on a free port over a real store, and plain HTTP requests to it. */
public final class RunningServer implements AutoCloseable {
    /** Keeps a test from hanging. Longer than any response takes on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    final Store store;
    public final Server server;

    private RunningServer(Store store, Server server) {
        this.store = store;
        this.server = server;
    }

    public static RunningServer start(Path directory) {
        return start(directory, ServerOptions.DEFAULT);
    }

    public static RunningServer start(Path directory, ServerOptions options) {
        EmbeddedStore store = EmbeddedStore.open(directory);
        return new RunningServer(store, Readiness.of(Server.start(store, options.withPort(0))));
    }

    public static RunningServer start(Path directory, ServerOptions options, OutboundAccess outbound) {
        EmbeddedStore store = EmbeddedStore.open(directory);
        return new RunningServer(store, Readiness.of(Server.start(store, options.withPort(0), outbound)));
    }

    public static RunningServer start(Path directory, ServerOptions options, OperationOptions operation) {
        EmbeddedStore store = EmbeddedStore.open(directory);
        return new RunningServer(store, Readiness.of(Server.start(store, options.withPort(0), operation)));
    }

    public static RunningServer over(Store store, ServerOptions options) {
        return new RunningServer(store, Readiness.of(Server.start(store, options.withPort(0))));
    }

    /** The content of the store, where it is embedded. */
    public DatasetGraph dataset() {
        return ((EmbeddedStore) store).dataset();
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<String> query(String query, String accept) {
        return get("/sparql?query=" + encoded(query), "Accept", accept);
    }

    public HttpResponse<String> update(String update) {
        return post("/update", "application/sparql-update", update);
    }

    public HttpResponse<String> post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> put(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).PUT(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
