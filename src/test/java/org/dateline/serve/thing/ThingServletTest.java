// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.thing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.dateline.serve.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Redirects, content negotiation, links, validators and refusals of linked data. */
class ThingServletTest {
    private static final String DATA = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            BASE <https://w3id.org/dateline/id/>
            INSERT DATA {
              <event/e> a sem:Event ; rdfs:label "an event" ; sem:hasPlace [ rdfs:label "a place" ] .
              <thing/a%2Fb> rdfs:label "an encoded slash" . <thing/a/c> rdfs:label "a slash" .
              <thing/100%25> rdfs:label "an encoded per cent sign" . <thing/x.html> rdfs:label "a dot" .
              <place/غريان> rdfs:label "a name of another script" . <thing/q?x> rdfs:label "a question mark" .
              <thing/a+b> rdfs:label "a plus" .
              <http://elsewhere.example/ü#it> rdfs:label "elsewhere" .
              <thing/xml> rdfs:label "not for XML" ; <http://elsewhere.example/123> 1 .
              GRAPH <report/r> { <event/e> rdfs:label "as reported" . <claim/c> dl:about <event/e> ; dl:gist "claimed" . }
            }""";

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @TempDir
    static Path directory;

    private static RunningServer served;

    @BeforeAll
    static void start() {
        served = RunningServer.start(directory);
        assertThat(served.update(DATA).statusCode()).isEqualTo(204);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join("\n", answer.headers().allValues(name));
    }

    @ParameterizedTest
    @CsvSource({
        "/doc/thing/a%2Fb, an encoded slash",
        "/doc/thing/a/c, a slash",
        "/doc/thing/a%2Fc, a slash",
        "/doc/thing/100%25, an encoded per cent sign",
        "/doc/thing/x.html, a dot",
        "/doc/thing/x.html.ttl, a dot",
        "/doc/place/%D8%BA%D8%B1%D9%8A%D8%A7%D9%86, a name of another script",
        "/doc/thing/q%3Fx, a question mark",
        "/doc/thing/a+b, a plus",
        "/doc/thing/a%2Bb, a plus",
        "/browse?iri=http%3A%2F%2Felsewhere.example%2F%C3%BC%23it, elsewhere",
        "/browse?iri=https%3A%2F%2Fw3id.org%2Fdateline%2Fid%2Fthing%2Fa%2Fc, a slash"
    })
    void anyNameIsFound(String path, String label) {
        HttpResponse<String> answer = served.get(path, "Accept", "text/turtle");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains('"' + label + '"');
    }

    @ParameterizedTest
    @CsvSource({
        "/id/event/e, /doc/event/e",
        "/id/event/e?page=2, /doc/event/e?page=2",
        "/id/thing/a%2Fb, /doc/thing/a%2Fb",
        "/id/thing/x.html, /doc/thing/x.html.ttl"
    })
    void aNameLeadsToItsDocument(String path, String document) {
        HttpResponse<String> answer = served.get(path, "Accept", "text/turtle");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo(document);
        assertThat(header(answer, "Vary")).contains("Accept");
    }

    @ParameterizedTest
    @CsvSource({
        "text/html;q=0.1;text/turtle;q=0.9, text/html",
        "text/html;q=0.2| application/trig;q=0.3, application/trig",
        "application/ld+json;q=0.5| text/turtle;q=0.4| */*;q=0.1, application/ld+json",
        "*/*, text/html",
        "application/*, application/ld+json",
        "text/html;q=0| */*, text/turtle",
        "text/*;q=0.9| text/html;q=0.1| application/trig;q=0.5, text/turtle",
        "TEXT/Turtle;Q=0.7, text/turtle",
        "application/trig| text/turtle, application/trig",
        "*/*| application/n-triples, application/n-triples",
        "application/ld+json;profile=\"urn:a| text/turtle\"| text/turtle;q=0.5, application/ld+json"
    })
    void thePreferredFormatIsSent(String accept, String type) {
        HttpResponse<String> answer = served.get("/doc/event/e", "Accept", accept.replace('|', ','));
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(header(answer, "Vary")).contains("Accept");
    }

    @ParameterizedTest
    @CsvSource({
        "/doc/event/e.html, text/html",
        "/doc/event/e.trig, application/trig",
        "/browse?iri=http%3A%2F%2Felsewhere.example%2F%C3%BC%23it&format=nt, application/n-triples",
        "/doc/event/e?format=rdf, application/rdf+xml"
    })
    void theAddressFixesTheFormat(String path, String type) {
        HttpResponse<String> answer = served.get(path, "Accept", "image/png");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
    }

    @ParameterizedTest
    @CsvSource({
        "/doc/event/an-evnt, an evnt, /id/event/e",
        "/doc/event/AnEvent, An Event, /id/event/e",
        "/doc/event/an_event/7, an event, /id/event/e",
        "/doc/place/%D8%BA%D8%B1%D9%8A%D8%A7%D9%86%D8%A9, غريانة, ''",
        "/event-type/an-event, an event, /id/event/e",
        "/browse?iri=http%3A%2F%2Felsewhere.example%2Fterms%23an%2520event, an event, /id/event/e",
        "/browse?iri=urn%3Ax%3A100%2525-no-event, 100 no event, /id/event/e"
    })
    void anUnknownNameIsSearchedFor(String path, String words, String near) {
        HttpResponse<String> answer = served.get(path, "Accept", BROWSER);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("action=\"/search\"", "name=\"q\" value=\"" + words + "\"");
        if (!near.isEmpty()) {
            assertThat(answer.body()).contains("<h2>You may mean</h2>", "<a href=\"" + near + "\">an event</a>");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "404, /doc/event/none, text/turtle, text/plain",
        "404, /doc/event/none, text/html, text/html",
        "404, /doc/event/none.html, text/turtle, text/html",
        "404, /doc/event/none.jsonld, text/html, application/json",
        "404, /doc/event/none, application/ld+json, application/json",
        "404, /doc/event/e?page=7, text/html, text/html",
        "400, /doc/event/e?page=0, application/ld+json, application/json",
        "400, /browse?iri=x, text/html, text/html",
        "400, /browse?iri=urn:a:b&format=xyz, text/turtle, text/plain",
        "406, /doc/event/e, image/png, text/plain",
        "406, /doc/event/e, */*;q=0, text/plain",
        "406, /doc/event/e, text/turtle;q=0, text/plain",
        "406, /doc/thing/xml.rdf, text/html, text/plain",
        "405, /doc/event/e, text/html, text/html"
    })
    void aRefusalHasTheRequestedFormat(int status, String path, String accept, String type) {
        HttpResponse<String> answer = served.send(served.request(path)
                .header("Accept", accept)
                .method(status == 405 ? "PUT" : "GET", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void theHeadLinksToTheOtherFormats() {
        HttpResponse<String> answer = served.get("/doc/event/e", "Accept", "text/turtle");
        String origin = "<http://localhost:" + served.server.port();
        assertThat(header(answer, "Link"))
                .contains(
                        origin + "/doc/event/e>; rel=\"canonical\"",
                        origin + "/doc/event/e.trig>; rel=\"alternate\"; type=\"application/trig\"",
                        origin + "/doc/event/e.html>; rel=\"alternate\"; type=\"text/html\"",
                        origin + "/.well-known/void>; rel=\"describedby\"",
                        "<https://w3id.org/dateline/id/event/e>; rel=\"describes\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void aCachedDocumentIsNotSentAgain() {
        HttpResponse<String> first = served.get("/doc/event/e.ttl");
        String tag = header(first, "ETag");
        assertThat(tag).startsWith("\"");
        for (String known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            HttpResponse<String> again = served.get("/doc/event/e.ttl", "If-None-Match", known);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(tag);
            assertThat(header(again, "Content-Length"))
                    .as("that of the body which is not sent")
                    .isEmpty();
            assertThat(header(again, "Vary")).contains("Accept");
        }
        assertThat(served.get("/doc/event/e.nt", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        assertThat(served.update(
                                "DELETE DATA { <https://w3id.org/dateline/id/event/e> a <http://semanticweb.cs.vu.nl/2009/11/sem/Event> }")
                        .statusCode())
                .isEqualTo(204);
        assertThat(served.get("/doc/event/e.ttl", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aModificationDateWorksLikeAnEntityTag() throws InterruptedException {
        Thread.sleep(1100); // dates have whole seconds: within the second of a write none is sent
        String date = header(served.get("/doc/event/e.ttl"), "Last-Modified");
        assertThat(date).endsWith("GMT");
        assertThat(served.get("/doc/event/e.ttl", "If-Modified-Since", date).statusCode())
                .isEqualTo(304);
        assertThat(served.get("/doc/event/e.ttl", "If-Modified-Since", "Mon, 01 Jan 2001 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.get("/doc/event/e.ttl", "If-Modified-Since", date, "If-None-Match", "\"x\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void headHasTheSameHeadersAndNoBody() {
        HttpResponse<String> get = served.get("/doc/event/e.ttl");
        HttpResponse<String> head =
                served.send(served.request("/doc/event/e.ttl").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : new String[] {"ETag", "Content-Type", "Content-Length", "Link"}) {
            assertThat(header(head, name)).as(name).isEqualTo(header(get, name));
        }
    }

    @Test
    void otherPagesOfThisMachineMayRead() {
        String origin = "http://localhost:8080";
        HttpResponse<String> data = served.get("/doc/event/e.jsonld", "Origin", origin);
        assertThat(header(data, "Access-Control-Allow-Origin")).isEqualTo(origin);
        assertThat(header(data, "Access-Control-Expose-Headers")).contains("ETag", "Link");
        assertThat(header(data, "Vary")).contains("Origin", "Accept");
        HttpResponse<String> preflight = served.send(served.request("/doc/event/e")
                .headers("Origin", origin, "Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "accept,if-none-match")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(header(preflight, "Access-Control-Allow-Headers")).contains("Accept", "If-None-Match");
        HttpResponse<String> elsewhere = served.get("/doc/event/e.jsonld", "Origin", "https://elsewhere.example");
        assertThat(header(elsewhere, "Access-Control-Allow-Origin")).isEmpty();
        HttpResponse<String> options =
                served.send(served.request("/doc/event/e").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(header(options, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void jsonLdUsesOurContextAndContainsIt() {
        String document = served.get("/doc/event/e.jsonld").body();
        assertThat(document)
                .contains("\"label\":", "\"hasPlace\":", "\"id:event/e\"")
                .doesNotContain("context.jsonld", "\"CasualtyClaim\"");
        Model read = read(document, Lang.JSONLD);
        assertThat(read.isIsomorphicWith(read(served.get("/doc/event/e.ttl").body(), Lang.TURTLE)))
                .isTrue();
    }

    @Test
    void statementsOfSourcesAreInTheirGraphs() {
        assertThat(served.get("/doc/event/e.trig").body()).contains("report/r> {", "as reported", "claimed");
        assertThat(served.get("/doc/event/e.ttl").body())
                .contains("an event", "claimed", "a place")
                .doesNotContain("as reported");
    }

    private static Model read(String document, Lang syntax) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), syntax);
        return model;
    }

    @Test
    void aBrowserGetsAPageForAnyIri() {
        HttpResponse<String> page =
                served.get("/browse?iri=http%3A%2F%2Felsewhere.example%2F%C3%BC%23it", "Accept", BROWSER);
        assertThat(page.body())
                .contains(
                        "<h1>elsewhere</h1>",
                        "href=\"/browse?iri=http%3A%2F%2Felsewhere.example%2F%C3%BC%23it&amp;format=ttl\"");
    }

    @Test
    void aDeletedThingIsGoneNotUnknown() {
        String thing = "<https://w3id.org/dateline/id/event/withdrawn> ";
        String prov = "<http://www.w3.org/ns/prov#invalidatedAtTime> "
                + "\"2020-01-02T03:04:05Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime>";
        assertThat(served.get("/doc/event/withdrawn").statusCode()).isEqualTo(404);
        served.update("INSERT DATA { " + thing + "<urn:p:q> 1 }");
        assertThat(served.get("/doc/event/withdrawn").statusCode()).isEqualTo(200);
        served.update("DELETE DATA { " + thing + "<urn:p:q> 1 }");
        HttpResponse<String> gone = served.get("/doc/event/withdrawn.jsonld");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(header(gone, "Content-Type")).startsWith("application/json");
        assertThat(gone.body()).contains("\"status\":410");
        served.update("INSERT DATA { " + thing + prov + " }");
        HttpResponse<String> since = served.get("/doc/event/withdrawn", "Accept", BROWSER);
        assertThat(since.statusCode()).isEqualTo(410);
        assertThat(since.body()).contains("Deleted", "2 January 2020");
        served.update("INSERT DATA { " + thing + "<urn:p:q> 2 }");
        assertThat(served.get("/doc/event/withdrawn").statusCode()).isEqualTo(200);
    }

    @Test
    void thePagesOfALongDescriptionTogetherHaveAllStatements() {
        StringBuilder events = new StringBuilder("BASE <https://w3id.org/dateline/id/> INSERT DATA { ");
        for (int i = 0; i < 600; i++) {
            events.append("<event/n").append(i).append("> <urn:p:at> <place/hub> . ");
        }
        assertThat(served.update(events + "}").statusCode()).isEqualTo(204);
        Model all = ModelFactory.createDefaultModel();
        String path = "/doc/place/hub.ttl";
        int pages = 0;
        while (!path.isEmpty()) {
            HttpResponse<String> page = served.get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            Model read = read(page.body(), Lang.TURTLE);
            assertThat(read.size()).isLessThan(300);
            all.add(read);
            pages++;
            path = page.headers().allValues("Link").stream()
                    .filter(link -> link.endsWith("rel=\"next\""))
                    .map(link -> link.replaceAll("^<http://[^/]*|>.*$", "") + "&format=ttl")
                    .findFirst()
                    .orElse("");
        }
        assertThat(pages).isEqualTo(3);
        assertThat(all.listSubjectsWithProperty(all.createProperty("urn:p:at")).toList())
                .hasSize(600);
        assertThat(all.contains(null, all.createProperty("http://www.w3.org/ns/hydra/core#next")))
                .isTrue();
        String last = served.get("/doc/place/hub.html?page=3").body();
        assertThat(last).contains("← Page 2", "event/n").doesNotContain("Page 4");
    }
}
