// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code validate}: what the shapes and the checks across facts say of files. */
class ValidateTest {
    private static final String PREFIXES = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX schema: <https://schema.org/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX : <http://example.org/>
            """;

    @TempDir
    Path directory;

    @Test
    void theShippedDataAreAsTheyShouldBe() {
        Launched validate = Launched.dateline("validate", "data/seed", "data/libya-2019");
        assertThat(validate.out()).endsWith("no errors\n");
        assertThat(validate.exitCode()).isZero();
    }

    /** SEM's own way to give actors and places a role: what the timeline understands is no fault. */
    @Test
    void roleNodesAreAsTheyShouldBe() throws IOException {
        String role = "[ a sem:Role ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> %s ; sem:roleType :guest ]";
        Path file = Files.writeString(
                directory.resolve("roles.ttl"),
                PREFIXES
                        + ":p a sem:Place ; <http://www.w3.org/2000/01/rdf-schema#label> \"Bern\" . :r a sem:Role ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> :b . "
                        + ":e a sem:Event ; sem:hasActor :r, " + role.formatted(":a") + " ; sem:hasPlace "
                        + role.formatted(":p") + " .");
        Launched validate = Launched.dateline("validate", file.toString());
        assertThat(validate.out()).endsWith(" in 1 graph: no errors\n");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(":e a sem:Event ; dl:status dl:happened .", "dl:status dl:happened: The status is one of"),
                Arguments.of(
                        ":e a sem:Event ; sem:hasActor [ a sem:Role ] .",
                        "An actor of an event is an IRI, or a role node"),
                Arguments.of(
                        ":e a sem:Event ; sem:hasPlace [ a sem:Role ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> :p ] .",
                        "The place of an event is a place (sem:Place) with an IRI, or a role node"),
                Arguments.of(
                        "GRAPH :g { :e a sem:Event }",
                        "http://example.org/g: error: violated shape: <http://example.org/g>: A graph with"),
                Arguments.of(
                        ":g a dl:Source ; prov:hadPrimarySource :a . GRAPH :g { :c dl:reportedBy :other }",
                        "<http://example.org/c> dl:reportedBy <http://example.org/other>: A claim is in the graph"),
                Arguments.of(
                        ":g a dl:Source ; prov:hadPrimarySource :a . GRAPH :g { :a schema:datePublished \"2019-04-04T00:00:00Z\"^^xsd:dateTime ."
                                + " :c dl:reportedAt \"2019-04-03T00:00:00Z\"^^xsd:dateTime }",
                        "A claim is not reported before its article was published."),
                Arguments.of(":e sem:subEventOf :f . :f sem:subEventOf :e .", "No event is part of itself"),
                Arguments.of(
                        ":p schema:containedInPlace :q . :q schema:containedInPlace :p .", "No place contains itself"),
                Arguments.of(":r prov:wasRevisionOf :r .", "No report revises itself"),
                Arguments.of(
                        "GRAPH :g { :m oa:hasSelector [ oa:start 3 ; oa:end 5 ], [ oa:exact \"long\" ] }",
                        "A quoted fragment is not longer than the text position"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysWhatIsWrong(String data, String expected) throws IOException {
        Path file = Files.writeString(directory.resolve("data.trig"), PREFIXES + data);
        Launched validate = Launched.dateline("validate", file.toString());
        assertThat(validate.out()).contains(expected);
        assertThat(validate.exitCode()).isEqualTo(1);
    }

    @Test
    void writesASHACLReport() throws IOException {
        Path file = Files.writeString(
                directory.resolve("data.ttl"),
                PREFIXES + ":e a sem:Event ; dl:status dl:happened ; sem:subEventOf :e .");
        Launched validate = Launched.dateline("validate", "--format", "ttl", file.toString());
        assertThat(validate.exitCode()).isEqualTo(1);
        Model report = ModelFactory.createDefaultModel();
        RDFParser.fromString(validate.out(), Lang.TURTLE).parse(report);
        assertThat(report.listObjectsOfProperty(SHACLM.result).toList()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void reportsToProgramsInJson() throws IOException {
        Path file =
                Files.writeString(directory.resolve("data.ttl"), PREFIXES + ":e a sem:Event ; dl:status dl:happened .");
        Launched validate = Launched.dateline("validate", "--format", "json", file.toString());
        assertThat(new ObjectMapper()
                        .readTree(validate.out())
                        .at("/problems/0/examples/0/path")
                        .asText())
                .isEqualTo("dl:status");
    }

    @Test
    void aSyntaxErrorIsReportedFirst() throws IOException {
        Path file = Files.writeString(directory.resolve("data.ttl"), "oops");
        Launched validate = Launched.dateline("validate", file.toString());
        assertThat(validate.out()).contains("data.ttl:1:").contains("syntax error");
        assertThat(validate.exitCode()).isEqualTo(1);
    }
}
