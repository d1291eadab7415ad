// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.dateline.serve.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** {@code /timeline.json} and the other formats over HTTP: their content, and what they refuse. */
class TimelineExportServletTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PREFIXES = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX schema: <https://schema.org/>
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX event: <https://w3id.org/dateline/id/event/>
            PREFIX actor: <https://w3id.org/dateline/id/actor/>
            PREFIX place: <https://w3id.org/dateline/id/place/>
            PREFIX type: <https://w3id.org/dateline/event-type/>
            """;
    private static final String DATA = PREFIXES + """
            INSERT DATA {
              place:land a sem:Place ; rdfs:label "Land" .
              place:town a sem:Place ; rdfs:label "Town" ; schema:containedInPlace place:land ; geo:hasGeometry place:point .
              place:point geo:asWKT "POINT(13.5 -5.25)"^^geo:wktLiteral .
              actor:one a sem:Actor ; rdfs:label "=HYPERLINK(\\"http://x\\"), One" .
              actor:two a sem:Actor ; rdfs:label "Two <script>alert(1)</script>\\u0001" .
              event:day a sem:Event ; rdfs:label "A day; with, commas\\nand lines" ; sem:eventType type:armed-clash ;
                sem:hasActor actor:one, actor:two ; sem:hasPlace place:town ; dl:status dl:occurred ;
                sem:hasEarliestBeginTimeStamp "2019-04-03T00:00:00Z"^^xsd:dateTime ;
                sem:hasLatestEndTimeStamp "2019-04-04T00:00:00Z"^^xsd:dateTime .
              event:hour a sem:Event ; rdfs:label "Às 10 horas, um título muito longo ação ação ação ação ação ação ação" ;
                dl:hasParticipation event:part ; dl:status dl:scheduled ;
                sem:hasBeginTimeStamp "2019-04-05T10:00:00+02:00"^^xsd:dateTime ;
                sem:hasEndTimeStamp "2019-04-05T12:30:00Z"^^xsd:dateTime .
              event:part dl:agent actor:one .
              event:month a sem:Event ; dl:status dl:cancelled ; sem:hasTimeStamp "2019-05"^^xsd:gYearMonth .
              event:never a sem:Event ; rdfs:label "-1 undated" .
              event:broken a sem:Event ; rdfs:label "Broken" ; sem:hasBeginTimeStamp "soon" ; sem:hasPlace "here" ; sem:hasActor 5 .
            }
            """;

    @TempDir
    static Path directory;

    private static RunningServer served;

    @BeforeAll
    static void start() {
        served = RunningServer.start(directory.resolve("store"));
        assertThat(served.update(DATA).statusCode()).isEqualTo(204);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static JsonNode json(String parameters) throws Exception {
        HttpResponse<String> answer = served.get("/timeline.json?" + parameters);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static List<String> names(JsonNode timeline) {
        List<String> names = new ArrayList<>();
        timeline.get("events")
                .forEach(event -> names.add(event.get("iri").asText().replaceFirst(".*/", "")));
        return names;
    }

    @Test
    void eventsAreOrderedByBeginAndUndatedOnesComeLast() throws Exception {
        assertThat(names(json(""))).containsExactly("day", "hour", "month", "broken", "never");
        assertThat(names(json("sort=-begin"))).containsExactly("month", "hour", "day", "never", "broken");
    }

    @Test
    void datesAreInclusiveAtBothEndsAndNamesMayBeShort() throws Exception {
        assertThat(names(json("from=2019-04-03&to=2019-04-03"))).containsExactly("day");
        assertThat(names(json("from=2019-04-04&to=2019-04-05"))).containsExactly("hour");
        assertThat(names(json("from=2019-05-31"))).containsExactly("month");
        assertThat(names(json("from=2019-05-10&to=2019-05&within=certainly"))).isEmpty();
        assertThat(names(json("place=land"))).containsExactly("day");
        assertThat(names(json("place=place/land&actor=one&type=assault"))).containsExactly("day");
        assertThat(names(json("actor=https://w3id.org/dateline/id/actor/one"))).containsExactly("day", "hour");
        assertThat(names(json("status=cancelled&status=unknown"))).containsExactly("month", "broken", "never");
        assertThat(names(json("bbox=13,-6,14,-5"))).containsExactly("day");
        assertThat(names(json("q=undated"))).containsExactly("never");
    }

    @Test
    void pagesAreLinkedAndHaveEachEventOnce() throws Exception {
        List<String> all = new ArrayList<>();
        String path = "/timeline.json?limit=2&sort=-begin";
        while (path != null) {
            HttpResponse<String> answer = served.get(path);
            JsonNode page = JSON.readTree(answer.body());
            all.addAll(names(page));
            path = page.has("next") ? page.get("next").asText().replaceFirst("http://[^/]+", "") : null;
            assertThat(answer.headers().allValues("Link").stream().anyMatch(link -> link.contains("rel=\"next\"")))
                    .isEqualTo(path != null);
        }
        assertThat(all).containsExactly("month", "hour", "day", "never", "broken");
    }

    @Test
    void aRequestAfterAWriteSeesTheWrite() throws Exception {
        String tag = served.get("/timeline.json").headers().firstValue("ETag").orElseThrow();
        assertThat(served.get("/timeline.json", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        served.update(PREFIXES + "INSERT DATA { event:new a sem:Event ; rdfs:label \"New\" ; sem:hasActor actor:new ; "
                + "sem:hasBeginTimeStamp \"2020-01-01T00:00:00Z\"^^xsd:dateTime . actor:new rdfs:label \"Newcomer\" }");
        assertThat(served.get("/timeline.json", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        JsonNode found = json("actor=new");
        assertThat(found.at("/events/0/actors/0/label").asText()).isEqualTo("Newcomer");
        served.update(
                PREFIXES
                        + "DELETE DATA { actor:new rdfs:label \"Newcomer\" } ; INSERT DATA { actor:new rdfs:label \"Renamed\" }");
        assertThat(json("actor=new").at("/events/0/actors/0/label").asText()).isEqualTo("Renamed");
        served.update(PREFIXES + "DELETE WHERE { event:new ?p ?o }");
        assertThat(names(json("actor=new"))).isEmpty();
    }

    @Test
    void aViewAsOfADayShowsWhatWasKnownThenAndHowManyAreUndated() throws Exception {
        for (String[] source : new String[][] {{"a", "2019-06-01", "scheduled"}, {"b", "2019-06-05", "occurred"}}) {
            served.update(PREFIXES
                    + ("INSERT DATA { <urn:x:%1$s> a dl:Source ; prov:hadPrimarySource <urn:x:article-%1$s> . "
                                    + "GRAPH <urn:x:%1$s> { <urn:x:article-%1$s> schema:datePublished \"%2$sT00:00:00Z\"^^xsd:dateTime ; "
                                    + "schema:publisher <urn:x:paper> . <urn:x:paper> rdfs:label \"Paper\" . "
                                    + "event:reported a sem:Event ; rdfs:label \"Reported\" ; dl:status dl:%3$s ; "
                                    + "sem:hasEarliestBeginTimeStamp \"2019-06-03T00:00:00Z\"^^xsd:dateTime } }")
                            .formatted((Object[]) source));
        }
        JsonNode then = json("asOf=2019-06-04");
        assertThat(names(then)).containsExactly("reported");
        assertThat(then.at("/events/0/status").asText()).isEqualTo("scheduled");
        assertThat(then.get("withoutHistory").asInt()).isEqualTo(5);
        assertThat(names(json("asOf=2019-05-31"))).isEmpty();
        JsonNode today = json("from=2019-06-01&to=2019-06&sort=-sources");
        assertThat(today.at("/events/0/status").asText()).isEqualTo("occurred");
        assertThat(today.at("/reports/0/publisher").asText()).isEqualTo("Paper");
        served.update(
                PREFIXES
                        + "DROP GRAPH <urn:x:a> ; DROP GRAPH <urn:x:b> ; DELETE WHERE { ?s a dl:Source ; ?p ?o } ; DELETE WHERE { event:reported ?p ?o }");
    }

    @Test
    void invalidParametersAreNamed() {
        for (Map.Entry<String, String> wrong : Map.of(
                        "from=2019-02-30", "from",
                        "from=2020&to=2019", "to",
                        "limit=1001", "limit",
                        "cursor=xyz", "cursor",
                        "status=done", "status",
                        "bbox=1,2,3", "bbox",
                        "typ=x", "typ",
                        "sort=random", "sort",
                        "lanes=x", "lanes",
                        "asOf=0000-99", "asOf")
                .entrySet()) {
            HttpResponse<String> answer = served.get("/timeline.json?" + wrong.getKey(), "Accept", "application/json");
            assertThat(answer.statusCode()).as(wrong.getKey()).isEqualTo(400);
            assertThat(answer.body())
                    .containsPattern("(Invalid value for the|Unknown) parameter:? " + wrong.getValue() + "[:.]");
        }
    }

    @Test
    void anIndependentReaderUnderstandsTheCalendar() throws Exception {
        String file = served.get("/timeline.ics").body();
        for (String line : file.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        calendar.validate(true);
        Map<String, VEvent> events = calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .collect(Collectors.toMap(event -> value(event, Property.UID).replaceFirst(".*/", ""), event -> event));
        assertThat(events).containsOnlyKeys("day", "hour", "month");
        assertThat(value(get(events, "day"), Property.DTSTART)).isEqualTo("20190403");
        assertThat(value(get(events, "day"), Property.DTEND)).isEqualTo("20190404");
        assertThat(value(get(events, "day"), Property.SUMMARY)).isEqualTo("A day; with, commas\nand lines");
        assertThat(value(get(events, "day"), Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(get(events, "day"), Property.GEO)).startsWith("-5.25");
        assertThat(value(get(events, "hour"), Property.DTSTART)).isEqualTo("20190405T080000Z");
        assertThat(value(get(events, "hour"), Property.STATUS)).isEqualTo("TENTATIVE");
        assertThat(value(get(events, "month"), Property.DTEND)).isEqualTo("20190601");
        assertThat(value(get(events, "month"), Property.DESCRIPTION)).contains("uncertain");
    }

    private static VEvent get(Map<String, VEvent> events, String name) {
        return Objects.requireNonNull(events.get(name));
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    void noCellOfTheTableIsAFormula() {
        String table = served.get("/timeline.csv").body();
        assertThat(table).contains("\r\n").contains("'-1 undated").contains("\"'=HYPERLINK(\"\"http://x\"\"), One");
    }

    @Test
    void theNetworkIsXmlAndCountsCommonEvents() throws Exception {
        for (String extension : List.of("graphml", "gexf")) {
            String file = served.get("/timeline." + extension).body();
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
            assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(2);
            assertThat(document.getElementsByTagName("edge").getLength()).isEqualTo(1);
        }
    }

    @Test
    void turtleAndJsonLdSayTheSame() {
        Model turtle = read("ttl", "TTL");
        Model jsonLd = read("jsonld", "JSON-LD");
        turtle.removeAll(null, org.apache.jena.vocabulary.DCTerms.temporal, null);
        jsonLd.removeAll(null, org.apache.jena.vocabulary.DCTerms.temporal, null);
        turtle.removeAll(null, org.apache.jena.vocabulary.DCTerms.rights, null);
        jsonLd.removeAll(null, org.apache.jena.vocabulary.DCTerms.rights, null);
        assertThat(turtle.size()).isGreaterThan(20);
        assertThat(turtle.isIsomorphicWith(jsonLd)).isTrue();
    }

    private static Model read(String extension, String syntax) {
        Model model = ModelFactory.createDefaultModel();
        return model.read(new StringReader(served.get("/timeline." + extension).body()), "", syntax);
    }

    @Test
    void otherProgramsReadTheirFormats() throws Exception {
        JsonNode map = JSON.readTree(served.get("/timeline.geojson?actor=two").body());
        assertThat(map.at("/features/0/geometry/coordinates/0").asDouble()).isEqualTo(13.5);
        assertThat(map.at("/features/0/geometry/coordinates/1").asDouble()).isEqualTo(-5.25);
        JsonNode slides =
                JSON.readTree(served.get("/timeline.timelinejs.json?place=town").body());
        assertThat(slides.at("/events/0/start_date/day").asInt()).isEqualTo(3);
        assertThat(slides.at("/events/0/end_date").isMissingNode()).isTrue();
        assertThat(slides.toString()).doesNotContain("<script>");
    }

    @Test
    void aHeadResponseOfAFileHasNoLength() {
        HttpHeaders head = served.send(served.request("/timeline.geojson").method("HEAD", BodyPublishers.noBody()))
                .headers();
        assertThat(head.firstValue("X-Total-Count")).isPresent();
        assertThat(head.firstValue("Content-Length")).isEmpty();
    }

    @Test
    void aCachedFileIsNotSentAgainAndOtherSitesGetNoFile() {
        HttpResponse<String> file = served.get("/timeline.csv", "Origin", "https://elsewhere.example");
        assertThat(file.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        HttpHeaders local =
                served.get("/timeline.csv", "Origin", "http://localhost:3000").headers();
        assertThat(local.firstValue("Access-Control-Allow-Origin")).contains("http://localhost:3000");
        assertThat(local.firstValue("Access-Control-Expose-Headers").orElse("")).contains("X-Total-Count");
        String tag = file.headers().firstValue("ETag").orElseThrow();
        for (String known : List.of(tag, tag.replace("W/", ""), "\"other\", " + tag, "*")) {
            HttpResponse<String> again = served.get("/timeline.csv", "If-None-Match", known);
            assertThat(again.statusCode()).as(known).isEqualTo(304);
            assertThat(again.headers().firstValue("Content-Length")).isEmpty();
        }
        assertThat(served.get("/timeline.csv?q=day").headers().firstValue("ETag"))
                .isEmpty();
    }
}
