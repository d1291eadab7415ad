package org.dateline.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.serve.Server;
import org.dateline.serve.http.ServerOptions;
import org.dateline.serve.outbound.NamedHosts;
import org.dateline.store.EmbeddedStore;

/** A real server on a free port over an embedded store, reached by HTTP alone. */
final class Endpoint implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final EmbeddedStore store;
    private final Server server;

    private Endpoint(EmbeddedStore store, Server server) {
        this.store = store;
        this.server = server;
    }

    /** Starts a server with the default options over a store in the directory. */
    static Endpoint over(Path directory) {
        EmbeddedStore store = EmbeddedStore.open(directory);
        return new Endpoint(store, Server.start(store, ServerOptions.DEFAULT.withPort(0)));
    }

    /** The same, with access to the named hosts, each of which is mapped to a port of this machine. */
    static Endpoint reaching(Path directory, Map<String, Integer> ports) {
        EmbeddedStore store = EmbeddedStore.open(directory);
        ServerOptions options = ServerOptions.DEFAULT.withPort(0).withNames(ports.keySet());
        return new Endpoint(store, NamedHosts.reachableFrom(store, options, ports));
    }

    /** The store behind the server. */
    EmbeddedStore store() {
        return store;
    }

    /** The address of the server with a path. */
    URI uri(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    /** A request to a path of the server. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path));
    }

    /** Sends a request and waits for the answer. */
    HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** Sends a query as the body of a POST. */
    HttpResponse<byte[]> query(String text, String accept) throws IOException, InterruptedException {
        return send(request("/sparql")
                .header("Content-Type", "application/sparql-query")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(text)));
    }

    /** Sends an update as the body of a POST. */
    HttpResponse<byte[]> update(String text) throws IOException, InterruptedException {
        return send(request("/update")
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(text)));
    }

    /** Makes the store hold this and nothing else. */
    void hold(DatasetGraph dataset) throws IOException, InterruptedException {
        String quads = RDFWriter.source(dataset).lang(Lang.NQUADS).asString();
        HttpResponse<byte[]> answer = send(
                request("/data").header("Content-Type", "application/n-quads").PUT(BodyPublishers.ofString(quads)));
        assertThat(answer.statusCode()).as(() -> text(answer)).isBetween(200, 204);
    }

    /** All quads of the store. */
    DatasetGraph content() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = send(request("/data").header("Accept", "application/n-quads"));
        assertThat(answer.statusCode()).as(() -> text(answer)).isEqualTo(200);
        DatasetGraph dataset = DatasetFactory.createGeneral().asDatasetGraph();
        RDFParser.fromString(text(answer), Lang.NQUADS).parse(dataset);
        return dataset;
    }

    /** The body of an answer as text. */
    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
