// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dateline.serve.ServedStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What changed between two days: an event that becomes known, one that changes, one that its source withdraws. */
class ChangesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DATA = """
            BASE <https://w3id.org/dateline/id/>
            INSERT DATA {
              <actor/gazette> a sem:Actor ; rdfs:label "The Gazette" .
              <report/first/1> a dl:Source ; prov:hadPrimarySource <article/first> .
              <report/first/2> a dl:Source ; prov:hadPrimarySource <article/first-2> ; prov:wasRevisionOf <report/first/1> .
              <report/second/1> a dl:Source ; prov:hadPrimarySource <article/second> .
              GRAPH <report/first/1> {
                <article/first> a schema:NewsArticle ; schema:headline "Talks planned" ; schema:publisher <actor/gazette> ;
                  schema:datePublished "2024-05-02T00:00:00Z"^^xsd:dateTime .
                <event/talks> a sem:Event ; rdfs:label "Talks" ; dl:status dl:scheduled ; sem:hasTimeStamp "2024-05-04"^^xsd:date .
                <event/mistake> a sem:Event ; rdfs:label "Mistake" ; dl:status dl:occurred ; sem:hasTimeStamp "2024-05-01"^^xsd:date .
              }
              GRAPH <report/first/2> {
                <article/first-2> a schema:NewsArticle ; schema:headline "Talks planned" ; schema:publisher <actor/gazette> ;
                  schema:datePublished "2024-05-05T00:00:00Z"^^xsd:dateTime .
                <event/talks> a sem:Event ; rdfs:label "Talks" ; dl:status dl:scheduled ; sem:hasTimeStamp "2024-05-04"^^xsd:date .
              }
              GRAPH <report/second/1> {
                <article/second> a schema:NewsArticle ; schema:headline "Talks held & \\u0007 <b>done</b>" ;
                  schema:datePublished "2024-05-06T12:00:00Z"^^xsd:dateTime .
                <event/talks> a sem:Event ; rdfs:label "Talks" ; dl:status dl:occurred ; sem:hasTimeStamp "2024-05-04"^^xsd:date .
                <event/new> a sem:Event ; rdfs:label "<i>Novelty</i> & more" ; dl:status dl:occurred ; sem:hasTimeStamp "2024-05-06"^^xsd:date .
              }
            }""";

    @RegisterExtension
    static final ServedStore SERVED = new ServedStore();

    @BeforeAll
    static void load() {
        SERVED.update(DATA);
    }

    private static JsonNode json(String query) throws Exception {
        HttpResponse<String> answer = SERVED.get("/changes.json" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static List<String> iris(JsonNode list, String field) {
        List<String> iris = new ArrayList<>();
        list.forEach(each -> iris.add(
                (field.isEmpty() ? each : each.get(field)).get("iri").asText().replaceFirst(".*/id/", "")));
        return iris;
    }

    @Test
    void saysWhatIsNewWhatChangedAndWhatIsWithdrawn() throws Exception {
        JsonNode all = json("?from=2024-05-03&to=2024-05-07");
        JsonNode changes = all.get("changes");
        assertThat(iris(changes.get("appearing"), "")).containsExactly("event/new");
        assertThat(iris(changes.get("vanishing"), "")).containsExactly("event/mistake");
        assertThat(iris(changes.get("changing"), "event")).containsExactly("event/talks");
        assertThat(changes.get("changing").toString())
                .contains("\"property\":\"status\"", "ontology#scheduled", "ontology#occurred");
        assertThat(iris(all.get("sources"), "")).containsExactly("report/first/2", "report/second/1");
        List<String> tellings = new ArrayList<>();
        all.get("tellings")
                .forEach(telling -> tellings.add(telling.get("event").asText().replaceFirst(".*/id/", "") + " "
                        + telling.get("changed").asText() + " " + iris(telling.get("sources"), "")));
        assertThat(tellings)
                .containsExactly(
                        "event/new 2024-05-06T12:00:00Z [report/second/1]",
                        "event/talks 2024-05-06T12:00:00Z [report/first/2, report/second/1]",
                        "event/mistake 2024-05-05T00:00:00Z []");
    }

    @ParameterizedTest
    @CsvSource({
        "?from=2024-05-02&to=2024-05-04, 0, 0, 0",
        "?from=2024-05-01&to=2024-05-02, 2, 0, 0",
        "?from=2024-05-04&to=2024-05-05, 0, 1, 0",
        "?from=2024-05-05, 1, 0, 1",
        "?from=2024-05-07, 0, 0, 0",
        "?from=2074, 0, 0, 0",
        "?from=2024-05-06T11:59:59Z&to=2024-05-06T12:00:00Z, 1, 0, 1",
        "'', 2, 0, 0",
    })
    void countsOnlyWhatBecameKnownBetweenTheTwoDays(String query, int appearing, int vanishing, int changing)
            throws Exception {
        JsonNode changes = json(query).get("changes");
        assertThat(List.of(
                        changes.get("appearing").size(),
                        changes.get("vanishing").size(),
                        changes.get("changing").size()))
                .containsExactly(appearing, vanishing, changing);
    }

    @Test
    void thePageHasBothDaysAndTheSources() {
        assertThat(SERVED.page("/changes?from=2024-05-03&to=2024-05-07").replaceAll("\\s+", " "))
                .contains(
                        "From 3 May 2024 to 7 May 2024", "New events (1)", "Events that no source reports any more (1)")
                .contains("<th scope=\"col\">3 May 2024</th>", "<th scope=\"col\">7 May 2024</th>")
                .contains(
                        "&lt;i&gt;Novelty&lt;/i&gt; &amp; more",
                        "Published in between: 2 sources",
                        "a source was replaced");
        assertThat(SERVED.page("/changes?from=2024-05-07")).contains("Nothing that is assessed changed", "to today");
    }

    @Test
    void theFeedHasAnEntryForEachEvent() throws Exception {
        HttpResponse<String> answer = SERVED.get("/changes.atom?from=2024-05-03&to=2024-05-07");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/atom+xml;charset=utf-8");
        Document feed = DocumentBuilderFactory.newNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
        NodeList entries = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");
        assertThat(entries.getLength()).isEqualTo(3);
        assertThat(entries.item(0).getTextContent()).contains("<i>Novelty</i> & more", "New.", "2024-05-06T12:00:00Z");
        assertThat(entries.item(1).getTextContent()).contains("Talks", "scheduled → occurred");
        assertThat(entries.item(2).getTextContent()).contains("Mistake", "No source reports it any more.");
        assertThat(feed.getElementsByTagName("updated").item(0).getTextContent())
                .isEqualTo("2024-05-06T12:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/changes?from=2024-05-07&to=2024-05-03 | is later than",
                "/changes?from=soon | 2019-04-03",
                "/changes.json?to=later | 2019-04-03",
                "/changes.atom?without=report/first/1 | A feed has what changed",
            })
    void refusesWhatItCannotCompare(String path, String reason) {
        HttpResponse<String> answer = SERVED.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(reason);
    }
}
