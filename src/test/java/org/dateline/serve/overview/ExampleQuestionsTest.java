// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.query.ShippedQueries;
import org.dateline.serve.ServedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo's questions stand only on stores that know the names in them; figures agree between pages. */
class ExampleQuestionsTest {
    private static final Pattern QUESTION = Pattern.compile("(?s)<ol class=\"questions\">(.*?)</ol>");

    @RegisterExtension
    final ServedStore served = new ServedStore();

    private long questions() {
        while (!served.get("/search.json?q=any").body().contains("\"complete\":true")) {
            Thread.onSpinWait(); // Each search waits for the index of names, but only for seconds.
        }
        return QUESTION.matcher(served.page("/"))
                .results()
                .flatMap(list -> Pattern.compile("<li>").matcher(list.group(1)).results())
                .count();
    }

    @Test
    void theyComeWithTheNames() {
        served.load(
                "<urn:e> a sem:Event ; rdfs:label \"A concert\" ; sem:hasActor <urn:a> . <urn:a> a sem:Actor ; rdfs:label \"Choir\" ."
                        + " <urn:idle> a sem:Actor ; rdfs:label \"Silent\" . <urn:p> a sem:Place ; rdfs:label \"Hall\" .");
        assertThat(questions()).isZero();
        assertThat(own()).containsKey("What did Choir take part in?");
        served.load("<urn:gharyan> a sem:Place ; rdfs:label \"Gharyan\" .");
        long some = questions();
        assertThat(some).isPositive().isLessThan(8);
        StringBuilder all = new StringBuilder();
        for (String name : List.of("Haftar", "Hassi", "Guterres", "LNA", "Security Council")) {
            all.append("<urn:%s> a sem:Actor ; rdfs:label \"%s\" .".formatted(name.replace(' ', '-'), name));
        }
        for (String name : List.of("Al Asaba", "Tajoura", "Tripoli", "Battle of Tripoli")) {
            all.append("<urn:%s> a sem:Place ; rdfs:label \"%s\" .".formatted(name.replace(' ', '-'), name));
        }
        served.load(all.toString());
        assertThat(questions()).isEqualTo(ShippedQueries.list().size());
        assertThat(own()).as("the demo has its own").isEmpty();
    }

    /** Where and who, in the ways in which stores say it; %s stands for the properties of the event. */
    static List<String> vocabularies() {
        String things = " <urn:p> a sem:Place ; rdfs:label \"Hall\" . <urn:a> a sem:Actor ; rdfs:label \"Choir\" ."
                + " <urn:t> a sem:EventType ; rdfs:label \"Concert\" .";
        List<String> all = new ArrayList<>(
                List.of(
                        "a sem:Event ; sem:hasPlace <urn:p> ; sem:hasActor <urn:a> ; sem:eventType <urn:t>",
                        "a sem:Event ; sem:hasPlace [ a sem:Role ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> <urn:p> ] ; sem:hasActor [ a sem:Role ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> <urn:a> ]"));
        for (String schema : List.of("https://schema.org/", "http://schema.org/")) {
            all.add("a <%1$sMusicEvent> ; <%1$slocation> <urn:p> ; <%1$sperformer> <urn:a>".formatted(schema));
        }
        return all.stream()
                .map(event -> "<urn:e> rdfs:label \"Evening\" ; " + event + " ." + things)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void questionsAboutTheStoresOwnThingsHaveAnswers(String data) {
        served.load(data);
        Map<String, String> own = own();
        assertThat(own).containsKeys("What happened at Hall?", "What did Choir take part in?", "What happened last?");
        assertThat(own.containsKey("Which events are of the type Concert?")).isEqualTo(data.contains("eventType"));
        own.forEach((question, link) -> assertThat(
                        served.get(link.replace("format=html", "format=csv")).body())
                .as(question)
                .contains("urn:e,Evening"));
        assertThat(served.page("/") + served.page("/search")).doesNotContain("Gharyan", "Haftar");
    }

    /** The questions about the things of the store, with their links. */
    private Map<String, String> own() {
        Matcher list =
                Pattern.compile("(?s)<ol class=\"questions own\">(.*?)</ol>").matcher(served.page("/"));
        Map<String, String> questions = new TreeMap<>();
        if (list.find()) {
            Pattern.compile("<a href=\"(/sparql[^\"]*)\">([^<]*)</a>")
                    .matcher(list.group(1))
                    .results()
                    .forEach(link -> questions.put(link.group(2), link.group(1).replace("&amp;", "&")));
        }
        return questions;
    }

    @Test
    void aSmallThesaurusHasQuestionsToo() {
        served.load("<urn:a> a skos:Concept . <urn:b> a skos:Concept . <urn:c> a skos:ConceptScheme .");
        assertThat(own()).containsKey("Which things of the class concept are there?");
    }

    @Test
    void figuresAgreeBetweenPages() {
        served.load("<urn:e> a sem:Event ; rdfs:label \"A concert\" ; sem:hasActor <urn:a> . <urn:a> a sem:Actor ."
                + " <urn:idle> a sem:Actor . <urn:p> a sem:Place . <urn:n> a schema:NewsArticle .");
        String start = figures("/");
        assertThat(start).isEqualTo("events 1, actors 2, places 1, articles 1, ");
        assertThat(figures("/about")).startsWith(start);
    }

    private String figures(String path) {
        StringBuilder text = new StringBuilder();
        Pattern.compile("<dt>([^<]*)</dt>\\s*<dd>([^<]*)</dd>")
                .matcher(served.page(path))
                .results()
                .forEach(figure -> text.append(figure.group(1))
                        .append(' ')
                        .append(figure.group(2))
                        .append(", "));
        return text.toString();
    }
}
