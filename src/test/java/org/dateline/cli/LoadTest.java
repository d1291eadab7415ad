// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.load.Malformed;
import org.dateline.rdf.parse.RdfSyntax;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code load} as a user runs it: the loaded data, the messages and the exit codes. */
class LoadTest {
    private static final String A = "<http://example.org/a> <http://example.org/p> <http://example.org/o> .\n";
    private static final String B = "<http://example.org/b> <http://example.org/p> <http://example.org/o> .\n";

    @TempDir
    Path directory;

    private Path store;

    @BeforeEach
    void nameTheStore() {
        store = directory.resolve("store");
    }

    @Test
    void loadsIntoAFreshStoreAndThenIntoOneWithData() throws IOException {
        assertThat(load(file("a.ttl", A)).out())
                .startsWith("1 statement from 1 file")
                .contains("in 1 graph");
        assertThat(load(file("b.nt", B)).exitCode()).isZero();
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void oneErrorKeepsEverythingOut() throws IOException {
        load(file("a.ttl", A));
        Launched refused = load(file("b.nt", B), file("c.ttl", "<http://example.org/c> <http://example.org/p> ;"));
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err().lines())
                .singleElement()
                .asString()
                .contains("c.ttl:1:")
                .contains("syntax error");
        assertThat(refused.out().strip()).isEqualTo("nothing was loaded; the store is unchanged");
        assertThat(count()).isEqualTo(1);
    }

    /** The assessment of a postponed meeting does not make its first date invalid. */
    @Test
    void eachSourceIsValidatedByItself() throws IOException {
        Path sources = file(
                "sources.trig",
                source("a", "2019-04-01", "scheduled", "14", "17") + source("b", "2019-04-25", "occurred", "20", "22"));
        assertThat(load(sources).exitCode()).isZero();
        Launched again = load(sources);
        assertThat(again.err()).isEmpty();
        assertThat(again.exitCode()).isZero();
        Launched crossed = load(file("crossed.trig", source("c", "2019-04-26", "occurred", "22", "20")));
        assertThat(crossed.err()).contains("not after the latest end");
    }

    private static String source(String name, String published, String status, String from, String until) {
        return """
                PREFIX dl: <https://w3id.org/dateline/ontology#>
                PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
                PREFIX schema: <https://schema.org/>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                <urn:ex:%1$s> a dl:Source ; <http://www.w3.org/ns/prov#hadPrimarySource> <urn:ex:%1$s:article> .
                GRAPH <urn:ex:%1$s> {
                  <urn:ex:%1$s:article> a schema:NewsArticle ; schema:datePublished "%2$sT00:00:00Z"^^xsd:dateTime .
                  <urn:ex:meeting> a sem:Event ; dl:status dl:%3$s ;
                    sem:hasEarliestBeginTimeStamp "2019-04-%4$sT00:00:00Z"^^xsd:dateTime ;
                    sem:hasLatestEndTimeStamp "2019-04-%5$sT00:00:00Z"^^xsd:dateTime .
                }
                """.formatted(name, published, status, from, until);
    }

    @Test
    void aRefusedFirstLoadLeavesNothingBehind() throws IOException {
        Launched refused = load(file("c.ttl", "<c> <http://example.org/p> 1 ."));
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("c.ttl:1:1: error: relative IRI: <c>");
        try (var left = Files.list(directory)) {
            assertThat(left).containsExactly(directory.resolve("c.ttl"));
        }
    }

