// SPDX-License-Identifier: Apache-2.0
package org.dateline.conformance;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.lifecycle.BeforeTry;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.TemporaryFolder;
import org.dateline.input.Input;
import org.dateline.issue.IssueLog;
import org.dateline.load.LoadOptions;
import org.dateline.load.LoadProgress;
import org.dateline.load.LoadReport;
import org.dateline.load.Loader;
import org.dateline.load.RdfInputs;
import org.dateline.rdf.parse.RdfSyntax;
import org.dateline.store.EmbeddedStore;

/**
 * Literals of every datatype in every spelling, through every way of writing: each is found under the spelling it came in,
 * reads back as the same value, is found again after an update, and when all are deleted the store is empty.
 */
class LiteralRoundTripTest {
    private static final LoadOptions N_TRIPLES =
            new LoadOptions(RdfSyntax.NTRIPLES, null, null, LoadOptions.DEFAULT.policy());

    private static final String ALL = "?s ?p ?o";
    private static Path directory;
    private static Endpoint endpoint;

    @BeforeContainer
    static void start() throws IOException {
        directory = TemporaryFolder.create("dateline-literals-");
        endpoint = Endpoint.over(directory.resolve("store"));
    }

    @AfterContainer
    static void stop() throws IOException {
        endpoint.close();
        TemporaryFolder.delete(directory);
    }

    @BeforeTry
    void clear() throws IOException, InterruptedException {
        update("CLEAR ALL");
    }

    @Provide
    Arbitrary<List<String>> literals() {
        return LiteralArbitraries.lists();
    }

    @Property(tries = 40, seed = "1")
    void transactions(@ForAll("literals") List<String> literals) throws Exception {
        DatasetGraph dataset = endpoint.store().dataset();
        Graph triples = graph(triples(literals));
        Txn.executeWrite(dataset, () -> triples.stream().forEach(dataset.getDefaultGraph()::add));
        holdsAll(literals);
        Txn.executeWrite(dataset, () -> triples.stream().forEach(dataset.getDefaultGraph()::delete));
        isEmpty();
    }

    @Property(tries = 15, seed = "1")
    void updates(@ForAll("literals") List<String> literals) throws Exception {
        update("INSERT DATA { %s GRAPH <urn:ex:g> { %s } }".formatted(triples(literals), triples(literals)));
        holdsAll(literals);
        update("DELETE { ?s ?p ?o } INSERT { ?s <urn:ex:q> ?o } WHERE { ?s ?p ?o }");
        assertThat(ask(triples(literals).replace("<urn:ex:p>", "<urn:ex:q>"))).isTrue();
        update("DELETE DATA { %s }".formatted(triples(literals).replace("<urn:ex:p>", "<urn:ex:q>")));
        assertThat(ask(ALL)).isFalse();
        update("MOVE <urn:ex:g> TO <urn:ex:h> ; COPY <urn:ex:h> TO DEFAULT ; DROP GRAPH <urn:ex:h>");
        holdsAll(literals);
        update("DELETE WHERE { ?s ?p ?o }");
        isEmpty();
    }

    @Property(tries = 15, seed = "1")
    void graphStore(@ForAll("literals") List<String> literals) throws Exception {
        for (String graph : List.of("default", "graph=urn:ex:g")) {
            put(graph, triples(literals));
            put(graph, triples(literals));
            post(graph, triples(literals));
            if (graph.equals("default")) {
                holdsAll(literals);
            }
            assertThat(ask("{ %1$s } UNION { GRAPH <urn:ex:g> { %1$s } }".formatted(triples(literals))))
                    .isTrue();
            assertThat(endpoint.send(endpoint.request("/data?" + graph).DELETE())
                            .statusCode())
                    .isBetween(200, 204);
            isEmpty();
        }
    }

