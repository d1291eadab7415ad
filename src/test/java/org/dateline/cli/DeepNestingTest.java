// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dateline.serve.Server;
import org.dateline.serve.http.ServerOptions;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Data nested deeper than any stack: one clear line, and a store that is as it was and takes more, in the same process. */
class DeepNestingTest {
    private static final int DEPTH = 100_000;
    private static final String AS_IT_WAS = "<http://e.org/a> <http://e.org/p> <http://e.org/b> .\n";

    @TempDir
    Path directory;

    /** The lists hand out statements on the way down, the blank nodes on the way up. */
    static Stream<Arguments> documents() {
        String list = "<http://e.org/s> <http://e.org/p> " + "( 1 ".repeat(DEPTH) + ")".repeat(DEPTH) + " .";
        String node = "<http://e.org/s> <http://e.org/p> " + "[ <http://e.org/p> ".repeat(DEPTH) + "1"
                + "]".repeat(DEPTH) + " .";
        String json = "{\"http://e.org/p\": ".repeat(DEPTH) + "1" + "}".repeat(DEPTH);
        return Stream.of(
                Arguments.of("list.ttl", "text/turtle", list),
                Arguments.of("node.ttl", "text/turtle", node),
                Arguments.of("open.ttl", "text/turtle", "<http://e.org/s> <http://e.org/p> " + "( 1 ".repeat(DEPTH)),
                Arguments.of("list.trig", "application/trig", "GRAPH <http://e.org/g> { " + list + " }"),
                Arguments.of("node.trig", "application/trig", "GRAPH <http://e.org/g> { " + node + " }"),
                Arguments.of("node.jsonld", "application/ld+json", json));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void loadSaysSoInOneLine(String name, String type, String document) throws IOException {
        assertThat(load("good.nt", AS_IT_WAS).exitCode()).isZero();
        Launched load = load(name, document);
        assertThat(load.exitCode()).isEqualTo(1);
        assertThat(load.err().lines()).hasSize(1);
        assertThat(load.err()).contains(name).contains("nested too deeply").hasSizeLessThan(300);
        assertThat(count()).isEqualTo(1);
        assertThat(load("more.nt", AS_IT_WAS.replace("/b>", "/c>")).exitCode()).isZero();
        assertThat(count()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aServerGoesOnWorking(String name, String type, String document) throws Exception {
        try (EmbeddedStore store = EmbeddedStore.open(directory.resolve("store"));
                Server server = Server.start(store, ServerOptions.DEFAULT.withPort(0))) {
            URI data = URI.create("http://127.0.0.1:" + server.port() + "/data");
            assertThat(post(data, "application/n-quads", AS_IT_WAS).statusCode())
                    .isEqualTo(200);
            HttpResponse<String> refused = post(data, type, document);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
            assertThat(refused.body()).contains("nested too deeply").hasSizeLessThan(300);
            assertThat(post(data, "application/n-quads", AS_IT_WAS.replace("/b>", "/c>"))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void whatIsNestedAsPeopleNestIsTaken() throws IOException {
        int depth = 200;
        String list = "<http://e.org/s> <http://e.org/p> " + "( 1 ".repeat(depth) + ")".repeat(depth) + " .";
        Launched load = load("list.ttl", list);
        assertThat(load.exitCode()).as(load.err()).isZero();
        assertThat(count()).isEqualTo(4 * depth - 1);
    }

    private Launched load(String name, String content) throws IOException {
        Path file = Files.writeString(directory.resolve(name), content);
        String store = directory.resolve("store").toString();
        return Launched.dateline("load", "--store", store, file.toString());
    }

    private int count() {
        Launched query = Launched.dateline(
                "query",
                "--store",
                directory.resolve("store").toString(),
                "--results",
                "csv",
                "SELECT (COUNT(*) AS ?n) { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }");
        return Integer.parseInt(
                query.out().lines().skip(1).findFirst().orElseThrow().strip());
    }

    private static HttpResponse<String> post(URI data, String type, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(data)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
