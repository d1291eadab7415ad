// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.rdf.vocabulary.LabelProperties;
import org.dateline.serve.RunningServer;
import org.dateline.serve.ServedStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A store of anything: start page, search and about show what is there. */
class AnyStoreTest {
    private static final List<String> ALIASES = List.of(
            "http://www.w3.org/2004/02/skos/core#altLabel",
            "http://purl.org/dc/terms/alternative",
            "http://xmlns.com/foaf/0.1/nick",
            "https://schema.org/alternateName");

    @RegisterExtension
    static final ServedStore SERVED = new ServedStore();

    @BeforeAll
    static void load() {
        StringBuilder data = new StringBuilder("""
                PREFIX ex: <http://ex.org/>
                ex:Poet rdfs:subClassOf ex:Writer . ex:Writer rdfs:subClassOf ex:Human ; rdfs:label "Writer of books" .
                ex:ann a ex:Poet ; rdfs:label "Ann Brown" ; ex:born "1801-02-03"^^xsd:date .
                ex:ben a ex:Poet ; rdfs:label "Ben Brown" ; ex:born "1802-02-03"^^xsd:date .
                ex:hal a ex:Human ; rdfs:label "Hal" .
                ex:both a ex:Book . ex:g1 { ex:both a ex:Book . ex:leaf a ex:Leaf } ex:g2 { ex:leaf a ex:Leaf ; ex:in ex:both }
                """);
        for (int i = 0; i < LabelProperties.IRIS.size(); i++) {
            String name = "Uniquename" + (char) ('a' + i);
            data.append("ex:d%d a ex:Thing ; <%s> \"%s one\" .%n".formatted(i, LabelProperties.IRIS.get(i), name));
            data.append("ex:g%d { ex:n%d a ex:Thing ; <%s> \"%s two\"@en }%n"
                    .formatted(i, i, LabelProperties.IRIS.get(i), name));
            data.append("ex:u%d <%s> \"%s three\" .%n".formatted(i, LabelProperties.IRIS.get(i), name));
        }
        for (int i = 0; i < ALIASES.size(); i++) {
            data.append("ex:a%d a ex:Thing ; rdfs:label \"Plain %d\" ; <%s> \"Alias%c\" .%n"
                    .formatted(i, i, ALIASES.get(i), (char) ('a' + i)));
        }
        SERVED.load(data.toString());
    }

    @Test
    void everyLabelPropertyIsSearched() {
        for (int i = 0; i < LabelProperties.IRIS.size(); i++) {
            String found =
                    SERVED.get("/search.json?q=Uniquename" + (char) ('a' + i)).body();
            assertThat(found)
                    .as(LabelProperties.IRIS.get(i))
                    .contains("http://ex.org/d" + i + "\"", "http://ex.org/n" + i + "\"", "http://ex.org/u" + i + "\"");
        }
        for (int i = 0; i < ALIASES.size(); i++) {
            assertThat(SERVED.get("/search.json?q=Alias" + (char) ('a' + i)).body())
                    .as(ALIASES.get(i))
                    .contains("http://ex.org/a" + i + "\"");
        }
        assertThat(SERVED.page("/search?q=Ann")).contains("Other things", "Ann", "Poet");
        assertThat(SERVED.get("/suggest?q=ann").body()).contains("Ann Brown");
    }

    private static List<String> lines(String page) {
        Matcher line = Pattern.compile(
                        "(?s)<li class=\"deep-(\\d)\">\\s*<span>\\s*<a href=\"[^\"]*\">([^<]*)</a>(.*?)</li>")
                .matcher(page);
        List<String> lines = new ArrayList<>();
        while (line.find()) {
            Matcher count = Pattern.compile("class=\"count\"[^>]*>([^<]*)<").matcher(line.group(3));
            lines.add(line.group(1) + " " + line.group(2) + (count.find() ? " " + count.group(1) : ""));
        }
        return lines;
    }

    @Test
    void classesAreATreeWithCounts() {
        List<String> classes = lines(SERVED.page("/"));
        int human = classes.indexOf("0 http://ex.org/Human 1");
        assertThat(human).isNotNegative();
        assertThat(classes.subList(human, human + 3))
                .containsExactly("0 http://ex.org/Human 1", "1 Writer of books", "2 http://ex.org/Poet 2");
        assertThat(classes).as("each thing once").contains("0 http://ex.org/Book 1", "0 http://ex.org/Leaf 1");
        assertThat(lines(SERVED.page("/about"))).isEqualTo(classes);
    }

