// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.page.map.MapPageBuilder;
import org.dateline.serve.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map over a real server: the list without JavaScript, the data, and the files that draw it. */
class MapServletTest {
    private static final String DATA = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX e: <https://w3id.org/dateline/id/event/>
            PREFIX p: <https://w3id.org/dateline/id/place/>
            p:gharyan a sem:Place ; rdfs:label "Gharyan"@en ; dl:geoPrecision dl:regionCentre ;
                geo:hasGeometry [ geo:asWKT "POINT(13.02 32.17)"^^geo:wktLiteral ] .
            e:taken a sem:Event ; rdfs:label "Gharyan <b>taken</b>"@en ; dl:status dl:occurred ; sem:hasPlace p:gharyan ;
                sem:hasBeginTimeStamp "2019-04-03T00:00:00Z"^^xsd:dateTime ; sem:hasEndTimeStamp "2019-04-04T00:00:00Z"^^xsd:dateTime .
            e:later a sem:Event ; rdfs:label "Gharyan retaken"@en ; sem:hasPlace p:gharyan ;
                sem:hasBeginTimeStamp "2019-06-26T00:00:00Z"^^xsd:dateTime ; sem:hasEndTimeStamp "2019-06-27T00:00:00Z"^^xsd:dateTime .
            e:nowhere a sem:Event ; rdfs:label "Somewhere"@en .
            """;

    @TempDir
    static Path directory;

    private static RunningServer served;

    @BeforeAll
    static void start() {
        served = RunningServer.start(directory);
        assertThat(served.post("/data?default", "text/turtle", DATA).statusCode())
                .isBetween(200, 204);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static JsonNode json(String path) {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void listsEventsByPlaceWithoutJavaScript() {
        String page = served.get("/map").body();
        assertThat(page).contains("href=\"/id/place/gharyan\"", "2 events, within about 80 km", "Gharyan retaken");
        assertThat(page).contains("Gharyan &lt;b&gt;taken").doesNotContain("<b>taken");
        assertThat(served.get("/map?to=2019-05").body())
                .doesNotContain("Gharyan retaken")
                .contains("taken");
        assertThat(served.get("/map?from=&to=&q=").headers().firstValue("Location"))
                .as("as an empty form sends it")
                .contains("/map");
        assertThat(served.get("/map?from=2030").body()).contains("No event with known coordinates");
    }

    @Test
    void saysThatTheListHasOnlyTheFirstEvents() {
        assertThat(served.get("/map").body()).doesNotContain("Lists and counts");
        String events = IntStream.rangeClosed(0, MapPageBuilder.LISTED)
                .mapToObj(
                        number -> "<https://w3id.org/dateline/id/event/many/" + number
                                + "> a <http://semanticweb.cs.vu.nl/2009/11/sem/Event> ;"
                                + " <http://www.w3.org/2000/01/rdf-schema#label> \"Xylograph\" ;"
                                + " <http://semanticweb.cs.vu.nl/2009/11/sem/hasPlace> <https://w3id.org/dateline/id/place/gharyan> .\n")
                .collect(Collectors.joining());
        assertThat(served.update("INSERT DATA {\n" + events + "}").statusCode()).isBetween(200, 204);
        try {
            assertThat(served.get("/map").body())
                    .contains("2,003 events on the map", "Lists and counts the first 2,000 of 2,004 events.");
        } finally {
            assertThat(served.update(
                                    "DELETE WHERE { ?event <http://www.w3.org/2000/01/rdf-schema#label> \"Xylograph\" ; ?p ?o }")
                            .statusCode())
                    .isBetween(200, 204);
        }
    }

    @Test
    void saysWhichFiltersItObeysAndWhatHasNoPosition() {
        String page = served.get("/map?from=2019-04&to=2019-06&place=gharyan").body();
        assertThat(page)
                .contains(
                        "<h1>Events in Gharyan, April–June 2019</h1>",
                        "href=\"/map?place=gharyan\"",
                        "value=\"2019-06\"")
                .contains("data-first=\"17987\"", "data-last=\"18077\"");
        assertThat(served.get("/map").body()).contains("2 events on the map", "1 more without a position");
        assertThat(served.get("/map?from=2030").body())
                .contains("id=\"map\"", "no event on the map", "<a href=\"/map\">Search all times</a>");
    }

    @Test
    void givesPlacesAndEventsInCompactForm() {
        JsonNode data = json("/map.json");
        assertThat(data.path("total").asInt()).isEqualTo(3);
        assertThat(data.path("places")).singleElement().satisfies(place -> {
            assertThat(place.path(0).asDouble()).isEqualTo(13.02);
            assertThat(place.path(2).asInt()).isEqualTo(80_000);
        });
        assertThat(data.path("events")).hasSize(2);
        assertThat(data.path("without").toString()).as("days unknown").isEqualTo("[[null,null]]");
        assertThat(data.path("events").path(0).path(6).asInt()).as("first day").isEqualTo(17_989);
        assertThat(data.path("events").path(0).path(7).asInt()).as("last day").isEqualTo(17_989);
        assertThat(json("/map.json?bbox=0,0,5,5").path("events")).isEmpty();
    }

    @Test
    void servesAllFilesThatThePagesUse() {
        for (String file : new String[] {
            "outline.geojson",
            "js/map.js",
            "lib/leaflet/leaflet.js",
            "lib/leaflet/leaflet.css",
            "lib/markercluster/leaflet.markercluster.js",
            "lib/markercluster/MarkerCluster.css"
        }) {
            assertThat(served.get("/assets/" + file).statusCode()).as(file).isEqualTo(200);
        }
        assertThat(json("/assets/outline.geojson").path("features")).hasSize(2);
    }

    @Test
    void refusesInvalidParameters() {
        assertThat(served.get("/map?bbox=1,2").statusCode()).isEqualTo(400);
        assertThat(served.get("/map?colour=red").statusCode()).isEqualTo(400);
    }
}
