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
import java.util.function.Supplier;
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

    /** How often a machine may pause for longer than a short time limit before a test fails for it. */
    private static final int ATTEMPTS = 20;

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

    /**
     * The answer of a server with short time limits to a request that needs much less. The machine may pause for longer than they are:
     * then the answer is 503, and the request is sent again. Whatever stays refused stays 503.
     */
    public static HttpResponse<String> despitePauses(Supplier<HttpResponse<String>> request) {
        HttpResponse<String> answer = request.get();
        for (int attempt = 1; answer.statusCode() == 503 && attempt < ATTEMPTS; attempt++) {
            answer = request.get();
        }
        return answer;
    }

    /**
     * How an answer breaks off of which a part was sent before the time limit. The machine may pause until the limit before it sends the
     * first part: then the answer is a whole one with the status 503, and the request is sent again.
     */
    public static Exception breakOf(Supplier<HttpResponse<String>> request) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                HttpResponse<String> whole = request.get();
                if (whole.statusCode() != 503) {
                    throw new AssertionError("a whole answer with status " + whole.statusCode());
                }
            } catch (UncheckedIOException e) {
                return e;
            }
        }
        throw new AssertionError("No answer broke off.");
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
