// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An ongoing event has no end in any format, and is shown until it was last told to be ongoing. */
class OngoingEventsTest {
    /** Four ways in which a source bounds an ongoing event, one that is over, and one that no source tells. */
    private static final String DATA = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX schema: <https://schema.org/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX event: <http://localhost/id/event/>
            PREFIX report: <http://localhost/id/report/>
            report:a a dl:Source ; prov:hadPrimarySource <http://localhost/id/article/a> .
            report:b a dl:Source ; prov:hadPrimarySource <http://localhost/id/article/b> .
            report:a {
              <http://localhost/id/article/a> a schema:NewsArticle ; schema:datePublished "2019-04-05T00:00:00Z"^^xsd:dateTime .
              event:march a sem:Event ; rdfs:label "The march" ; dl:status dl:ongoing ;
                sem:hasEarliestBeginTimeStamp "2019-04-04T00:00:00Z"^^xsd:dateTime ;
                sem:hasLatestBeginTimeStamp "2019-04-05T00:00:00Z"^^xsd:dateTime ;
                sem:hasEarliestEndTimeStamp "2019-04-05T00:00:00Z"^^xsd:dateTime .
              event:chaos a sem:Event ; rdfs:label "The chaos" ; dl:status dl:ongoing ;
                sem:hasEarliestBeginTimeStamp "2011-01-01T00:00:00Z"^^xsd:dateTime .
              event:blockade a sem:Event ; rdfs:label "The blockade" ; dl:status dl:ongoing ;
                sem:hasEarliestBeginTimeStamp "2019-04-03T00:00:00Z"^^xsd:dateTime ;
                sem:hasEarliestEndTimeStamp "2019-04-03T00:00:00Z"^^xsd:dateTime .
              event:truce a sem:Event ; rdfs:label "The truce" ; dl:status dl:ongoing ;
                sem:hasEarliestBeginTimeStamp "2019-04-05T00:00:00Z"^^xsd:dateTime ;
                sem:hasLatestEndTimeStamp "2019-04-08T00:00:00Z"^^xsd:dateTime .
              event:siege a sem:Event ; rdfs:label "The siege" ; dl:status dl:ongoing ;
                sem:hasEarliestBeginTimeStamp "2019-04-01T00:00:00Z"^^xsd:dateTime .
            }
            report:b {
              <http://localhost/id/article/b> a schema:NewsArticle ; schema:datePublished "2019-04-09T00:00:00Z"^^xsd:dateTime .
              event:march a sem:Event ; rdfs:label "The march" ; dl:status dl:ongoing ;
                sem:hasEarliestBeginTimeStamp "2019-04-04T00:00:00Z"^^xsd:dateTime .
              event:siege a sem:Event ; rdfs:label "The siege" ; dl:status dl:occurred ;
                sem:hasEarliestBeginTimeStamp "2019-04-01T00:00:00Z"^^xsd:dateTime ;
                sem:hasLatestEndTimeStamp "2019-04-07T00:00:00Z"^^xsd:dateTime .
            }
            event:plain a sem:Event ; rdfs:label "A plain event" ; dl:status dl:ongoing ;
              sem:hasBeginTimeStamp "2019-04-02T00:00:00Z"^^xsd:dateTime ;
              sem:hasEarliestEndTimeStamp "2019-04-03T00:00:00Z"^^xsd:dateTime .
            """;

    @TempDir
    static Path directory;

    private static RunningServer served;

    @BeforeAll
    static void start() {
        served = RunningServer.start(directory.resolve("store"));
        assertThat(served.post("/data", "application/trig", DATA).statusCode()).isBetween(200, 204);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static List<String> select(String query) {
        HttpResponse<String> answer = served.query("""
                PREFIX dl: <https://w3id.org/dateline/ontology#>
                PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
                """ + query, "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().lines().skip(1).map(String::strip).toList();
    }

    private static JsonNode json(String path) throws Exception {
        return new ObjectMapper().readTree(served.get(path).body());
    }

    private static JsonNode event(String path, String field, String name) throws Exception {
        for (JsonNode event : json(path).get("events")) {
            if (event.get(field).asText().endsWith("/" + name)) {
                return event;
            }
        }
        throw new AssertionError(name + " is not in " + path);
    }

    private static List<String> names(String parameters) throws Exception {
        List<String> names = new ArrayList<>();
        json("/timeline.json?" + parameters)
                .get("events")
                .forEach(event -> names.add(event.get("iri").asText().replaceFirst(".*/", "")));
        return names;
    }

    @Test
    void aClientThatKnowsOnlySemFindsNoEnd() {
        assertThat(select("SELECT ?e { ?e dl:status dl:ongoing ; sem:hasEndTimeStamp ?end ; dl:lastToldOn ?told }"))
                .isEmpty();
        assertThat(select("SELECT ?t { <http://localhost/id/event/march> dl:lastToldOn ?t }"))
                .containsExactly("2019-04-09T00:00:00Z");
        assertThat(select("SELECT ?t { <http://localhost/id/event/siege> sem:hasEndTimeStamp ?t }"))
                .containsExactly("2019-04-07T00:00:00Z");
        assertThat(select("SELECT ?t { <http://localhost/id/event/siege> dl:lastToldOn ?t }"))
                .isEmpty();
    }

    @Test
    void theHistorySaysWhenItWasLastToldAtThatTime() {
        assertThat(
                        select(
                                "SELECT ?t { GRAPH ?history { ?a dl:of <http://localhost/id/event/march> ; dl:lastToldOn ?t } } ORDER BY ?t"))
                .containsExactly("2019-04-05T00:00:00Z", "2019-04-09T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "march,    'from 4 April 2019, ongoing, as last reported on 9 April 2019'",
        "chaos,    'not before 2011, ongoing, as last reported on 5 April 2019'",
        "blockade, 'not before 3 April 2019, ongoing, as last reported on 5 April 2019'",
        "truce,    '5–7 April 2019, ongoing, as last reported on 5 April 2019'",
        "plain,    'from 2 April 2019, 00:00 UTC, ongoing'",
    })
    void allFormatsAgreeThatItHasNoEnd(String name, String words) throws Exception {
        JsonNode event = event("/timeline.json", "iri", name);
        assertThat(event.get("when").asText()).isEqualTo(words);
        assertThat(event.has("end")).isFalse();
        JsonNode slide = event("/timeline.timelinejs.json", "unique_id", name);
        assertThat(slide.has("end_date")).isFalse();
        assertThat(slide.get("display_date").asText()).isEqualTo(words);
        assertThat(served.get("/timeline.csv").body().lines().filter(line -> line.contains("/id/event/" + name)))
                .singleElement()
                .asString()
                .contains("\"" + words + "\"");
        String entry = served.get("/timeline.ics")
                .body()
                .replace("\r\n ", "")
                .split("UID:http://localhost/id/event/" + name)[1]
                .split("END:VEVENT")[0];
        assertThat(entry)
                .contains(words.contains("00:00") ? "DTSTART:20190402T000000Z" : "DTSTART;VALUE=DATE")
                .doesNotContain("DTEND");
        assertThat(served.get("/timeline.ttl").body()).doesNotContain("hasEndTimeStamp \"2019-04-03");
        assertThat(served.get("/browse?iri=http://localhost/id/event/" + name, "Accept", "text/html")
                        .body())
                .contains(words)
                .doesNotContain("endDate");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-09, 2019-04-09, 'plain march'",
        "2019-04-10, 2019-04-10, 'plain'",
        "2019-04-07, 2019-04-07, 'march plain truce'",
        "2024-01-01, 2024-12-31, 'plain'",
        "2012-01-01, 2012-12-31, 'chaos'",
    })
    void theTimelineShowsItUntilItWasLastTold(String from, String to, String expected) throws Exception {
        assertThat(names("from=" + from + "&to=" + to)).containsExactlyInAnyOrder(expected.split(" "));
    }
}
