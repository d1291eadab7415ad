// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.dateline.serve.RunningServer;
import org.dateline.serve.ServedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search over a real server: it follows commits at once, and every search text is safe. */
class SearchServletTest {
    private static final String PREFIXES = """
            PREFIX a: <https://w3id.org/dateline/id/actor/>
            PREFIX e: <https://w3id.org/dateline/id/event/>
            PREFIX c: <https://w3id.org/dateline/id/claim/>
            PREFIX r: <https://w3id.org/dateline/id/report/>
            PREFIX art: <https://w3id.org/dateline/id/article/>
            """;
    private static final String SOURCE = PREFIXES + """
            a:haftar a sem:Actor, schema:Person ; rdfs:label "Khalifa Haftar"@en ; skos:altLabel "Hifter"@en .
            r:one a dl:Source ; prov:hadPrimarySource art:one .
            GRAPH r:one {
              art:one a schema:NewsArticle ; schema:headline "Army moves on the capital"@en ;
                  schema:datePublished "2019-04-04T00:00:00Z"^^xsd:dateTime .
              e:order a sem:Event ; rdfs:label "Order to advance"@en ; dl:status dl:occurred ;
                  dl:hasParticipation [ a dl:Participation ; dl:agent a:haftar ] .
              c:said a dl:Quote ; dl:about e:order ; dl:gist "the zero hour is here"@en ; dl:claimant a:haftar .
            }
            """;
    private static final String ID = "https://w3id.org/dateline/id/";

    @RegisterExtension
    final ServedStore served = new ServedStore();

    /** Repeats the search until the response is complete, since a busy machine may be slow. */
    private List<String> found(String q) {
        String path = "/search.json?q=" + RunningServer.encoded(q);
        JsonNode answer = json(path);
        while (!answer.path("complete").asBoolean()) {
            answer = json(path);
        }
        List<String> iris = new ArrayList<>();
        answer.path("hits").forEach(hit -> iris.add(hit.path("iri").asText().substring(ID.length())));
        return iris;
    }

