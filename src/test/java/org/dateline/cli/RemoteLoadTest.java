// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.serve.Server;
import org.dateline.serve.http.ServerOptions;
import org.dateline.store.TemporaryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** {@code load --store http://…}: into the store that a running server holds. */
class RemoteLoadTest {
    private static final String A = "<http://example.org/a> <http://example.org/p> <http://example.org/o> .\n";

    private static final String EVENT = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX : <http://example.org/>
            :e a sem:Event ; dl:status dl:happened .
            """;

    @RegisterExtension
    final TemporaryStore store = new TemporaryStore();

    @TempDir
    Path directory;

    private Server server;
    private String address;

    @BeforeEach
    void serve() {
        server = Server.start(store.get(), ServerOptions.DEFAULT.withPort(0));
        address = "http://127.0.0.1:" + server.port() + "/";
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void sendsTriplesAndGraphsInOneRequest() throws IOException {
        Launched load = load(file("a.ttl", A), file("b.nq", A.replace(" .", " <http://example.org/g> .")));
        assertThat(load.err()).isEmpty();
        assertThat(load.exitCode()).isZero();
        assertThat(load.out()).contains("2 statements from 2 files");
        assertThat(quads()).isEqualTo(2);
    }

    @Test
    void replacesNamedGraphsWhereAsked() throws IOException {
        Path first = file("a.nq", "<http://example.org/s> <http://example.org/p> \"first\" <http://example.org/g> .\n");
        Path second =
                file("b.nq", "<http://example.org/s> <http://example.org/p> \"second\" <http://example.org/g> .\n");
        load(first);
        assertThat(Launched.dateline("load", "--store", address, "--replace", second.toString())
                        .exitCode())
                .isZero();
        assertThat(quads()).isEqualTo(1);
        assertThat(Launched.dateline("query", "--store", address, "ASK { GRAPH ?g { ?s ?p 'second' } }")
                        .out())
                .contains("true");
    }

    @Test
    void theStoreKnowsThePrefixesOfWhatAServerLoaded() throws IOException {
        load(file("mine.ttl", "PREFIX mine: <http://example.org/mine#>\nmine:a mine:size 3 ."));
        assertThat(Launched.dateline("query", "--store", address, "--format", "csv", "SELECT ?s { ?s mine:size 3 }"))
                .satisfies(run -> assertThat(run.err()).isEmpty())
                .returns("s\r\nhttp://example.org/mine#a\r\n", Launched::out);
        assertThat(store.get().prefixes()).containsEntry("mine", "http://example.org/mine#");
    }

    @Test
    void timesOfAllTypesAreLoadedAndReloadedWithoutViolations() throws Exception {
        for (String type : List.of(
                "date 2019-04-04",
                "gYearMonth 2019-04",
                "gYear 2019",
                "gYear -0043",
                "dateTime 2019-04-04T06:00:00Z")) {
            String[] typed = type.split(" ");
            Path events = file(
                    "events.ttl",
                    EVENT.replace(
                            "dl:happened",
                            "dl:occurred ; sem:hasBeginTimeStamp '" + typed[1] + "'^^<http://www.w3.org/2001/XMLSchema#"
                                    + typed[0] + ">"));
            assertThat(load(events)).returns("", Launched::err).returns(0, Launched::exitCode);
            String timeline = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address + "timeline.ttl"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            assertThat(timeline).contains(typed[1]);
            Path again = file("again.ttl", timeline);
            assertThat(Launched.dateline(
                            "load", "--store", directory.resolve(typed[1]).toString(), again.toString()))
                    .returns("", Launched::err)
                    .returns(0, Launched::exitCode);
        }
    }

    @Test
    void eachWarningIsPrintedOnce() throws IOException {
        Launched load = load(file(
                "number.nt",
                "<http://example.org/a> <http://example.org/p> \"x\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n"));
        assertThat(load.err().lines()).hasSize(1).allMatch(line -> line.contains("number.nt:1:"));
    }

    @Test
    void ownShapesAreRefusedWithTheRemedy() throws IOException {
        Launched load = Launched.dateline(
                "load",
                "--store",
                address,
                "--shapes",
                "shapes.ttl",
                file("a.ttl", A).toString());
        assertThat(load.exitCode()).isEqualTo(2);
        assertThat(load.err()).contains("--shapes cannot be used with a server", "dateline validate --shapes");
    }

    @Test
    void sendsNothingWhereAnythingIsWrong() throws IOException {
        Launched load = load(file("a.ttl", A), file("b.ttl", "<rel> <http://example.org/p> 1 ."));
        assertThat(load.exitCode()).isEqualTo(1);
        assertThat(load.err()).contains("b.ttl:1:1").contains("relative IRI");
        assertThat(quads()).isZero();
    }

    @Test
    void violatedShapesAreListedAndTheDataStay() throws IOException {
        Launched load = load(file("e.ttl", EVENT));
        assertThat(load.err())
                .contains("default graph: error: violated shape")
                .contains("<http://example.org/e> dl:status dl:happened: The status is one of those");
        assertThat(load.exitCode()).isEqualTo(1);
        assertThat(load.out()).contains("in 1 graph of the store");
        assertThat(quads()).isPositive();
    }

    @Test
    void violationsAreListedForMachinesToo() throws IOException {
        Launched load = load("--format", "json", file("e.ttl", EVENT).toString());
        assertThat(load.exitCode()).isEqualTo(1);
        JsonNode report = new ObjectMapper().readTree(load.out());
        assertThat(report.path("kept").asBoolean()).isTrue();
        JsonNode example = report.at("/problems/0/examples/0");
        assertThat(example.path("focus").asText()).isEqualTo("<http://example.org/e>");
        assertThat(example.path("path").asText()).isEqualTo("dl:status");
        assertThat(example.path("value").asText()).isEqualTo("dl:happened");
        assertThat(example.path("message").asText()).startsWith("The status is one of");
    }

    @Test
    void strictTakesNothingThatViolatesAShape() throws IOException {
        Launched load = load("--strict", file("e.ttl", EVENT).toString());
        assertThat(load.err()).contains("dl:status dl:happened: The status is one of those");
        assertThat(load.exitCode()).isEqualTo(1);
        assertThat(load.out()).contains("the store is unchanged");
        assertThat(quads()).isZero();
        assertThat(load(file("a.ttl", A)).exitCode()).isZero();
        assertThat(quads()).isEqualTo(1);
    }

    @Test
    void shapesAreLeftAloneWhereTheUserSaysSo() throws IOException {
        Launched load = load("--no-validate", file("e.ttl", EVENT).toString());
        assertThat(load.err()).isEmpty();
        assertThat(load.exitCode()).isZero();
    }

    @Test
    void aSourceIsValidatedWithTheEntitiesThatOnlyTheServerHas() throws IOException {
        Path seed = Path.of("data");
        Launched whole = load(
                "--strict",
                seed.resolve("seed").toString(),
                seed.resolve("libya-2019").toString());
        assertThat(whole.err()).doesNotContain("error", "violated");
        assertThat(whole.exitCode()).isZero();
        String bad = EVENT.replace(":e a", "GRAPH :g { :e a").replace("dl:happened .", "dl:happened }");
        Launched source = load("--strict", file("g.trig", bad).toString());
        assertThat(source.err()).contains("http://example.org/g: error: violated shape");
        assertThat(source.exitCode()).isEqualTo(1);
    }

    @Test
    void aServerThatIsNotThereIsTheEnvironmentsFault() throws IOException {
        Path file = file("a.ttl", A);
        stop();
        Launched load = load(file);
        assertThat(load.exitCode()).isEqualTo(3);
        assertThat(load.err()).contains("/data").doesNotContain("Exception");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private Launched load(Path... files) {
        return load(Stream.of(files).map(Path::toString).toArray(String[]::new));
    }

    private Launched load(String... options) {
        return Launched.dateline(Stream.concat(Stream.of("load", "--store", address), Stream.of(options))
                .toArray(String[]::new));
    }

    private int quads() {
        Launched query = Launched.dateline(
                "query",
                "--store",
                address,
                "--results",
                "csv",
                "SELECT (COUNT(*) AS ?n) { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }");
        assertThat(query.exitCode()).as(query.err()).isZero();
        return Integer.parseInt(
                query.out().lines().skip(1).findFirst().orElseThrow().strip());
    }
}
