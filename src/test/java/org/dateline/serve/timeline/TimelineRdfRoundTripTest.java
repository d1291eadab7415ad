// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.dateline.cli.Launched;
import org.dateline.serve.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /timeline.ttl} and {@code .jsonld} of the demo, loaded into an empty store, give the same facts and break no shape. */
class TimelineRdfRoundTripTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PREFIXES = "PREFIX dl: <https://w3id.org/dateline/ontology#> "
            + "PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> PREFIX prov: <http://www.w3.org/ns/prov#> "
            + "PREFIX geo: <http://www.opengis.net/ont/geosparql#> ";

    private static final String SEM_EVENTS = """
            @prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix wgs: <http://www.w3.org/2003/01/geo/wgs84_pos#> . @prefix x: <http://example.org/x/> .
            x:raid a sem:Event ; rdfs:label "A raid"@en, "Ein Überfall"@de ; sem:hasTime [ sem:hasTimeStamp "-0043-03-15"^^xsd:date ] ;
              sem:hasActor [ a sem:Role ; rdf:value x:pirates ; sem:roleType x:attacker ] ; sem:hasPlace x:gulf .
            x:pirates a sem:Actor ; rdfs:label "pirates"@en . x:gulf a sem:Place ; rdfs:label "Gulf"@en ; wgs:lat "12.1" ; wgs:long "45.3" .
            """;

    @TempDir
    static Path directory;

    private static RunningServer demo;

    @BeforeAll
    static void start() {
        String store = directory.resolve("demo").toString();
        Launched load = Launched.dateline("load", "--store", store, "data/seed", "data/libya-2019");
        assertThat(load.exitCode()).as(load.err()).isZero();
        demo = RunningServer.start(Path.of(store));
        assertThat(demo.post("/data", "text/turtle", SEM_EVENTS).statusCode()).isBetween(200, 204);
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    /** A server over a new store with a file of the demo's timeline. */
    private static RunningServer reloaded(String name, String path) throws Exception {
        String extension = path.replaceAll("\\?.*", "").replaceAll(".*\\.", ".");
        Path file = Files.writeString(
                directory.resolve(name + extension), demo.get(path).body());
        Launched validate = Launched.dateline("validate", file.toString());
        assertThat(validate.exitCode()).as(validate.out() + validate.err()).isZero();
        assertThat(validate.out()).endsWith("no errors\n").doesNotContain("violated");
        String store = directory.resolve(name).toString();
        Launched load = Launched.dateline("load", "--store", store, file.toString());
        assertThat(load.exitCode()).as(load.err()).isZero();
        assertThat(load.err()).isEmpty();
        return RunningServer.start(Path.of(store));
    }

    private static Map<String, JsonNode> timeline(RunningServer server, String parameters) throws Exception {
        Map<String, JsonNode> events = new TreeMap<>();
        for (JsonNode event : JSON.readTree(
                        server.get("/timeline.json?limit=1000" + parameters).body())
                .get("events")) {
            ((ObjectNode) event).remove("href");
            events.put(event.get("iri").asText(), event);
        }
        return events;
    }

    private static Model facts(RunningServer server, String pattern, String filter) {
        String query = PREFIXES + "CONSTRUCT { " + pattern + " } WHERE { " + pattern + " " + filter + " }";
        return ModelFactory.createDefaultModel()
                .read(
                        new StringReader(
                                server.query(query, "application/n-triples").body()),
                        "",
                        "N-TRIPLES");
    }

    @ParameterizedTest
    @CsvSource({"turtle, /timeline.ttl", "json-ld, /timeline.jsonld"})
    void theFileHoldsTheSameFacts(String name, String path) throws Exception {
        try (RunningServer again = reloaded(name, path)) {
            Map<String, JsonNode> expected = timeline(demo, "");
            assertThat(expected.size()).isGreaterThan(100);
            assertThat(timeline(again, "")).isEqualTo(expected);
            String own = "FILTER (?p NOT IN (dl:knownFrom, prov:wasDerivedFrom))";
            for (String[] fact : new String[][] {
                {"?event a sem:Event ; ?p ?o .", own},
                {"?event a sem:Event ; dl:hasParticipation ?node . ?node ?p ?o .", ""},
                {"?event a sem:Event ; dl:casualties ?node . ?node ?p ?o .", ""},
                {"?event a sem:Event ; sem:hasPlace ?node . ?node ?p ?o .", ""},
                {"?event a sem:Event ; sem:hasPlace ?place . ?place geo:hasGeometry ?node . ?node ?p ?o .", ""},
                {"?event a sem:Event ; sem:hasActor ?node . ?node ?p ?o .", ""},
            }) {
                Model before = facts(demo, fact[0], fact[1]);
                Model after = facts(again, fact[0], fact[1]);
                assertThat(before.size()).as(fact[0]).isPositive();
                assertThat(after.isIsomorphicWith(before))
                        .as(fact[0] + " lacks "
                                + before.difference(after).listStatements().toList() + " and has "
                                + after.difference(before).listStatements().toList())
                        .isTrue();
            }
        }
    }

    @Test
    void aFileAsOfADayHoldsWhatWasKnownThen() throws Exception {
        try (RunningServer again = reloaded("then", "/timeline.ttl?asOf=2019-04-10")) {
            Map<String, JsonNode> expected = timeline(demo, "&asOf=2019-04-10");
            assertThat(expected.size())
                    .isGreaterThan(10)
                    .isLessThan(timeline(demo, "").size());
            assertThat(timeline(again, "")).isEqualTo(expected);
        }
    }

    @Test
    void articlesAreDescribedInTheVocabularyOfTheStore() {
        String file = demo.get("/timeline.ttl").body();
        assertThat(file)
                .contains("schema:NewsArticle", "schema:publisher")
                .doesNotContain("dcterms:publisher", "dcterms:issued");
        assertThat(file).containsPattern("schema:datePublished\\s+\"[^\"]+\"\\^\\^xsd:dateTime");
        assertThat(List.of(file.split("rdfs:label")).get(1)).containsPattern("^\\s+\"[^\"]*\"@");
    }
}