    private JsonNode json(String path) {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void update(String update) {
        served.update(PREFIXES + update);
    }

    @Test
    void findsNewThingsByEachOfTheirWords() {
        assertThat(found("Haftar")).isEmpty();
        served.load(SOURCE);
        assertThat(found("Hefter")).startsWith("actor/haftar").contains("event/order");
        assertThat(found("zero hour")).contains("claim/said", "event/order");
        assertThat(found("army capital")).containsExactly("article/one");
        assertThat(found("order advance")).startsWith("event/order");
    }

    @Test
    void followsUpdatesAndDeletions() {
        served.load(SOURCE);
        assertThat(found("haftar")).contains("actor/haftar");
        update(
                "DELETE { a:haftar ?p ?o } INSERT { a:haftar a sem:Actor ; rdfs:label 'The Field Marshal' } WHERE { a:haftar ?p ?o }");
        assertThat(found("haftar")).isEmpty();
        assertThat(found("field marshal")).contains("actor/haftar", "event/order");
        update("DELETE { GRAPH ?g { c:said dl:gist ?o } } INSERT { GRAPH ?g { c:said dl:gist 'another wording' } }"
                + " WHERE { GRAPH ?g { c:said dl:gist ?o } }");
        assertThat(found("zero hour")).isEmpty();
        assertThat(found("wording")).contains("claim/said", "event/order");
        update("DELETE { GRAPH ?g { c:said ?p ?o } } WHERE { GRAPH ?g { c:said ?p ?o } }");
        assertThat(found("wording")).as("neither the claim nor its event").isEmpty();
        served.send(served.now()
                .request("/data?graph=" + RunningServer.encoded(ID + "report/one"))
                .DELETE());
        assertThat(found("order")).isEmpty();
        update("CLEAR ALL");
        assertThat(found("field marshal")).isEmpty();
    }

    @Test
    void ignoresAWriteThatFails() {
        served.load(SOURCE);
        assertThat(served.answerTo(PREFIXES
                                + "INSERT DATA { a:x a sem:Actor ; rdfs:label 'Phantom' } ; LOAD <http://127.0.0.1/x>")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(served.post("/data", "text/turtle", "<urn:x:a> a <urn:x:Phantom> . <broken")
                        .statusCode())
                .isEqualTo(400);
        assertThat(found("Phantom")).isEmpty();
    }

    @Test
    void findsMoreThanCanBeListedOneByOne() {
        StringBuilder many = new StringBuilder(PREFIXES);
        for (int i = 0; i < 11_000; i++) {
            many.append("a:n")
                    .append(i)
                    .append(" a sem:Actor ; rdfs:label 'Number ")
                    .append(i)
                    .append("' .\n");
        }
        served.load(many.toString());
        assertThat(found("10999")).containsExactly("actor/n10999");
        assertThat(json("/search.json?q=number").path("counts").path("actor").asInt())
                .isEqualTo(11_000);
    }

    @Test
    void followsTheLinksToFurtherPages() {
        StringBuilder many = new StringBuilder(PREFIXES);
        for (int i = 0; i < 45; i++) {
            many.append("a:n")
                    .append(i)
                    .append(" a sem:Actor ; rdfs:label 'Number ")
                    .append(i)
                    .append("' .\n");
        }
        served.load(many.toString());
        assertThat(found("number")).isNotEmpty();
        List<String> seen = new ArrayList<>();
        String path = "/search.json?q=number&kind=actor";
        while (!path.isEmpty()) {
            JsonNode page = json(path);
            page.path("hits").forEach(hit -> seen.add(hit.path("iri").asText()));
            path = page.path("next").asText();
        }
        assertThat(seen).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void suggestsAtMostTen() {
        StringBuilder many = new StringBuilder(PREFIXES);
        for (int i = 0; i < 45; i++) {
            many.append("a:n")
                    .append(i)
                    .append(" a sem:Actor ; rdfs:label 'Number ")
                    .append(i)
                    .append("' .\n");
        }
        served.load(many.toString());
        assertThat(found("number")).isNotEmpty();
        assertThat(json("/suggest?q=num").path("suggestions")).hasSize(10);
        assertThat(json("/suggest?q=").path("suggestions")).isEmpty();
        assertThat(json("/suggest?q=number+4")
                        .path("suggestions")
                        .path(0)
                        .path("label")
                        .asText())
                .isEqualTo("Number 4");
    }

    @Test
    void highlightsHitsAndEscapesAllOtherText() {
        update("INSERT DATA { a:evil a sem:Actor ; rdfs:label '<script>alert(1)</script> Mallory' }");
        assertThat(found("mallory")).isNotEmpty();
        String page = served.get("/search?q=mallory").body();
        assertThat(page).contains("<mark>Mallory</mark>", "&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void explainsOtherSpellings() {
        served.load(SOURCE);
        assertThat(found("Haftar")).isNotEmpty();
        assertThat(served.get("/search?q=Heftar").body()).contains("No result contains the word “Heftar”", "Haftar");
        assertThat(served.get("/search?q=xyzzy").body()).contains("No results.");
        assertThat(served.get("/search").body()).contains("Type a name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*", "a AND", "\"", "((", "name:x", "/.*/", "\\", "~", "[a TO", "-", "!", "&&", "😀", "\u202E", "'",
                "al", "%00"
            })
    void anyTextCanBeSearched(String q) {
        served.load(SOURCE);
        for (String path : List.of("/search?q=", "/search.json?q=", "/suggest?q=")) {
            assertThat(served.get(path + RunningServer.encoded(q)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void refusesInvalidParametersAndExplainsThem() {
        assertThat(served.get("/search?q=" + "x".repeat(201)).statusCode()).isEqualTo(400);
        assertThat(served.get("/search?q=a&kind=planet").body()).contains("event, actor, place, article, claim");
        assertThat(served.get("/search.json?q=a&cursor=-1").statusCode()).isEqualTo(400);
        assertThat(served.get("/search.json?q=a&cursor=99999999999").statusCode())
                .isEqualTo(400);
    }
}