    /** The description of the data set for catalogues and the page about it say the same. */
    @Test
    void theCatalogueCountsWhatThePageCounts() throws Exception {
        String description = SERVED.get("/void.nt").body();
        Matcher row = Pattern.compile(
                        "href=\"/sparql[^\"]*\"\\s+aria-label=\"([0-9,]+) (?:things|statements): ([^\"]*)\"")
                .matcher(SERVED.page("/about"));
        int compared = 0;
        while (row.find()) {
            if (row.group(2).startsWith("http://ex.org/")) {
                assertThat(countIn(description, row.group(2))).as(row.group(2)).isEqualTo(row.group(1));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    private static String countIn(String description, String term) {
        Matcher part = Pattern.compile("(\\S+) <http://rdfs.org/ns/void#(?:class|property)> <" + Pattern.quote(term)
                        + "> \\.|"
                        + "(\\S+) <http://www.w3.org/ns/sparql-service-description#name> <" + Pattern.quote(term)
                        + "> \\.")
                .matcher(description);
        assertThat(part.find()).as(term).isTrue();
        String node = part.group(1) == null ? part.group(2) : part.group(1);
        Matcher count = Pattern.compile(
                        Pattern.quote(node) + " <http://rdfs.org/ns/void#(?:entities|triples)> \"([0-9]+)\"")
                .matcher(description);
        assertThat(count.find()).as(term).isTrue();
        return count.group(1);
    }

    @Test
    void numbersLeadToListsOfThatLength() {
        Matcher count = Pattern.compile("href=\"(/sparql[^\"]*)\"\\s+aria-label=\"2 things: http://ex.org/Poet\"")
                .matcher(SERVED.page("/about"));
        assertThat(count.find()).isTrue();
        String query = count.group(1).replace("&amp;", "&").replace("format=html", "format=csv");
        assertThat(SERVED.get(query).body().lines()).hasSize(3).anyMatch(line -> line.contains("Ann Brown"));
    }

    @Test
    void theStartPageIsAboutThisStore() {
        String page = SERVED.page("/");
        assertThat(page)
                .contains("No events, but other data", "Ann Brown", "http://ex.org/g1", "sem:hasTimeStamp")
                .doesNotContain("Gharyan", "Guterres", "localhost:3030", "Example questions");
        assertThat(page)
                .contains("curl 'http://localhost:" + SERVED.now().server.port() + "/sparql'");
        assertThat(SERVED.page("/import")).doesNotContain("localhost:3030");
    }

    @Test
    void questionsAreAboutItsMostFrequentClasses() {
        List<MatchResult> questions = Pattern.compile("<li><a href=\"(/sparql[^\"]*)\">(W[^<]*)</a></li>")
                .matcher(SERVED.page("/"))
                .results()
                .toList();
        assertThat(questions)
                .extracting(question -> question.group(2))
                .hasSize(4)
                .contains("Which things of the class Thing are there?", "Which things of the class Poet are there?")
                .anyMatch(question -> question.startsWith("What is known about "));
        for (MatchResult question : questions) {
            String query = question.group(1).replace("&amp;", "&").replace("format=html", "format=csv");
            assertThat(SERVED.get(query).body().lines()).as(question.group(2)).hasSizeGreaterThan(1);
        }
    }

    @Test
    void theRecipeMakesATimeline() {
        RunningServer other = SERVED.now();
        Matcher recipe = Pattern.compile("(?s)(PREFIX sem:.*?)</code>").matcher(SERVED.page("/"));
        assertThat(recipe.find()).isTrue();
        String update = recipe.group(1).replace("&lt;", "<").replace("&gt;", ">");
        assertThat(other.update(update).statusCode()).isBetween(200, 204);
        try {
            assertThat(SERVED.get("/timeline.csv").body()).contains("Ann Brown", "Ben Brown");
        } finally {
            String undo = "PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> "
                    + "DELETE { ?x a sem:Event ; sem:hasTimeStamp ?t } WHERE { ?x a sem:Event ; sem:hasTimeStamp ?t }";
            assertThat(other.update(undo).statusCode()).isBetween(200, 204);
        }
    }
}
