// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.serve.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The query editor without a browser: links, limits and errors; the vocabulary for its completion; {@code /about}. */
class QueryPagesTest {
    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final int BYTES = 500_000;

    @TempDir
    private Path directory;

    private RunningServer served;

    @BeforeEach
    void start() {
        served = RunningServer.start(directory);
        String long1 = "x".repeat(100_000);
        String rows = IntStream.range(0, 1200)
                .mapToObj(i -> "<urn:x:s%d> <urn:x:long> \"%s\" .".formatted(i, "y".repeat(900)))
                .collect(Collectors.joining("\n"));
        served.update("""
                PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
                PREFIX geo: <http://www.opengis.net/ont/geosparql#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                INSERT DATA {
                  <urn:x:e> a sem:Event ; <urn:x:text> "<script>alert(1)</script>", "%s" ;
                    <urn:x:at> "POINT(13 32)"^^geo:wktLiteral ; <urn:x:on> "2019-04-03"^^xsd:date .
                  <javascript:alert(1)> a sem:Event . %s }
                """.formatted(long1, rows));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void valuesAreEscapedAndShortened() {
        String page = page("SELECT ?p ?o { <urn:x:e> ?p ?o }");

        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
        assertThat(page).hasSizeLessThan(90_000);
        assertThat(page("SELECT ?e { ?e a ?t }"))
                .contains("href=\"/browse?iri=javascript%3Aalert")
                .doesNotContain("href=\"javascript:");
    }

    @Test
    void cellsHaveTheValuesForMapsAndTimelines() {
        assertThat(page("SELECT ?at ?on { ?e <urn:x:at> ?at ; <urn:x:on> ?on }"))
                .contains(
                        "data-kind=\"wkt\" data-exact=\"POINT(13 32)\"",
                        "data-kind=\"time\" data-exact=\"2019-04-03\"");
    }

    @Test
    void thePageOfALargeResultStaysSmall() {
        String page = page("SELECT * { ?s <urn:x:long> ?text }");

        assertThat(page.length()).isLessThan(BYTES);
        assertThat(page).contains("The first ", "A download has all rows");
        assertThat(page("SELECT * { ?s ?p ?o . ?s ?p2 ?o2 } LIMIT 5000").length())
                .isLessThan(BYTES);
    }

    @Test
    void aMistakeShowsTheQueryAgain() {
        HttpResponse<String> answer =
                served.get("/sparql?query=" + RunningServer.encoded("SELECT * { ?s ?p }"), "Accept", HTML);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("line 1, column 18: unexpected }", ">SELECT * { ?s ?p }</textarea>");
        assertThat(served.get("/sparql?query=SELECT", "Accept", "application/json;q=0.5, text/html")
                        .body())
                .contains("\"line\":1");
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT * { ?s ?p ?o } LIMIT 1, csv tsv json xml text",
        "ASK { ?s ?p ?o }, json xml",
        "CONSTRUCT WHERE { <urn:x:e> ?p ?o }, turtle json-ld nt xml"
    })
    void everyDownloadIsAvailable(String query, String formats) {
        String page = page(query);

        assertThat(Stream.of(formats.split(" "))).allSatisfy(format -> {
            String path = "/sparql?format=" + format + "&query=" + RunningServer.encoded(query);
            assertThat(page).contains(path.replace("&", "&amp;"));
            assertThat(served.get(path).statusCode()).isEqualTo(200);
        });
    }

    @Test
    void theVocabularyHasTheTermsOfTheStoreAndOfTheOntology() throws JsonProcessingException {
        JsonNode vocabulary =
                new ObjectMapper().readTree(served.get("/vocabulary.json").body());

        assertThat(vocabulary.at("/prefixes/sem").asText()).isEqualTo("http://semanticweb.cs.vu.nl/2009/11/sem/");
        assertThat(vocabulary.get("classes"))
                .filteredOn(type -> type.get("name").asText().equals("sem:Event"))
                .singleElement()
                .satisfies(type -> assertThat(type.get("count").asLong()).isEqualTo(2));
        assertThat(vocabulary.at("/classes/0/name").asText())
                .as("the data's most used class, not one of the scheme that every store holds")
                .isEqualTo("sem:Event");
        assertThat(vocabulary.at("/properties/0/iri").asText()).isEqualTo("urn:x:long");
        assertThat(vocabulary.get("classes"))
                .filteredOn(type -> List.of("sem:EventType", "skos:Concept")
                        .contains(type.get("name").asText()))
                .hasSize(2)
                .allSatisfy(type -> assertThat(type.get("count").asLong()).isZero());
        assertThat(StreamSupport.stream(vocabulary.get("properties").spliterator(), false)
                        .map(term -> term.get("iri").asText()))
                .contains("urn:x:long", "https://w3id.org/dateline/ontology#status");
    }

    @Test
    void aboutShowsWhatTheServerHolds() {
        String page = served.get("/about", "Accept", HTML).body();

        assertThat(page).contains("id=\"licences\"", "http://localhost:" + served.server.port() + "/sparql", "/import");
    }

    private String page(String query) {
        return served.get("/sparql?query=" + RunningServer.encoded(query), "Accept", HTML)
                .body();
    }
}
