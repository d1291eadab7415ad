// SPDX-License-Identifier: Apache-2.0
package org.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Namespaces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each filter of the timeline, with each value that it can have, asked of {@code /timeline.json} and of plain SPARQL. */
class TimelineFiltersInSparqlTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PREFIXES = Namespaces.sparqlPrefixes("dl", "sem", "schema", "skos", "rdfs", "xsd");

    @TempDir
    static Path directory;

    private static DemoServer site;

    @BeforeAll
    static void start() {
        site = DemoServer.start(directory);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Set<String> inTimeline(String filter) {
        HttpResponse<String> answer = site.get("/timeline.json?limit=1000&" + filter, "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            JsonNode tree = JSON.readTree(answer.body());
            Set<String> events = new TreeSet<>();
            tree.get("events").forEach(event -> events.add(event.get("iri").asText()));
            assertThat(tree.get("total").asInt()).isEqualTo(events.size());
            return events;
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private static Set<String> inSparql(String pattern) {
        return new TreeSet<>(site.column(PREFIXES + "SELECT DISTINCT ?e { ?e a sem:Event . " + pattern + " }"));
    }

    private static List<String> values(String pattern) {
        List<String> values = site.column(PREFIXES + "SELECT DISTINCT ?v { " + pattern + " }");
        assertThat(values).as(pattern).isNotEmpty();
        return values;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type   | ?v a sem:EventType                                          | ?e sem:eventType/skos:broader* <%s>
            actor  | ?v a sem:Actor                                              | ?e dl:hasParticipation/dl:agent <%s>
            place  | ?v a sem:Place                                              | ?e sem:hasPlace/schema:containedInPlace* <%s>
            """)
    void aThingSelectsTheSameEvents(String parameter, String all, String pattern) {
        int found = 0;
        for (String thing : values(all)) {
            Set<String> expected = inSparql(pattern.formatted(thing));
            assertThat(inTimeline(parameter + "=" + URLEncoder.encode(thing, StandardCharsets.UTF_8)))
                    .as(parameter + " " + thing)
                    .isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).isPositive();
    }

    @Test
    void aStatusSelectsTheSameEvents() {
        for (String status : values("?v a dl:Status")) {
            String name = status.substring(Namespaces.DL.length());
            assertThat(inTimeline("status=" + name)).as(name).isEqualTo(inSparql("?e dl:status <" + status + ">"));
        }
        assertThat(inTimeline("status=unknown")).isEqualTo(inSparql("FILTER NOT EXISTS { ?e dl:status ?any }"));
    }

    @Test
    void disputedOrNotSelectsTheSameEvents() {
        assertThat(inTimeline("disputed=true")).isEqualTo(inSparql("?e dl:disputed true"));
        assertThat(inTimeline("disputed=false")).isEqualTo(inSparql("FILTER NOT EXISTS { ?e dl:disputed true }"));
    }

    @Test
    void aPeriodSelectsTheSameEvents() {
        String within = "?e sem:hasEarliestBeginTimeStamp ?b ; sem:hasLatestEndTimeStamp ?z"
                + " FILTER(?b >= '2019-04-01T00:00:00Z'^^xsd:dateTime && ?z <= '2019-05-01T00:00:00Z'^^xsd:dateTime)";
        assertThat(inTimeline("from=2019-04&to=2019-04&within=certainly")).isEqualTo(inSparql(within));
    }

    /** The numbers that a reader of the demo sees. */
    @Test
    void aBroadTypeFindsTheEventsOfItsNarrowerTypes() {
        String type = Namespaces.EVENT_TYPE;
        for (String broad : List.of("assault", "coerce", "consult")) {
            assertThat(inSparql("?e sem:eventType/skos:broader* <" + type + broad + ">"))
                    .as(broad)
                    .hasSizeGreaterThan(
                            inSparql("?e sem:eventType <" + type + broad + ">").size());
        }
    }

    @Test
    void everyTypeStatusRoleAndOtherValueHasALabel() {
        assertThat(site.column(PREFIXES + """
                SELECT DISTINCT ?v {
                  { ?s sem:eventType ?v } UNION { ?s dl:status ?v } UNION { ?s sem:roleType ?v } UNION { ?s dl:stateType ?v }
                  UNION { ?s dl:harm ?v } UNION { ?s dl:geoPrecision ?v }
                  FILTER NOT EXISTS { ?v rdfs:label ?label }
                }""")).isEmpty();
        assertThat(
                        site.column(
                                PREFIXES
                                        + "SELECT ?v { ?v a sem:EventType FILTER NOT EXISTS { ?v skos:prefLabel ?l ; rdfs:label ?l } }"))
                .isEmpty();
        assertThat(site.column(PREFIXES + "SELECT ?l { dl:negated rdfs:label ?l }"))
                .containsExactly("denied");
    }
}
