// SPDX-License-Identifier: Apache-2.0
package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.dateline.rdf.BundledFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the shipped data sets promise: enough events and sources, each source with its address, disagreement, and no copied sentence. */
class DataTest {
    private static final String PREFIXES = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX schema: <https://schema.org/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private static Dataset data;

    @BeforeAll
    static void read() {
        data = DatasetFactory.create();
        Stream.of("data/seed", "data/libya-2019")
                .flatMap(DataTest::rdfFiles)
                .forEach(file -> RDFDataMgr.read(data, file));
    }

    @Test
    void theDemoDataHasAtLeastEightyEvents() {
        assertThat(column("SELECT DISTINCT ?x WHERE { GRAPH ?report { ?x a sem:Event } }"))
                .hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void atLeastTwelvePublishersTellIt() {
        assertThat(column("SELECT DISTINCT ?x WHERE { GRAPH ?report { ?article schema:publisher ?x } }"))
                .hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void everyDemoSourceHasPublisherAddressDateAndOurWords() {
        Dataset story = DatasetFactory.create();
        rdfFiles("data/libya-2019").forEach(file -> RDFDataMgr.read(story, file));
        List<String> sources = column(story, "SELECT ?x WHERE { ?x a dl:Source }");
        List<String> complete = column(story, """
                SELECT ?x WHERE { ?x a dl:Source ; prov:hadPrimarySource ?article
                  GRAPH ?x { ?article schema:publisher ?by ; schema:url ?at ; schema:datePublished ?on ; dl:gist ?gist } }""");
        assertThat(sources).hasSizeGreaterThanOrEqualTo(12);
        assertThat(complete).containsExactlyInAnyOrderElementsOf(sources);
    }

    /** The headlines of the articles were not kept, so nothing may pass for one. */
    @Test
    void ourWordsAreNoHeadlines() {
        assertThat(
                        column(
                                "SELECT DISTINCT ?x { { ?x schema:headline ?title } UNION { GRAPH ?g { ?x schema:headline ?title } } }"))
                .isEmpty();
    }

    @Test
    void placesAndActorsHaveLinksOutsideAndNamesInOtherLanguages() {
        String places = "?x a sem:Place . ";
        String actors = "?x a sem:Actor . ";
        String wikidata = "?x skos:closeMatch ?wd FILTER(STRSTARTS(STR(?wd), 'http://www.wikidata.org/entity/Q'))";
        assertThat(column("SELECT DISTINCT ?x { " + places + wikidata + " }")).hasSizeGreaterThanOrEqualTo(31);
        assertThat(column("SELECT DISTINCT ?x { " + actors + wikidata + " }")).hasSizeGreaterThanOrEqualTo(40);
        assertThat(column("SELECT DISTINCT ?x { " + actors + "?x skos:closeMatch ?any }"))
                .hasSizeGreaterThanOrEqualTo(54);
        for (String language : List.of("ar", "fr")) {
            String named = "?x skos:prefLabel ?name FILTER(LANG(?name) = '" + language + "')";
            assertThat(column("SELECT DISTINCT ?x { " + places + named + " }")).hasSizeGreaterThanOrEqualTo(25);
            assertThat(column("SELECT DISTINCT ?x { " + actors + named + " }")).hasSizeGreaterThanOrEqualTo(11);
        }
        assertThat(column("""
                SELECT DISTINCT ?x { ?x skos:prefLabel ?name FILTER(LANG(?name) IN ("ar", "fr"))
                  FILTER NOT EXISTS { ?x <http://purl.org/dc/terms/source> ?source } }""")).isEmpty();
    }

    @Test
    void identifiersAreWellFormedAndEachNamesOneThing() {
        assertThat(column("SELECT ?x { ?thing skos:closeMatch ?x }"))
                .isNotEmpty()
                .allMatch(
                        iri -> iri.matches(
                                "http://www[.]wikidata[.]org/entity/Q[1-9][0-9]*|https://sws[.]geonames[.]org/[1-9][0-9]*/|http://dbpedia[.]org/resource/[^/ ]+"));
        assertThat(
                        column(
                                "SELECT ?x { ?one skos:closeMatch ?x . ?other skos:closeMatch ?x FILTER(STR(?one) < STR(?other)) }"))
                .isEmpty();
        assertThat(column("""
                SELECT ?x { ?x skos:closeMatch ?one, ?other FILTER(STR(?one) < STR(?other))
                  FILTER(REPLACE(STR(?one), "[^/]*/?$", "") = REPLACE(STR(?other), "[^/]*/?$", "")) }""")).isEmpty();
    }

    @Test
    void theSourcesOfTheDemoSayHowManyIdentifiersThereAre() throws IOException {
        String wikidata = " ; skos:closeMatch ?wd FILTER(STRSTARTS(STR(?wd), 'http://www.wikidata.org/entity/Q'))";
        int places =
                column("SELECT DISTINCT ?x { ?x a sem:Place" + wikidata + " }").size();
        int actors =
                column("SELECT DISTINCT ?x { ?x a sem:Actor" + wikidata + " }").size();
        int allPlaces = column("SELECT DISTINCT ?x { ?x a sem:Place }").size();
        int allActors = column("SELECT DISTINCT ?x { ?x a sem:Actor }").size();
        assertThat(text("data/libya-2019/SOURCES.md"))
                .contains("Wikidata: %d of %d places and %d of %d actors."
                        .formatted(places, allPlaces, actors, allActors));
    }

    @Test
    void groupsOfVictimsHaveAClassAndAreNoMoreThanTheFigure() {
        assertThat(column("SELECT DISTINCT ?x { GRAPH ?g { ?x dl:victimGroup ?group } }"))
                .hasSizeGreaterThanOrEqualTo(30);
        assertThat(column("""
                SELECT DISTINCT ?x { GRAPH ?g { ?x dl:victimGroup ?group ; dl:best ?all . ?group dl:best ?some FILTER(?some > ?all) } }""")).isEmpty();
    }

    @Test
    void everyNamedGraphIsASource() {
        assertThat(column("SELECT DISTINCT ?x WHERE { GRAPH ?x { ?s ?p ?o } FILTER NOT EXISTS { ?x a dl:Source } }"))
                .isEmpty();
    }

    @Test
    void sourcesDifferOverTheSameEvent() {
        assertThat(column("""
                SELECT DISTINCT ?x WHERE {
                  GRAPH ?one { ?a dl:about ?x ; dl:harm ?harm ; dl:best ?few ; dl:claimant ?this }
                  GRAPH ?two { ?b dl:about ?x ; dl:harm ?harm ; dl:best ?many ; dl:claimant ?that }
                  FILTER(?few < ?many && ?this != ?that) }""")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(
                        column(
                                "SELECT DISTINCT ?x WHERE { GRAPH ?report { ?x dl:denies ?claim } GRAPH ?other { ?claim dl:gist ?gist } }"))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void plansLaterOccurOrArePostponedOrCancelled() {
        assertThat(column("""
                SELECT DISTINCT ?x WHERE { GRAPH ?before { ?event a sem:Event ; dl:status dl:scheduled }
                  GRAPH ?after { ?event dl:status ?x } FILTER(?x != dl:scheduled) }"""))
                .contains(
                        "https://w3id.org/dateline/ontology#occurred",
                        "https://w3id.org/dateline/ontology#postponed",
                        "https://w3id.org/dateline/ontology#cancelled");
    }

    @Test
    void everyNamedActorAndPlaceIsDescribed() {
        assertThat(column("""
                SELECT DISTINCT ?x WHERE {
                  GRAPH ?report { ?s dl:agent|dl:claimant|dl:upstream|dl:speaker|dl:addressee|sem:hasPlace|dl:holder|dl:from|dl:to ?x
                    FILTER NOT EXISTS { ?x schema:datePublished ?on } }
                  FILTER NOT EXISTS { ?x <http://www.w3.org/2000/01/rdf-schema#label> ?name } }""")).isEmpty();
    }

    @Test
    void everySourceConformsToTheShapes() {
        Shapes shapes = Shapes.parse(
                RDFDataMgr.loadGraph(BundledFiles.get("ontology/shapes.ttl").toString()));
        TreeMap<String, String> violations = new TreeMap<>();
        data.listModelNames().forEachRemaining(source -> {
            ValidationReport report = ShaclValidator.get()
                    .validate(shapes, withSharedEntities(source).getGraph());
            report.getEntries()
                    .forEach(entry -> violations.put(
                            source + " " + entry.focusNode() + " " + entry.resultPath(), entry.message()));
        });
        assertThat(violations).isEmpty();
    }

    @Test
    void atLeastEightDemoArticlesAreShortAndDated() throws IOException {
        List<String> articles = BundledFiles.list("data/articles").stream()
                .filter(file -> file.matches(".*/[^/.]+[.](txt|json)"))
                .toList();
        assertThat(articles).hasSizeGreaterThanOrEqualTo(8);
        for (String article : articles) {
            boolean json = article.endsWith(".json");
            String head = text(json ? article : article.replaceFirst("txt$", "meta.json"));
            String body = json
                    ? head.replaceFirst("(?s).*\"(?:articleBody|body_text|value)\": \"(?=.{400})", "")
                    : text(article);
            assertThat(body.split("\\s+|\\\\n", 0)).as(article).hasSizeBetween(120, 250);
            assertThat(head)
                    .as(article)
                    .contains("Dateline demo desk", "example.org")
                    .containsPattern("\"20(19|20)-\\d\\d-\\d\\d");
        }
    }

    @Test
    void noEightWordsInARowComeFromTheSeedArticle() throws IOException {
        Set<List<String>> seed = new HashSet<>();
        try (Stream<Path> texts = Files.list(Shared.get("article"))) {
            for (Path text : texts.toList()) {
                seed.addAll(runsOfEight(Files.readString(text)));
            }
        }
        assertThat(seed).isNotEmpty();
        for (String file : BundledFiles.list("data")) {
            assertThat(runsOfEight(text(file))).as(file).doesNotContainAnyElementsOf(seed);
        }
    }

    private static Model withSharedEntities(Resource source) {
        return ModelFactory.createUnion(data.getDefaultModel(), data.getNamedModel(source));
    }

    private static Stream<String> rdfFiles(String folder) {
        return BundledFiles.list(folder).stream()
                .filter(file -> file.endsWith(".ttl") || file.endsWith(".trig"))
                .map(file -> BundledFiles.get(file).toString());
    }

    private static String text(String file) throws IOException {
        try (InputStream in = BundledFiles.get(file).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<List<String>> runsOfEight(String text) {
        List<String> words = Pattern.compile("[\\p{L}\\p{N}]+")
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .toList();
        List<List<String>> runs = new ArrayList<>();
        for (int i = 0; i + 8 <= words.size(); i++) {
            runs.add(List.copyOf(words.subList(i, i + 8)));
        }
        return runs;
    }

    private static List<String> column(String query) {
        return column(data, query);
    }

    private static List<String> column(Dataset dataset, String query) {
        List<String> values = new ArrayList<>();
        try (QueryExecution execution =
                QueryExecution.dataset(dataset).query(PREFIXES + query).build()) {
            execution
                    .execSelect()
                    .forEachRemaining(
                            (QuerySolution row) -> values.add(row.get("x").toString()));
        }
        return values;
    }
}