    @Property(tries = 20, seed = "1")
    void loadIntoAStoreWithData(@ForAll("literals") List<String> literals) throws Exception {
        IssueLog log = Loader.newLog();
        Loader loader = new Loader(N_TRIPLES, LoadProgress.NONE, log);
        LoadReport report = loader.loadIntoStore(
                endpoint.store(),
                RdfInputs.list(List.of(Input.STANDARD_INPUT), RdfSyntax.NTRIPLES, input(literals), log));
        assertThat(report.kept()).isTrue();
        holdsAll(literals);
        update("DELETE DATA { %s }".formatted(triples(literals)));
        isEmpty();
    }

    @Property(tries = 3, seed = "1")
    void loadIntoAFreshStore(@ForAll("literals") List<String> literals) throws IOException {
        Path fresh = Files.createTempDirectory(directory, "fresh").resolve("store");
        IssueLog log = Loader.newLog();
        Loader loader = new Loader(N_TRIPLES, LoadProgress.NONE, log);
        LoadReport report = loader.loadIntoDirectory(
                fresh, RdfInputs.list(List.of(Input.STANDARD_INPUT), RdfSyntax.NTRIPLES, input(literals), log));
        assertThat(report.kept()).isTrue();
        Graph triples = graph(triples(literals));
        try (EmbeddedStore store = EmbeddedStore.open(fresh)) {
            Txn.executeWrite(store.dataset(), () -> {
                Graph stored = store.dataset().getDefaultGraph();
                assertThat(triples.stream()).allMatch(stored::contains);
                triples.stream().forEach(stored::delete);
                assertThat(stored.isEmpty()).isTrue();
            });
        }
    }

    private static void holdsAll(List<String> literals) throws IOException, InterruptedException {
        assertThat(ask(triples(literals))).as("found as spelt").isTrue();
        Graph expected = graph(triples(literals));
        DatasetGraph stored = endpoint.content();
        assertThat(stored.getDefaultGraph().size()).isEqualTo(literals.size());
        expected.stream().forEach(triple -> {
            Node found = stored.getDefaultGraph()
                    .find(triple.getSubject(), Node.ANY, Node.ANY)
                    .next()
                    .getObject();
            assertThat(found).matches(value -> sameValue(value, triple), "the value of " + triple.getObject());
        });
    }

    private static boolean sameValue(Node value, Triple triple) {
        return value.equals(triple.getObject()) || value.sameValueAs(triple.getObject());
    }

    private static void isEmpty() throws IOException, InterruptedException {
        assertThat(ask("{ ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } }")).isFalse();
    }

    private static void update(String text) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = endpoint.update(text);
        assertThat(answer.statusCode()).as(() -> Endpoint.text(answer)).isBetween(200, 204);
    }

    private static void put(String graph, String triples) throws IOException, InterruptedException {
        send(graph, "PUT", triples);
    }

    private static void post(String graph, String triples) throws IOException, InterruptedException {
        send(graph, "POST", triples);
    }

    private static void send(String graph, String method, String triples) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = endpoint.send(endpoint.request("/data?" + graph)
                .header("Content-Type", "application/n-triples")
                .method(method, BodyPublishers.ofString(triples)));
        assertThat(answer.statusCode()).as(() -> Endpoint.text(answer)).isBetween(200, 204);
    }

    private static boolean ask(String pattern) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = endpoint.query("ASK { " + pattern + " }", "application/sparql-results+json");
        assertThat(answer.statusCode()).as(() -> Endpoint.text(answer)).isEqualTo(200);
        return Endpoint.text(answer).contains("true");
    }

    private static String triples(List<String> literals) {
        return IntStream.range(0, literals.size())
                .mapToObj(i -> "<urn:ex:s%d> <urn:ex:p> %s .%n".formatted(i, literals.get(i)))
                .collect(joining());
    }

    private static InputStream input(List<String> literals) {
        return new ByteArrayInputStream(triples(literals).getBytes(StandardCharsets.UTF_8));
    }

    private static Graph graph(String triples) {
        return RDFParser.fromString(triples, Lang.NTRIPLES).toGraph();
    }
}
