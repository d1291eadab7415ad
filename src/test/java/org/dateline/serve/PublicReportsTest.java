// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/**
 * Faults that users of other projects reported in public, tried here over HTTP. docs/decisions/0165-a-second-round-of-public-reports.md
 * names the reports; each test names its own.
 */
class PublicReportsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PREFIXES = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX schema: <https://schema.org/>
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX event: <https://w3id.org/dateline/id/event/>
            PREFIX place: <https://w3id.org/dateline/id/place/>
            PREFIX actor: <https://w3id.org/dateline/id/actor/>
            PREFIX ex: <http://example.org/>
            """;
    private static final String DATA = PREFIXES + """
            INSERT DATA {
              ex:text rdfs:comment "one \\"two\\", three\\r\\nfour" .
              ex:zoned ex:at "2012-01-31T15:32:16-08:00"^^xsd:dateTime .
              ex:bound ex:at "2003-01-14T00:00:00Z"^^xsd:dateTime .
              GRAPH ex:g1 { ex:a ex:p 1 } GRAPH ex:g2 { ex:b ex:p 2 }
              event:bc500 a sem:Event ; rdfs:label "In 500 BC" ; sem:hasBeginTimeStamp "-0499-06-01T00:00:00Z"^^xsd:dateTime .
              event:bc200 a sem:Event ; rdfs:label "In 200 BC" ; sem:hasBeginTimeStamp "-0199-06-01T00:00:00Z"^^xsd:dateTime .
              event:bc1 a sem:Event ; rdfs:label "In 1 BC" ; sem:hasBeginTimeStamp "0000-12-01T00:00:00Z"^^xsd:dateTime .
              event:day a sem:Event ; rdfs:label "=HYPERLINK(\\"http://x\\")" ; sem:hasTimeStamp "2025-12-29"^^xsd:date ;
                 sem:hasPlace place:fiji ; sem:hasActor actor:odd, actor:palm ; dl:status dl:occurred .
              event:long a sem:Event ; sem:hasTimeStamp "2025-12-30"^^xsd:date ;
                 rdfs:label "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\n•💪💪💪💪💪💪💪💪💪💪💪💪💪💪💪💪💪💪💪💪💪💪💪💪💪💪💪💪💪💪 tail" .
              event:here a sem:Event ; rdfs:label "In Levuka" ; sem:hasTimeStamp "2025-12-31"^^xsd:date ; sem:hasPlace place:levuka ;
                 dl:status dl:occurred .
              actor:odd a sem:Actor ; rdfs:label "<a href=\\"\\u0008" . actor:palm a sem:Actor ; rdfs:label "foobar 🌴" .
              place:fiji a sem:Place ; rdfs:label "West" ; geo:hasGeometry place:pf . place:pf geo:asWKT "POINT(179.5 -16.5)"^^geo:wktLiteral .
              place:levuka a sem:Place ; rdfs:label "East" ; geo:hasGeometry place:pl . place:pl geo:asWKT "POINT(-179.5 -17)"^^geo:wktLiteral .
              event:odd a schema:Event ; schema:name "No sign in the zone" ; schema:startDate "2022-01-09T17:00:0009:00" .
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

    private static List<String> column(String query) throws IOException {
        HttpResponse<String> answer = served.query(PREFIXES + query, "application/sparql-results+json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        List<String> values = new ArrayList<>();
        JSON.readTree(answer.body()).at("/results/bindings").forEach(row -> row.elements()
                .forEachRemaining(value -> values.add(value.get("value").asText())));
        return values;
    }

    /** ge-high-assurance/RACK#650, ad-freiburg/qlever#3055, Triply-Dev/YASGUI.YASR-deprecated#87. */
    @Test
    void quotesAndLineEndingsOfCsvAreThoseOfTheValue() {
        HttpResponse<String> answer =
                served.query(PREFIXES + "SELECT ?x ?y { ex:text rdfs:comment ?x BIND('end' AS ?y) }", "text/csv");
        assertThat(answer.body()).isEqualTo("x,y\r\n\"one \"\"two\"\", three\r\nfour\",end\r\n");
    }

    /** netresearch/timetracker#318: a spreadsheet must not run a cell. */
    @Test
    void noCellOfTheTimelineIsAFormula() {
        assertThat(served.get("/timeline.csv").body().lines().skip(1))
                .isNotEmpty()
                .noneSatisfy(line -> assertThat(line).matches("(.*,)?\"?[=+@-][A-Z].*"));
    }

    /** AnandChowdhary/calendar-link#678, tutao/tutanota#2174, kimusan/Tachyon#38. */
    @Test
    void aDayInTheCalendarEndsOnTheNextDay() {
        assertThat(served.get("/timeline.ics?q=hyperlink").body())
                .contains("DTSTART;VALUE=DATE:20251229", "DTEND;VALUE=DATE:20251230");
    }

    /** ical-org/ical.net#693, iCalcreator/iCalcreator#126, kewisch/ical.js#439. */
    @Test
    void linesOfTheCalendarAreFoldedByBytesAndBetweenCharacters() {
        String calendar = served.get("/timeline.ics").body();
        assertThat(calendar.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75))
                .allSatisfy(line -> assertThat(line).doesNotContain("\uFFFD"));
        assertThat(calendar.replace("\r\n ", "")).contains("a\\n•" + "💪".repeat(30) + " tail");
    }

    /** banisterious/obsidian-charted-roots#660, seanlowe/obsidian-timelines#104. */
    @Test
    void yearsBeforeChristAreInOrder() throws IOException {
        JsonNode events =
                JSON.readTree(served.get("/timeline.json?to=0001").body()).get("events");
        assertThat(events.findValuesAsText("iri"))
                .extracting(iri -> iri.replaceFirst(".*/", ""))
                .containsSubsequence("bc500", "bc200", "bc1");
        assertThat(column("SELECT ?e { ?e a sem:Event ; sem:hasBeginTimeStamp ?t } ORDER BY ?t"))
                .extracting(iri -> iri.replaceFirst(".*/", ""))
                .containsSubsequence("bc500", "bc200", "bc1");
    }

    /** whosonfirst-data/whosonfirst-data#1965, dfpc-coe/CloudTAK#668: RFC 7946, section 5.2. */
    @Test
    void aBoxAcrossTheAntimeridianHoldsBothSides() throws IOException {
        JsonNode events = JSON.readTree(
                        served.get("/timeline.json?bbox=179,-18,-179,-16").body())
                .get("events");
        assertThat(events.findValuesAsText("iri"))
                .extracting(iri -> iri.replaceFirst(".*/", ""))
                .contains("day", "here");
        assertThat(served.get("/map.json?bbox=179,-18,-179,-16").body()).contains("event/day", "event/here");
    }

    /** gephi/gephi#2998, gephi/gephi#1164, raphv/gexf-js#36, archivesunleashed/aut#172. */
    @Test
    void theNetworkIsWellFormedWhateverTheNames() throws Exception {
        String gexf = served.get("/timeline.gexf").body();
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(gexf.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("node").getLength()).isPositive();
        assertThat(gexf).contains("🌴").doesNotContain("&#xd83c");
    }

    /** w3c/rdf-turtle#138, rdfjs/N3.js#589, RDFLib/rdflib#1276, zazuko/rdf-vocabularies#35: what RDF 1.1 forbids is refused. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "application/n-triples|<http://e.x/s> <http://e.x/p> \"\\uD83C\" .",
                "text/turtle|<http://e.x/s> <http://e.x/p> \"\\uDCA1\\uD83C\" .",
                "application/n-triples|<http://e.x/s> <http://e.x/p> <make\\u0020me> .",
                "text/turtle|<http://e.x/s> <http://e.x/p> <http://e.x/make\\u0020me> .",
            })
    void wrongEscapesAreRefusedWithTheirPlace(String type, String body) {
        HttpResponse<String> answer = served.put("/data?graph=http://example.org/refused", type, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).containsPattern("line[\": ]+1").containsIgnoringCase("col");
        assertThat(served.get("/data?graph=http://example.org/refused").statusCode())
                .isEqualTo(404);
    }

    /** dajobe/raptor#77, Wimmics/corese#165, openlink/virtuoso-opensource#605, dotnetrdf/dotnetrdf#634, oxigraph/oxigraph#732. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "application/n-triples|<http://e.x/s> <http://e.x/p> \"The Queen\\'s\" .|\"The Queen's\"",
                "text/turtle|PREFIX ex: <http://e.x/> ex:1 ex:p ex:%3CspanStyle .|<http://e.x/%3CspanStyle>",
                "text/turtle|PREFIX ex: <http://e.x/> ex:1423 ex:p ex:a:b:c .|<http://e.x/a:b:c>",
                "text/turtle|PREFIX ex: <http://e.x/> ex:1 ex:p ex:end\\. .|<http://e.x/end.>",
                "text/turtle|PREFIX ex: <http://e.x/> ex:1 ex:p ex:.|<http://e.x/>",
            })
    void whatTurtleAndNTriplesAllowIsRead(String type, String body, String object) {
        assertThat(served.put("/data?graph=http://example.org/allowed", type, body)
                        .statusCode())
                .isBetween(200, 204);
        assertThat(served.get("/data?graph=http://example.org/allowed", "Accept", "application/n-triples")
                        .body())
                .contains(object);
    }

    /** RDFLib/rdflib#1661, cool-rdf/cool-rdf#4, linkeddata/rdflib.js#718, RDFLib/rdflib#801. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-10",
                ".x",
                "x.",
                "first%20name",
                "a/b",
                "a~b",
                "a'b",
                "a(b)",
                "",
                "#",
                "%",
                "1a",
                "ä",
                "a:b",
                "_:x"
            })
    void whatTurtleWritesCanBeReadAgain(String name) {
        // As it stands in the data, whether or not it is a good IRI, as long as the store takes it.
        String triple = "<http://example.org/" + name + "> <http://example.org/p> <http://example.org/" + name + "> .";
        HttpResponse<String> taken =
                served.put("/data?graph=http://example.org/names", "application/n-triples", triple);
        if (taken.statusCode() >= 400) {
            assertThat(name).as(taken.body()).isEqualTo("%");
            return;
        }
        HttpResponse<String> answer = served.query(
                "PREFIX ex: <http://example.org/> CONSTRUCT { ?s ?p ?o } { GRAPH ex:names { ?s ?p ?o } }",
                "text/turtle");
        assertThat(parsed(answer.body(), Lang.TURTLE).isIsomorphicWith(parsed(triple, Lang.NTRIPLES)))
                .as(answer.body())
                .isTrue();
    }

    private static Graph parsed(String text, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, lang).parse(graph);
        return graph;
    }

    /** ad-freiburg/qlever#2115: SPARQL 1.1, section 13.2. */
    @Test
    void aDatasetOfTheQueryReplacesBothParts() throws IOException {
        assertThat(column("SELECT ?o FROM ex:g1 { ?s ex:p ?o }")).containsExactly("1");
        assertThat(column("SELECT ?o FROM ex:g1 { GRAPH ?g { ?s ex:p ?o } }")).isEmpty();
        assertThat(column("SELECT ?o FROM NAMED ex:g1 { ?s ex:p ?o }")).isEmpty();
        assertThat(column("SELECT ?o FROM ex:g1 FROM NAMED ex:g2 { GRAPH ?g { ?s ex:p ?o } }"))
                .containsExactly("2");
    }

    /** GrafeoDB/grafeo#367, ad-freiburg/qlever#3040, eclipse-rdf4j/rdf4j#729. */
    @Test
    void updatesOfNamedGraphsStayInThem() throws IOException {
        assertThat(served.update(
                                PREFIXES
                                        + "INSERT { GRAPH ex:into { ex:s ex:said ?o } } WHERE { GRAPH ex:g1 { ?s ex:p ?o } } ;"
                                        + "WITH ex:into DELETE { ?s ex:said ?o } INSERT { ?s ex:told ?o } WHERE { ?s ex:said ?o }")
                        .statusCode())
                .isEqualTo(204);
        assertThat(column("SELECT ?o { GRAPH ex:into { ex:s ex:told ?o } }")).containsExactly("1");
        assertThat(column("SELECT ?o { ex:s ?p ?o }")).isEmpty();
        assertThat(served.update(PREFIXES + "DROP GRAPH ex:into").statusCode()).isEqualTo(204);
        assertThat(column("SELECT ?o { GRAPH ex:into { ?s ?p ?o } }")).isEmpty();
    }

    /** apache/jena#3258, openlink/virtuoso-opensource#764. */
    @Test
    void aCompressedBodyIsTaken() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write("<http://e.x/s> <http://e.x/p> 'gzip' .".getBytes(StandardCharsets.UTF_8));
        }
        HttpRequest.Builder request = served.request("/data?graph=http://example.org/gzip")
                .header("Content-Type", "text/turtle; charset=utf-8")
                .header("Content-Encoding", "gzip")
                .PUT(BodyPublishers.ofByteArray(compressed.toByteArray()));
        assertThat(served.send(request).statusCode()).isEqualTo(201);
        assertThat(column("SELECT ?o { GRAPH ex:gzip { ?s ?p ?o } }")).containsExactly("gzip");
    }

    /** RDFLib/rdflib#2420: a charset in the type of an update. */
    @ParameterizedTest
    @ValueSource(strings = {"application/sparql-update; charset=UTF-8", "application/sparql-update;charset=utf-8"})
    void theTypeOfAnUpdateMayNameItsCharset(String type) {
        assertThat(served.post(
                                "/update",
                                type,
                                "INSERT DATA { GRAPH <http://example.org/c> { <http://e.x/é> <http://e.x/p> 'é' } }")
                        .statusCode())
                .isEqualTo(204);
        assertThat(served.get("/data?graph=http://example.org/c", "Accept", "application/n-triples")
                        .body())
                .contains("http://e.x/é");
    }

    /** openlink/virtuoso-opensource#540, 3-Round-Stones/callimachus#257. */
    @Test
    void aWrongGraphNamesItsLineAndALongOneIsWhole() throws IOException {
        HttpResponse<String> wrong =
                served.put("/data?graph=http://example.org/long", "text/turtle", "<http://e.x/s> <http://e.x/p> 3.");
        assertThat(wrong.statusCode()).isBetween(200, 204);
        HttpResponse<String> open =
                served.put("/data?graph=http://example.org/long", "text/turtle", "<http://e.x/s> <http://e.x/p>\n 3");
        assertThat(open.statusCode()).isEqualTo(400);
        assertThat(open.body()).containsPattern("line[\": ]+2");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append("<http://e.x/s> <http://e.x/p> ").append(i).append(" .\n");
        }
        served.put("/data?graph=http://example.org/long", "text/turtle", text.toString());
        assertThat(column("SELECT (COUNT(*) AS ?n) { GRAPH ex:long { ?s ?p ?o } }"))
                .containsExactly("3000");
    }

    /** ruby-rdf/rack-linkeddata#8, schemaorg/schemaorg#2206, zazukoians/trifid-ld#25, openlink/virtuoso-opensource#1321. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/x-unknown, text/turtle|text/turtle",
                "text/xhtml+xml, application/n3;q=0.9, application/rdf+n3;q=0.9, text/turtle, application/n-triples;q=0.8|text/turtle",
                "application/*|application/",
                "application/ld+json;q=0.5,text/turtle;q=0.4,application/rdf+xml;q=0.9|application/rdf+xml",
                "application/n-triples;q=0.6, */*;q=0.1|application/n-triples",
            })
    void acceptIsReadAsAWhole(String accept, String type) {
        HttpResponse<String> answer = served.get("/doc/event/here", "Accept", accept);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }

    /** 4store/4store#57, visualize-admin/visualization-tool#2552, w3c/sparql-query#116. */
    @Test
    void zonedTimesKeepTheirSpellingAndCompareAsInstants() throws IOException {
        assertThat(column("SELECT ?t { ex:zoned ex:at ?t }")).containsExactly("2012-01-31T15:32:16-08:00");
        assertThat(column("SELECT ?s { ?s ex:at '2012-01-31T15:32:16-08:00'^^xsd:dateTime }"))
                .containsExactly("http://example.org/zoned");
        assertThat(column("SELECT ?s { ?s ex:at ?t FILTER(?t >= '2003-01-14T01:00:00+01:00'^^xsd:dateTime && ?t < "
                        + "'2003-01-15T00:00:00Z'^^xsd:dateTime) }"))
                .containsExactly("http://example.org/bound");
        assertThat(column("SELECT ?s { ?s ex:at ?t FILTER(?t = '2012-01-31T23:32:16Z'^^xsd:dateTime) }"))
                .containsExactly("http://example.org/zoned");
    }

    /** joedolson/my-calendar#425: an ill-formed date is not taken for another one. */
    @Test
    void anIllFormedDateIsNoDate() {
        HttpResponse<String> page = served.get("/doc/event/odd", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(served.get("/timeline.json?from=2022-01-01&to=2022-01-31").body())
                .doesNotContain("event/odd");
    }
}