    @Test
    void skippingKeepsTheRest() throws IOException {
        Path mixed = file("mixed.ttl", A + "<rel> <http://example.org/p> 1 .\n" + B);
        Path broken = file("broken.ttl", A.replace("/a>", "/never>") + "oops");
        Launched skipped = load("--on-error", "skip", mixed, broken);
        assertThat(skipped.exitCode()).isEqualTo(1);
        assertThat(skipped.err()).contains("mixed.ttl:2:1").contains("broken.ttl:2:");
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void illTypedLiteralsAreWarningsUnlessStrict() throws IOException {
        Path file =
                file("a.nt", A.replace("<http://example.org/o>", "\"x\"^^<http://www.w3.org/2001/XMLSchema#integer>"));
        Launched strict = load("--strict", file);
        assertThat(strict.exitCode()).isEqualTo(1);
        Launched lenient = load(file);
        assertThat(lenient.exitCode()).isZero();
        assertThat(lenient.err()).contains("a.nt:1:47: warning: ill-typed literal: \"x\" is not a valid xsd:integer");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void anEmptyFileIsValidAndSaysSo() throws IOException {
        Launched empty = load(file("empty.ttl", ""));
        assertThat(empty.exitCode()).isZero();
        assertThat(empty.err()).contains("empty.ttl: note: nothing to load");
    }

    @Test
    void readsEverySyntaxAndCompression() throws IOException {
        Path inputs = Files.createDirectory(directory.resolve("inputs"));
        Graph graph = GraphFactory.createDefaultGraph();
        for (RdfSyntax syntax : RdfSyntax.values()) {
            graph.clear();
            graph.add(
                    NodeFactory.createURI("http://example.org/" + syntax),
                    NodeFactory.createURI("http://example.org/p"),
                    NodeFactory.createBlankNode("b"));
            String extension = syntax.lang().getFileExtensions().get(0);
            try (OutputStream out = Files.newOutputStream(inputs.resolve("a." + extension))) {
                RDFDataMgr.write(out, graph, syntax.lang());
            }
        }
        for (String kind : List.of("gz", "bz2", "xz", "zst")) {
            byte[] packed =
                    Malformed.packed(kind, A.replace("/a>", "/" + kind + ">").getBytes(StandardCharsets.UTF_8));
            Files.write(inputs.resolve("a.nt." + kind), packed);
        }
        Files.writeString(inputs.resolve("notes.txt"), "no RDF");
        Launched load = load(inputs);
        assertThat(load.exitCode()).as(load.err()).isZero();
        assertThat(load.err()).contains("notes.txt").contains("skipped");
        assertThat(count()).isEqualTo(RdfSyntax.values().length + 4);
        assertThat(query("SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o FILTER isBlank(?o) }"))
                .as("blank nodes of one label in nine files")
                .isEqualTo(RdfSyntax.values().length);
    }

    @Test
    void expandsGlobsAndSendsTriplesToTheGraphThatWasAskedFor() throws IOException {
        file("a.nt", A);
        file("b.nt", B);
        file("c.nq", A.replace(" .", " <http://example.org/own> ."));
        Launched load = load("--graph", "http://example.org/g", directory + "/*.n[tq]");
        assertThat(load.exitCode()).as(load.err()).isZero();
        assertThat(query("SELECT (COUNT(*) AS ?n) { GRAPH <http://example.org/g> { ?s ?p ?o } }"))
                .isEqualTo(2);
        assertThat(query("SELECT (COUNT(*) AS ?n) { GRAPH <http://example.org/own> { ?s ?p ?o } }"))
                .isEqualTo(1);
        assertThat(count()).isZero();
    }

    @Test
    void leavesOutBadLinesOfLineFormatsWhereErrorsAreSkipped() throws IOException {
        Launched skipped =
                load("--on-error", "skip", file("lines.nt", A + "oops\n" + B + "<http://example.org/x> .\n"));
        assertThat(skipped.exitCode()).isEqualTo(1);
        assertThat(skipped.err())
                .contains("syntax error, 2 times")
                .contains("lines.nt:2:")
                .contains("lines.nt:4:");
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void reportsToProgramsInJson() throws IOException {
        Launched load =
                load("--format", "json", file("a.nt", A + "<rel> <http://example.org/p> <http://example.org/o> .\n"));
        assertThat(load.err()).isEmpty();
        JsonNode report = new ObjectMapper().readTree(load.out());
        assertThat(report.path("kept").asBoolean()).isFalse();
        assertThat(report.path("errors").asInt()).isEqualTo(1);
        JsonNode problem = report.path("problems").path(0);
        assertThat(problem.path("kind").asText()).isEqualTo("relative IRI");
        assertThat(problem.path("examples").path(0).path("line").asInt()).isEqualTo(2);
        assertThat(problem.path("examples").path(0).path("column").asInt()).isEqualTo(1);
    }

    @Test
    void violatedShapesAreListedAndTheDataStayUnlessStrict() throws IOException {
        Path file = file("event.ttl", """
                PREFIX dl: <https://w3id.org/dateline/ontology#>
                PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
                <http://example.org/e> a sem:Event ; dl:status dl:happened .
                """);
        Launched strict = load("--strict", file);
        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(strict.out()).contains("nothing was loaded");
        Launched lenient = load(file);
        assertThat(lenient.exitCode()).isEqualTo(1);
        assertThat(lenient.err())
                .contains("violated shape: <http://example.org/e> dl:status dl:happened: The status is one of those");
        assertThat(lenient.out()).contains("in 1 graph of the store");
        assertThat(load("--no-validate", file).exitCode()).isZero();
        assertThat(query("SELECT (COUNT(*) AS ?n) { <http://example.org/e> ?p ?o }"))
                .isEqualTo(2);
    }

    @Test
    void removesWhatAKilledLoadLeftAndSaysSo() throws IOException {
        Path left = Files.createDirectories(directory.resolve(".store.loading").resolve("store"));
        Files.writeString(left.resolve("half"), "half a store");
        Launched load = load(file("a.nt", A));
        assertThat(load.exitCode()).isZero();
        assertThat(load.err()).contains("an interrupted load");
        assertThat(directory.resolve(".store.loading")).doesNotExist();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void wrongUsageAndWrongInputHaveDifferentExitCodes() throws IOException {
        assertThat(load("--format", "word", file("a.nt", A)).exitCode()).isEqualTo(2);
        assertThat(load("--graph", "rel", file("a.nt", A)).exitCode()).isEqualTo(2);
        assertThat(load("-").err()).contains("standard input").contains("--syntax");
        assertThat(load("missing.ttl").err()).contains("missing.ttl: ").contains("no such file");
        assertThat(load(file("a.doc", A)).err())
                .contains("unknown RDF syntax: unknown file name extension. Give --syntax");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private Launched load(Object... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "load";
        all[1] = "--store";
        all[2] = store.toString();
        for (int i = 0; i < arguments.length; i++) {
            all[i + 3] = arguments[i].toString();
        }
        return Launched.dateline(all);
    }

    private int count() {
        return query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
    }

    private int query(String text) {
        Launched query = Launched.dateline("query", "--store", store.toString(), "--results", "csv", text);
        assertThat(query.err()).isEmpty();
        return Integer.parseInt(
                query.out().lines().skip(1).findFirst().orElseThrow().strip());
    }
}
