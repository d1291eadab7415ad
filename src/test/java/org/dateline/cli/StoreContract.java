// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code query} and {@code stats} promise on every kind of store, asked through the command line. */
abstract class StoreContract {
    static final String DATA = """
            PREFIX : <http://example.org/>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX schema: <https://schema.org/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            :taken a sem:Event ; rdfs:label "the town is taken"@en ;
                sem:hasBeginTimeStamp "2019-04-03T00:00:00Z"^^xsd:dateTime ; sem:hasEndTimeStamp "2019-04-04T00:00:00Z"^^xsd:dateTime .
            :meeting a sem:Event ; sem:hasBeginTimeStamp "2019-04-05T00:00:00Z"^^xsd:dateTime .
            :army a sem:Actor . :town a sem:Place . :port a sem:Place .
            :report prov:hadPrimarySource :article .
            GRAPH :report { :article a schema:NewsArticle . :taken a sem:Event ; rdfs:label "they take the town"@en . }
            GRAPH :other { :brochure a schema:Report . }
            """;

    /** Starts a store with the data, and returns the location for {@code --store}. */
    abstract String start(String trig) throws IOException;

    abstract void stop();

    private String location = "";

    @BeforeEach
    void startStore() throws IOException {
        location = start(DATA);
    }

    @AfterEach
    void stopStore() {
        stop();
    }

    private Launched query(String... arguments) {
        String[] all = new String[arguments.length + 3];
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        all[0] = "query";
        all[1] = "--store";
        all[2] = location;
        return Launched.dateline(all);
    }

    @Test
    void selectPrintsATable() {
        Launched run = query(
                "PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> PREFIX : <http://example.org/>"
                        + " SELECT DISTINCT ?event ?begin { ?event a sem:Event ; sem:hasBeginTimeStamp ?begin } ORDER BY ?begin");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "event     begin",
                        "--------  --------------------",
                        ":taken    2019-04-03T00:00:00Z",
                        ":meeting  2019-04-05T00:00:00Z",
                        "2 rows");
    }

    @Test
    void selectWritesTheStandardFormats() {
        String select = "SELECT ?label { <http://example.org/taken> <http://www.w3.org/2000/01/rdf-schema#label> ?label"
                + " FILTER (lang(?label) = 'en' && strstarts(?label, 'the town')) }";
        assertThat(query(select, "--results", "csv").out()).isEqualTo("label\r\nthe town is taken\r\n");
        assertThat(query(select, "--results", "tsv").out()).isEqualTo("?label\n\"the town is taken\"@en\n");
        assertThat(query(select, "--results", "json").out()).contains("\"xml:lang\":\"en\"", "\"bindings\"");
        assertThat(query(select, "--results", "xml").out())
                .contains("<literal xml:lang=\"en\">the town is taken</literal>");
    }

    @Test
    void askAnswersTrueOrFalse() {
        assertThat(query("ASK { GRAPH <http://example.org/other> { ?s a ?type } }")
                        .out())
                .isEqualTo("true\n");
        assertThat(query("ASK { <urn:nobody> ?p ?o }").out()).isEqualTo("false\n");
        assertThat(query("ASK { <urn:nobody> ?p ?o }", "--results", "json").out())
                .contains("\"boolean\":false");
    }

    @Test
    void constructAndDescribeWriteGraphs() {
        String construct = "PREFIX : <http://example.org/> CONSTRUCT { :town :is ?type } { :town a ?type }";
        assertThat(query(construct).out()).contains("@prefix :", ":town", ":is");
        assertThat(query(construct, "--results", "nt").out())
                .isEqualTo("<http://example.org/town> <http://example.org/is>"
                        + " <http://semanticweb.cs.vu.nl/2009/11/sem/Place> .\n");
        assertThat(query("DESCRIBE <http://example.org/town>", "--results", "nt")
                        .out())
                .contains("<http://example.org/town>");
    }

    @Test
    void parametersGiveVariablesTheirValues() {
        String select = "PREFIX : <http://example.org/> SELECT ?type { ?thing a ?type }";
        assertThat(query(select, "--param", "thing=:army", "--results", "csv").out())
                .isEqualTo("type\r\nhttp://semanticweb.cs.vu.nl/2009/11/sem/Actor\r\n");
    }

    @Test
    void statsCountWhatIsThere() throws IOException {
        Launched run = Launched.dateline("stats", "--store", location, "--format", "json");
        assertThat(run.err()).isEmpty();
        JsonNode figures = new ObjectMapper().readTree(run.out());
        assertThat(figures.get("triples").asLong()).isEqualTo(14);
        assertThat(figures.get("graphs").asLong()).isEqualTo(2);
        assertThat(figures.get("events").asLong()).isEqualTo(2);
        assertThat(figures.get("actors").asLong()).isEqualTo(1);
        assertThat(figures.get("places").asLong()).isEqualTo(2);
        assertThat(figures.get("articles").asLong()).isEqualTo(2);
        assertThat(figures.get("from").asText()).isEqualTo("2019-04-03T00:00:00Z");
        assertThat(figures.get("to").asText()).isEqualTo("2019-04-04T00:00:00Z");
        assertThat(Launched.dateline("stats", "--store", location).out())
                .contains("2019-04-03T00:00:00Z to 2019-04-04T00:00:00Z");
    }
}
