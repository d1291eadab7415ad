// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.EnglishText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static final String DATA = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX id: <https://w3id.org/dateline/id/>
            INSERT DATA {
              <https://w3id.org/dateline/id/event/a/b> a sem:Event ; rdfs:label "<script>alert('1')</script>"@en ;
                sem:hasBeginTimeStamp "2019-04-03T00:00:00Z"^^xsd:dateTime ; dl:status dl:occurred ;
                sem:hasPlace <https://w3id.org/dateline/id/place/g> ; rdfs:seeAlso <javascript:alert(1)>, <https://elsewhere.example/> .
              <https://w3id.org/dateline/id/place/g> a sem:Place ; rdfs:label "Gharyan" .
              <https://w3id.org/dateline/id/event/c> sem:subEventOf <https://w3id.org/dateline/id/event/a/b> .
            }""";

    @TempDir
    Path directory;

    private RunningServer served;

    @BeforeEach
    void start() {
        served = RunningServer.start(directory);
        assertThat(served.update(DATA).statusCode()).isEqualTo(204);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/doc/event/a/b", "/sparql", "/about", "/ontology"})
    void pagesEscapeTextAndLoadNothingFromOtherSites(String path) {
        HttpResponse<String> page = served.get(path, "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'none'");
        String ownScripts = "<script (type=\"module\" )?src=\"/assets/[a-z./-]+\"></script>"
                + "|<script type=\"application/ld\\+json\">[^<>&]*</script>";
        assertThat(page.body().replaceAll(ownScripts, ""))
                .doesNotContain("<script", "href=\"http", "src=\"http", "href=\"javascript:", "\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "/, WebSite",
        "/map, WebPage",
        "/disputes, WebPage",
        "/articles, WebPage",
        "/about, WebPage",
        "/search?q=Gharyan, WebPage",
        "/sparql, WebPage",
        "/import, WebPage",
        "/timeline, ItemList",
        "/doc/event/a/b, Event",
        "/doc/place/g, Place"
    })
    void everyPageDescribesItselfInSchemaOrg(String path, String type) throws Exception {
        String page = served.get(path, "Accept", "text/html").body();
        Matcher embedded = Pattern.compile("<script type=\"application/ld\\+json\">([^<>&]*)</script>")
                .matcher(page);
        assertThat(embedded.find()).isTrue();
        JsonNode json = new ObjectMapper().readTree(embedded.group(1));
        assertThat(json.at("/@type").asText()).isEqualTo(type);
        assertThat(json.at("/name").asText()).isNotEmpty();
    }

    @Test
    void theStartPageListsEvents() {
        assertThat(served.get("/").body())
                .contains("/id/event/a/b", "3 April 2019", "occurred")
                .as("a question about things that this store does not have")
                .doesNotContain("Who ordered what, when?");
    }

    @Test
    void aThingIsNoDocument() {
        HttpResponse<String> answer = served.get("/id/event/a/b");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/doc/event/a/b");
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, text/html",
        "text/turtle, text/turtle",
        "application/ld+json, application/ld+json",
        "application/n-triples, application/n-triples",
        "application/rdf+xml, application/rdf+xml",
        "'text/html;q=0.1, text/turtle;q=0.9', text/turtle",
        "'text/html,application/xhtml+xml,*/*;q=0.8', text/html"
    })
    void aDocumentIsNegotiated(String accept, String type) {
        HttpResponse<String> answer = served.get("/doc/event/a/b", "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith(type);
        assertThat(answer.headers().firstValue("Vary")).get().asString().contains("Accept");
        assertThat(answer.body()).contains("Gharyan");
        if (!type.equals("text/html")) {
            assertThat(answer.body()).as("what points to it, an event or not").contains("event/c");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ttl, text/turtle",
        "jsonld, application/ld+json",
        "nt, application/n-triples",
        "rdf, application/rdf+xml",
        "html, text/html"
    })
    void anExtensionFixesTheFormat(String extension, String type) {
        HttpResponse<String> answer = served.get("/doc/event/a/b." + extension, "Accept", "image/png");
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith(type);
    }

    @Test
    void missingThingsUnacceptableFormatsAndWrongMethodsAreRefused() {
        assertThat(served.get("/doc/event/nothing").statusCode()).isEqualTo(404);
        assertThat(served.get("/doc/event/a/b", "Accept", "image/png").statusCode())
                .isEqualTo(406);
        assertThat(served.get("/doc/event/a/b", "Accept", "image/png").body())
                .contains("Accept one of text/html, ")
                .doesNotContain("[");
        assertThat(served.get("/browse?iri=%3Cx%3E").statusCode()).isEqualTo(400);
        assertThat(served.post("/about", "text/plain", "x").statusCode()).isEqualTo(405);
        HttpResponse<String> head =
                served.send(served.request("/doc/event/a/b").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void theOntologyAndItsTypesAreServedAtTheirPaths() {
        assertThat(served.get("/ontology.ttl").body()).contains("owl:Class");
        assertThat(served.get("/event-type/territory-taken", "Accept", "text/turtle")
                        .body())
                .contains("skos:Concept");
    }

    @Test
    void theEndpointDescribesItself() {
        assertThat(served.get("/sparql", "Accept", "text/turtle").body()).contains("sd:Service", "sd:SPARQL11Update");
        assertThat(served.get("/$/stats").body()).contains("\"events\":1", "\"update\"");
        assertThat(served.get("/$/ping").statusCode()).isEqualTo(200);
        assertThat(served.get("/$/metrics").body()).contains("fuseki_requests");
    }

    private static final String REPORT = """
            PREFIX schema: <https://schema.org/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            INSERT DATA {
              <https://w3id.org/dateline/id/report/r/1> prov:hadPrimarySource <https://w3id.org/dateline/id/article/r> .
              <https://w3id.org/dateline/id/actor/paper> rdfs:label "The Paper" .
              GRAPH <https://w3id.org/dateline/id/report/r/1> {
                <https://w3id.org/dateline/id/article/r> schema:headline "A town falls" ;
                  schema:publisher <https://w3id.org/dateline/id/actor/paper> ; schema:url "%s"^^xsd:anyURI ;
                  schema:datePublished "2019-04-04T00:00:00Z"^^xsd:dateTime .
                <https://w3id.org/dateline/id/event/c> rdfs:label "the taking of a town" .
              }
            }""";

    @Test
    void aThingNamesItsSourcesAndAReportItsStatements() {
        assertThat(served.update(REPORT.formatted("https://paper.example/1")).statusCode())
                .isEqualTo(204);
        assertThat(served.get("/doc/event/c", "Accept", "text/html").body())
                .contains(
                        "<a href=\"/id/report/r/1\">A town falls</a>",
                        "The Paper",
                        "4 April 2019",
                        "href=\"https://paper.example/1\" rel=\"noopener\"");
        assertThat(served.get("/doc/report/r/1", "Accept", "text/html").body())
                .contains("<h1>A town falls</h1>", "Statements in this source", "the taking of a town");
    }

    @Test
    void anAddressThatIsNotHttpIsNotALink() {
        assertThat(served.update(REPORT.formatted("javascript:alert(1)")).statusCode())
                .isEqualTo(204);
        assertThat(served.get("/doc/event/c", "Accept", "text/html").body())
                .contains("A town falls")
                .doesNotContain("javascript:");
    }

    @Test
    void aBrowserGetsTheResultAsAPage() {
        String query = "/sparql?query="
                + RunningServer.encoded("SELECT ?e { ?e <http://semanticweb.cs.vu.nl/2009/11/sem/subEventOf> ?x }");
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        HttpResponse<String> page = served.get(query, "Accept", browser);
        assertThat(page.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
        assertThat(page.body()).contains("href=\"/id/event/c\"", "1 row", "subEventOf");
        assertThat(served.get(query, "Accept", "*/*").headers().firstValue("Content-Type"))
                .get()
                .asString()
                .doesNotContain("html");
        assertThat(served.get(query + "&format=html").body()).contains("<table class=\"result\">");
        String ask = "/sparql?query=" + RunningServer.encoded("ASK { ?s ?p ?o }");
        assertThat(served.get(ask, "Accept", browser).body()).contains("Yes");
    }

    @Test
    void aBrowserGetsAnErrorAsAPage() {
        HttpResponse<String> page = served.get("/doc/event/nothing", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<h1>Not found</h1>", "https://w3id.org/dateline/id/event/nothing");
        HttpResponse<String> malformed = served.get("/sparql?query=SELECT", "Accept", "text/html");
        assertThat(malformed.statusCode()).isEqualTo(400);
        assertThat(malformed.body()).contains("<p role=\"alert\" class=\"problem\"", "line 1", ">SELECT</textarea>");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-03T00:00:00Z, 2019-04-04T00:00:00Z, 3 April 2019",
        "2019-04-03T00:00:00Z, 2019-04-05T00:00:00Z, 3–4 April 2019",
        "2019-04-01T00:00:00Z, 2019-05-01T00:00:00Z, April 2019",
        "2011-01-01T00:00:00Z, 2012-01-01T00:00:00Z, 2011",
        "2019-03-30T00:00:00Z, 2019-04-02T00:00:00Z, 30 March – 1 April 2019",
        "2019-04-03T22:00:00Z, 2019-04-03T23:00:00Z, 3 April 2019",
        "-0043-03-15T00:00:00Z, -0043-03-16T00:00:00Z, 15 March 44 BC"
    })
    void datesKeepTheirPrecision(Instant begin, Instant end, String days) {
        assertThat(EnglishText.days(begin, end)).isEqualTo(days);
    }
}
