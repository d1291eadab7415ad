// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.dateline.serve.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The descriptions of the whole site: its data set, sitemap and ontology. */
class SiteDescriptionTest {
    private static final String VOID = "http://rdfs.org/ns/void#";

    @TempDir
    static Path directory;

    private static RunningServer served;
    private static String origin;

    @BeforeAll
    static void start() {
        served = RunningServer.start(directory);
        origin = "http://localhost:" + served.server.port();
        String events = "BASE <https://w3id.org/dateline/id/> PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> "
                + "INSERT DATA { <event/a> a sem:Event . <event/ü&b> a sem:Event . <http://elsewhere.example/e> a sem:Event ; "
                + "<http://elsewhere.example/p> 1 . <place/p> a sem:Place }";
        assertThat(served.update(events).statusCode()).isEqualTo(204);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Model read(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
        var dataset = DatasetFactory.create();
        RDFDataMgr.read(
                dataset,
                new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)),
                RDFLanguages.contentTypeToLang(type));
        return dataset.getDefaultModel();
    }

    @Test
    void theDescriptionOfTheDataSetIsTheSameInEveryFormat() {
        Model turtle = read(served.get("/.well-known/void"));
        var dataset = turtle.createResource(origin + "/.well-known/void#dataset");
        assertThat(turtle.contains(
                        dataset,
                        turtle.createProperty(VOID, "sparqlEndpoint"),
                        turtle.createResource(origin + "/sparql")))
                .isTrue();
        assertThat(turtle.createResource(origin + "/.well-known/void#Event")
                        .getProperty(turtle.createProperty(VOID, "entities"))
                        .getInt())
                .isEqualTo(3);
        for (Lang lang : List.of(Lang.RDFXML, Lang.JSONLD, Lang.NTRIPLES, Lang.TRIG)) {
            assertThat(read(served.get("/.well-known/void", "Accept", lang.getHeaderString()))
                            .isIsomorphicWith(turtle))
                    .as(lang.getName())
                    .isTrue();
        }
        assertThat(read(served.get("/void.ttl", "Accept", "text/html")).isIsomorphicWith(turtle))
                .isTrue();
        Model service = read(served.get("/sparql", "Accept", "text/turtle"));
        assertThat(service.contains(null, null, dataset)).isTrue();
    }

    @Test
    void numbersOfStatementsAgree() {
        Model description = read(served.get("/.well-known/void"));
        long all = dataset(description).getProperty(term("triples")).getLong();
        assertThat(sumOf(description, "propertyPartition")).isEqualTo(all);
        assertThat(sumOf(description, "subset")).isEqualTo(all);
    }

    /** The pages count what the data say, without the event types of the ontology. */
    @Test
    void theSchemeIsNotShownAsData() {
        assertThat(served.get("/about", "Accept", "text/html").body())
                .contains("2009%2F11%2Fsem%2FEvent")
                .doesNotContain("skos%2Fcore%23Concept", "skos%2Fcore%23broader");
    }

    private static Resource dataset(Model description) {
        return description.createResource(origin + "/.well-known/void#dataset");
    }

    private static Property term(String name) {
        return ResourceFactory.createProperty(VOID, name);
    }

    /** The number of statements in all parts of the data set together. */
    private static long sumOf(Model description, String parts) {
        return description.listObjectsOfProperty(dataset(description), term(parts)).toList().stream()
                .mapToLong(
                        part -> part.asResource().getProperty(term("triples")).getLong())
                .sum();
    }

    @Test
    void theSitemapListsEveryEvent() {
        assertThat(served.get("/robots.txt").body()).contains("Sitemap: " + origin + "/sitemap.xml");
        List<String> parts = locations(served.get("/sitemap.xml").body());
        assertThat(parts).containsExactly(origin + "/sitemap/events-1.xml", origin + "/sitemap/places-1.xml");
        List<String> events = locations(served.get("/sitemap/events-1.xml").body());
        assertThat(events)
                .containsExactlyInAnyOrder(
                        origin + "/doc/event/a",
                        origin + "/doc/event/%C3%BC&amp;b",
                        origin + "/browse?iri=http%3A%2F%2Felsewhere.example%2Fe");
        events.forEach(address -> assertThat(
                        served.get(address.substring(origin.length()).replace("&amp;", "&"))
                                .statusCode())
                .isEqualTo(200));
        assertThat(served.get("/sitemap/events-2.xml").body()).doesNotContain("<url>");
    }

    private static List<String> locations(String xml) {
        return Pattern.compile("<loc>([^<]*)</loc>")
                .matcher(xml)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemap/nothing-1.xml", "/sitemap/events-0.xml", "/sitemap/", "/sitemap/events-1.xml.gz"})
    void anUnknownPartOfTheSitemapIsNotFound(String path) {
        assertThat(served.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void everyTermOfTheOntologyIsOnThePage() {
        String page = served.get("/ontology", "Accept", "text/html").body();
        Model vocabulary = read(served.get("/ontology.nt"));
        vocabulary
                .listSubjects()
                .filterKeep(
                        term -> term.isURIResource() && term.getURI().startsWith("https://w3id.org/dateline/ontology#"))
                .forEach(term -> assertThat(page)
                        .contains("id=\"" + term.getURI().substring("https://w3id.org/dateline/ontology#".length())
                                + "\""));
        Matcher anchors = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        while (anchors.find()) {
            assertThat(page).contains("id=\"" + anchors.group(1) + "\"");
        }
        assertThat(page).contains("The stage that the event has reached", "subclass of", "territory taken");
        assertThat(read(served.get("/ontology.rdf")).isIsomorphicWith(vocabulary))
                .isTrue();
        assertThat(read(served.get("/ontology.jsonld")).isIsomorphicWith(vocabulary))
                .isTrue();
    }

    @Test
    void aTermOfTheOntologyAloneHasAPage() {
        for (String iri : new String[] {
            "http://www.w3.org/2000/01/rdf-schema%23range",
            "http://elsewhere.example/p",
            "https://w3id.org/dateline/ontology%23status"
        }) {
            assertThat(served.get("/browse?iri=" + iri, "Accept", "text/html").statusCode())
                    .as(iri)
                    .isEqualTo(200);
        }
    }
}
