// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.serve.RunningServer;
import org.dateline.serve.ServedStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of formats that clients send, beside the Accept headers that they send. */
class ClientFormatsTest {
    @RegisterExtension
    static final ServedStore STORE = new ServedStore();

    private static final String TRIPLE = "<http://ex.org/s> <http://ex.org/p> \"ü\" .";
    private static final List<String> GRAPHS = List.of(
            "/sparql?query=" + RunningServer.encoded("CONSTRUCT WHERE { ?s ?p ?o }"),
            "/sparql?query=" + RunningServer.encoded("DESCRIBE <http://ex.org/s>"),
            "/data?default",
            "/browse?iri=http://ex.org/s",
            "/ontology",
            "/void",
            "/.well-known/void");

    /** What SPARQLWrapper 2.0 accepts for its formats of graphs. */
    private static final Map<String, String> WRAPPER = Map.of(
            "n3", "application/turtle,text/turtle,text/rdf+n3,application/n-triples,application/n3,text/n3",
            "turtle", "application/turtle,text/turtle",
            "rdf", "application/rdf+xml",
            "rdf+xml", "application/rdf+xml",
            "json-ld", "application/ld+json,application/x-json+ld",
            "xml", "application/sparql-results+xml,application/rdf+xml");

    @BeforeAll
    static void load() {
        STORE.load(TRIPLE);
    }

