// SPDX-License-Identifier: Apache-2.0
package org.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.dateline.serve.timeline.ExportFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeSiteTest {
    private static final String BASE = "https://w3id.org/dateline/";
    private static final int THINGS = 50;
    private static final long SEED = 20190404;
    private static final Path PYTHON = Path.of("/usr/bin/python3");

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

    /** Things of every kind: events, actors, places, articles, reports, claims, and things that belong to events. */
    private static List<String> things() {
        List<String> all = new ArrayList<>(site.column(
                "SELECT DISTINCT ?s { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } FILTER(isIRI(?s)) } ORDER BY ?s"));
        Collections.shuffle(all, new Random(SEED));
        return all.subList(0, THINGS);
    }

    private static String document(String iri) {
        return iri.startsWith(BASE + "id/")
                ? "/doc/" + iri.substring((BASE + "id/").length())
                : "/browse?iri=" + java.net.URLEncoder.encode(iri, StandardCharsets.UTF_8);
    }

    @Test
    void allFormatsOfAThingHaveTheSameTriples() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(directory.resolve("formats"));
        List<String> things = things();
        for (int i = 0; i < things.size(); i++) {
            Model turtle = ModelFactory.createDefaultModel();
            for (Lang lang : List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.RDFXML, Lang.JSONLD, Lang.TRIG)) {
                HttpResponse<String> answer = site.get(document(things.get(i)), lang.getHeaderString());
                assertThat(answer.statusCode()).as(things.get(i)).isEqualTo(200);
                String type = answer.headers().firstValue("Content-Type").orElseThrow();
                assertThat(RDFLanguages.contentTypeToLang(type.replaceFirst(";.*", "")))
                        .isEqualTo(lang);
                Files.writeString(
                        folder.resolve(
                                "thing-" + i + "." + lang.getFileExtensions().get(0)),
                        answer.body());
                Dataset read = DatasetFactory.create();
                RDFDataMgr.read(read, new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)), lang);
                if (lang.equals(Lang.TURTLE)) {
                    turtle = read.getDefaultModel();
                }
                assertThat(read.getDefaultModel().isIsomorphicWith(turtle))
                        .as("%s as %s", things.get(i), lang.getName())
                        .isTrue();
                assertThat(turtle.contains(turtle.createResource(things.get(i)), null)
                                || turtle.contains(null, null, turtle.createResource(things.get(i))))
                        .isTrue();
            }
        }
        rdflibReadsTheSame(folder);
    }

    private static void rdflibReadsTheSame(Path folder) throws IOException, InterruptedException {
        assumeTrue(
                Files.isExecutable(PYTHON) && run("-c", "import rdflib").isEmpty(),
                "Debian's python3-rdflib is not installed: read by Jena only");
        Path script = Files.writeString(folder.resolve("isomorphic.py"), script());
        assertThat(run(script.toString(), folder.toString()).strip()).isEqualTo(THINGS + " alike");
    }

    private static String script() throws IOException {
        try (var in = WholeSiteTest.class.getResourceAsStream("/site/isomorphic.py")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PYTHON.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    @Test
    void linksAloneLeadToEveryEventNoneIsBrokenAndReportsHaveNames() {
        SiteCrawler crawl = new SiteCrawler(site).from("/");
        List<String> events = site.column("SELECT ?e { ?e a <http://semanticweb.cs.vu.nl/2009/11/sem/Event> }").stream()
                .map(WholeSiteTest::document)
                .toList();
        assertThat(events).hasSizeGreaterThan(100);
        assertThat(crawl.visited()).containsAll(events);
        assertThat(crawl.broken()).isEmpty();
        assertThat(crawl.nameless()).isEmpty();
    }

    @Test
    void everyFileNamesReportsByPublisherAndDayAndCitesNoWordsOfOurs() {
        List<String> ours = site.column("SELECT DISTINCT ?gist { GRAPH ?g { ?a a ?c ; <" + BASE
                + "ontology#gist> ?gist ; " + "<https://schema.org/datePublished> ?day } }");
        assertThat(ours).hasSizeGreaterThan(100);
        for (ExportFormat format : ExportFormat.values()) {
            String file = site.get("/timeline" + format.extension(), "*/*").body();
            assertThat(file).as(format.name()).isNotEmpty();
            if (format != ExportFormat.JSON_LD) { // which shortens IRIs
                assertThat(file.replaceAll("https?://[^\\s\"<>]+", ""))
                        .as(format.name())
                        .doesNotContainPattern("report/[^/\\s]+/[0-9]+");
            }
            assertThat(ours)
                    .as(format.name())
                    .noneMatch(words -> file.contains("“" + words) || file.contains("headline\" : \"" + words));
            assertThat(file).as(format.name()).doesNotContain("schema:headline");
            if (format != ExportFormat.TIMELINE_JS) { // its slides have a field of this name
                assertThat(file).as(format.name()).doesNotContain("\"headline\"");
            }
            if (!format.name().startsWith("GRAPH") && !format.name().equals("GEXF")) {
                assertThat(file.replace("\r\n ", "").replace("\\,", ","))
                        .as(format.name())
                        .contains(
                                isRdf(format) ? "\"Libya Security Monitor\"" : "Libya Security Monitor, 9 April 2019");
            }
        }
    }

    /** RDF has the publisher as a thing with a name, and the day as a date. */
    private static boolean isRdf(ExportFormat format) {
        return format.extension().equals(".ttl") || format.extension().equals(".jsonld");
    }

    @Test
    void everyDistanceBetweenPlacesWithAPointHasTheComputedOneBesideIt() {
        String prefixes = "PREFIX dl: <" + BASE + "ontology#> PREFIX geo: <http://www.opengis.net/ont/geosparql#> ";
        String located =
                "GRAPH ?g { ?claim a dl:DistanceClaim ; dl:from ?from ; dl:to ?to } ?from geo:hasGeometry ?one . ?to geo:hasGeometry ?other";
        List<String> claims = site.column(prefixes + "SELECT DISTINCT ?claim { " + located + " }");
        List<String> compared = site.column(
                prefixes + "SELECT DISTINCT ?claim { ?d a dl:DistanceComparison ; dl:claim ?claim ;"
                        + " dl:reportedMetres ?claimed ; dl:computedMetres ?computed ; dl:method ?how ; dl:coordinates ?where ; dl:disputed ?flag }");
        assertThat(claims).hasSizeGreaterThan(10);
        assertThat(compared).containsExactlyInAnyOrderElementsOf(claims);
    }
}
