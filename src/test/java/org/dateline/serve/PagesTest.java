package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
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
                sem:hasPlace [ rdfs:label "Gharyan" ] ; rdfs:seeAlso <javascript:alert(1)>, <https://elsewhere.example/> .
              <https://w3id.org/dateline/id/event/c> sem:subEventOf <https://w3id.org/dateline/id/event/a/b> .
            }""";

    @TempDir
    Path directory;

    private Served served;

    @BeforeEach
    void start() {
        served = Served.start(directory);
        assertThat(served.update(DATA).statusCode()).isEqualTo(204);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/doc/event/a/b", "/sparql", "/about", "/ontology"})
    void pagesEscapeAndReachNowhere(String path) {
        HttpResponse<String> page = served.get(path, "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'none'");
        assertThat(page.body()).doesNotContain("<script", "href=\"http", "src=\"http", "href=\"javascript:", "\tat ");
    }

    @Test
    void theStartPageListsEvents() {
        assertThat(served.get("/").body())
                .contains("/id/event/a/b", "2019-04-03", "occurred", "Who ordered what, when?");
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
        assertThat(answer.body()).contains("Gharyan", "event/c");
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
    void whatIsNotThereOrNotAcceptableIsSaid() {
        assertThat(served.get("/doc/event/nothing").statusCode()).isEqualTo(404);
        assertThat(served.get("/doc/event/a/b", "Accept", "image/png").statusCode())
                .isEqualTo(406);
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
}