    static List<String> wrapperRequests() {
        List<String> all = new ArrayList<>();
        for (String door : GRAPHS.subList(0, 2)) {
            WRAPPER.forEach((name, accept) -> all.add(name + " " + accept + " " + door));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("wrapperRequests")
    void sparqlWrappersNamesForGraphsAreUnderstood(String request) {
        String[] parts = request.split(" ", 3);
        String name = RunningServer.encoded(parts[0]);
        String parameters = "&format=" + name + "&output=" + name + "&results=" + name;
        HttpResponse<String> answer = STORE.get(parts[2] + parameters, "Accept", parts[1]);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(parts[1]).contains(type(answer));
        assertThat(answer.body()).contains("http://ex.org/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "json", "csv", "tsv", "rdf", "n3", "turtle", "json-ld", "rdf+xml"})
    void anyNameBesideAnAcceptableTypeIsAnsweredForRows(String name) {
        String query = "/sparql?query=" + RunningServer.encoded("SELECT * { ?s ?p ?o }") + "&format="
                + RunningServer.encoded(name);
        HttpResponse<String> answer = STORE.get(query, "Accept", "application/sparql-results+xml");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, text/plain",
        "application/json, application/json",
        "application/ld+json, application/ld+json",
        "application/n-quads, application/n-quads",
        "text/n3, text/n3",
        "application/rdf+json, application/rdf+json",
        "application/trig, application/trig",
        "text/turtle;q=0.1 application/n-triples, application/n-triples"
    })
    void everyDoorForRdfHasEveryFormat(String accept, String expected) {
        for (String door : GRAPHS) {
            HttpResponse<String> answer = STORE.get(door, "Accept", accept.replace(" ", ", "));
            assertThat(answer.statusCode()).as(door + answer.body()).isEqualTo(200);
            assertThat(type(answer)).as(door).isEqualTo(expected);
            assertThat(answer.headers().firstValue("Vary").orElse("")).as(door).contains("Accept");
        }
    }

    @Test
    void plainTextIsNTriples() {
        assertThat(STORE.get("/data?default", "Accept", "text/plain").body()).isEqualTo(TRIPLE + "\n");
        assertThat(STORE.get("/data?default", "Accept", "application/json").body())
                .contains("\"@id\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "application/pdf"})
    void anUnknownNameAloneIsRefusedWithTheKnownOnes(String name) {
        for (String query : List.of("SELECT * { ?s ?p ?o }", "ASK {}", "CONSTRUCT WHERE { ?s ?p ?o }")) {
            HttpResponse<String> answer =
                    STORE.get("/sparql?format=" + name + "&query=" + RunningServer.encoded(query), "Accept", "*/*");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("Unknown format: " + name + ". Give one of");
        }
    }

    static List<String> readable() {
        return List.of(
                "/",
                "/timeline",
                "/timeline.json",
                "/timeline.csv",
                "/timeline.ttl",
                "/map",
                "/map.json",
                "/search?q=x",
                "/search.json?q=x",
                "/suggest?q=x",
                "/articles",
                "/disputes",
                "/about",
                "/sparql",
                "/sparql?query=ASK%20%7B%7D",
                "/sparql?query=SELECT%20*%20%7B%7D&format=csv",
                "/sparql?query=CONSTRUCT%20WHERE%20%7B%3Fs%20%3Fp%20%3Fo%7D",
                "/data",
                "/data?default",
                "/data?graph=http://ex.org/none",
                "/browse?iri=http://ex.org/s",
                "/id/event/none",
                "/ontology",
                "/ontology.ttl",
                "/void",
                "/.well-known/void",
                "/vocabulary.json",
                "/import",
                "/review",
                "/robots.txt",
                "/sitemap.xml",
                "/assets/none.css",
                "/$/ping",
                "/$/metrics",
                "/$/stats");
    }

    /** RFC 9110, section 9.3.2. */
    @ParameterizedTest
    @MethodSource("readable")
    void headAnswersWhereGetDoes(String path) {
        HttpResponse<String> get = STORE.get(path);
        HttpResponse<String> head = STORE.send(STORE.now().request(path).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(type(head)).isEqualTo(type(get));
        assertThat(head.body()).isEmpty();
    }

    /** RFC 8259, section 8.1, lets a reader ignore the mark. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/ld+json | {\"@id\":\"http://ex.org/MARK\",\"http://ex.org/p\":\"x\"}",
                "application/rdf+json | {\"http://ex.org/MARK\":{\"http://ex.org/p\":[{\"type\":\"literal\",\"value\":\"x\"}]}}",
                "text/turtle | <http://ex.org/MARK> <http://ex.org/p> 'x' .",
                "application/n-triples | <http://ex.org/MARK> <http://ex.org/p> \"x\" .",
                "application/rdf+xml | <rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='http://ex.org/MARK'><p xmlns='http://ex.org/'>x</p></rdf:Description></rdf:RDF>",
                "application/sparql-update | INSERT DATA { <http://ex.org/MARK> <http://ex.org/p> 'x' }"
            })
    void aMarkOfUtf8IsNoPartOfTheText(String type, String body) {
        String name = type.replaceAll("\\W", "");
        String path = type.endsWith("update") ? "/update" : "/data?graph=http://ex.org/g-" + name;
        HttpResponse<String> answer = STORE.post(path, type, "\uFEFF" + body.replace("MARK", name));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201, 204);
        String query = "ASK { { <http://ex.org/" + name + "> ?p 'x' } UNION { GRAPH ?g { <http://ex.org/" + name
                + "> ?p 'x' } } }";
        assertThat(STORE.post("/sparql", "application/sparql-query", "\uFEFF" + query)
                        .body())
                .contains("true");
        assertThat(STORE.get("/sparql?query=" + RunningServer.encoded("\uFEFF" + query))
                        .body())
                .contains("true");
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }

    /** Where there is no page, a browser gets the data. */
    @ParameterizedTest
    @ValueSource(strings = {"/data", "/data?default", "/data?graph=urn:x-arq:DefaultGraph", "/sparql?query=ASK%7B%7D"})
    void aBrowserThatAcceptsPagesAloneIsAnswered(String door) {
        HttpResponse<String> answer = STORE.get(door, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isIn("text/turtle", "application/trig", "text/html");
    }

    @Test
    void peopleAreSentToThePageAboutTheDataSet() {
        for (String path : List.of("/void", "/.well-known/void")) {
            for (String accept : List.of("text/html", "text/html,application/xhtml+xml,*/*;q=0.8")) {
                HttpResponse<String> answer = STORE.get(path, "Accept", accept);
                assertThat(answer.statusCode()).isEqualTo(303);
                assertThat(answer.headers().firstValue("Location")).hasValue("/about");
            }
            for (String accept : List.of("*/*", "text/turtle,text/html;q=0.9", "text/*;q=0.5,application/n-triples")) {
                assertThat(STORE.get(path, "Accept", accept).statusCode()).isEqualTo(200);
            }
        }
        assertThat(STORE.get("/data", "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    /** Whatever a spreadsheet takes for the beginning of a formula, as a plain, a tagged and an ill-typed literal. */
    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@", "\t", "\r", "\n"})
    void aSpreadsheetGetsNoFormulasWhereItAsksForThat(String beginning) {
        String text =
                (beginning + "1+1").replace("\t", "\\t").replace("\r", "\\r").replace("\n", "\\n");
        String query = RunningServer.encoded("SELECT * { VALUES (?a ?b ?c ?d) { ('" + text + "' '" + text + "'@en '"
                + text + "'^^<http://www.w3.org/2001/XMLSchema#integer> -1) } }");
        for (String format : List.of("csv", "tsv")) {
            String path = "/sparql?format=" + format + "&query=" + query;
            String plain = STORE.get(path).body();
            assertThat(plain).doesNotContain("'" + text.charAt(0));
            assertThat(STORE.get(path + "&spreadsheet=false").body()).isEqualTo(plain);
            String safe = STORE.get(path + "&spreadsheet=true").body();
            assertThat(safe.split("'", -1)).as(safe).hasSize(4);
            assertThat(safe.strip()).endsWith("-1");
        }
        assertThat(STORE.get("/sparql?format=csv&spreadsheet=x&query=" + query).statusCode())
                .isEqualTo(400);
    }
}
