// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dateline.derive.AssessedDataset;
import org.dateline.derive.RuleDescription;
import org.dateline.serve.ServedStore;
import org.dateline.serve.admission.QueryTurns;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.site.ShippedOntology;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What changed between two days: an event that becomes known, one that changes, one that its source withdraws. */
class ChangesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DATA = """
            BASE <https://w3id.org/dateline/id/>
            INSERT DATA {
              <actor/gazette> a sem:Actor ; rdfs:label "The Gazette" .
              <place/town> rdfs:label "Gharyan" ; geo:asWKT "POINT(13 32)"^^geo:wktLiteral .
              <place/port> rdfs:label "Tripoli" ; geo:asWKT "POINT(13 32.5)"^^geo:wktLiteral .
              <report/first/1> a dl:Source ; prov:hadPrimarySource <article/first> .
              <report/first/2> a dl:Source ; prov:hadPrimarySource <article/first-2> ; prov:wasRevisionOf <report/first/1> .
              <report/second/1> a dl:Source ; prov:hadPrimarySource <article/second> .
              GRAPH <report/first/1> {
                <article/first> a schema:NewsArticle ; schema:headline "Talks planned" ; schema:publisher <actor/gazette> ;
                  schema:datePublished "2024-05-02T00:00:00Z"^^xsd:dateTime .
                <event/talks> a sem:Event ; rdfs:label "Talks" ; dl:status dl:scheduled ; sem:hasTimeStamp "2024-05-04"^^xsd:date .
                <claim/first/far> a dl:DistanceClaim ; dl:gist "Gharyan, 30 miles from Tripoli" ; dl:from <place/town> ; dl:to <place/port> ;
                  dl:distance [ qudt:numericValue 30 ; qudt:hasUnit unit:MI ] .
                <event/mistake> a sem:Event ; rdfs:label "Mistake" ; dl:status dl:occurred ; sem:hasTimeStamp "2024-05-01"^^xsd:date .
              }
              GRAPH <report/first/2> {
                <article/first-2> a schema:NewsArticle ; schema:headline "Talks planned" ; schema:publisher <actor/gazette> ;
                  schema:datePublished "2024-05-05T00:00:00Z"^^xsd:dateTime .
                <claim/first/far> a dl:DistanceClaim ; dl:gist "Gharyan, 34 miles from Tripoli" ; dl:from <place/town> ; dl:to <place/port> ;
                  dl:distance [ qudt:numericValue 34 ; qudt:hasUnit unit:MI ] .
                <event/talks> a sem:Event ; rdfs:label "Talks" ; dl:status dl:scheduled ; sem:hasTimeStamp "2024-05-04"^^xsd:date .
              }
              GRAPH <report/second/1> {
                <article/second> a schema:NewsArticle ; schema:headline "Talks held & \\u0007 <b>done</b>" ;
                  schema:datePublished "2024-05-06T12:00:00Z"^^xsd:dateTime .
                <claim/second/far> a dl:DistanceClaim ; dl:gist "Gharyan, 99 miles from Tripoli" ; dl:from <place/town> ; dl:to <place/port> ;
                  dl:distance [ qudt:numericValue 99 ; qudt:hasUnit unit:MI ] .
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
        assertThat(iris(all.get("sources"), "")).containsExactly("report/second/1", "report/first/2");
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
    void distancesThatAreComparedOtherwiseAreAmongTheChanges() throws Exception {
        JsonNode distances =
                json("?from=2024-05-03&to=2024-05-07").get("changes").get("distances");
        assertThat(iris(distances, "")).containsExactly("claim/second/far", "claim/first/far");
        JsonNode changed = distances.get(1);
        assertThat(List.of(
                        changed.get("from").get("label").asText(),
                        changed.get("to").get("label").asText(),
                        changed.get("before").asText(),
                        changed.get("after").asText(),
                        changed.get("changed").asText()))
                .containsExactly(
                        "Gharyan",
                        "Tripoli",
                        "30 miles (48.3 km), computed 55.4 km; they differ by more than a tenth",
                        "34 miles (54.7 km), computed 55.4 km",
                        "2024-05-05T00:00:00Z");
        assertThat(distances.get(0).get("before").asText()).isEmpty();
        assertThat(SERVED.page("/changes?from=2024-05-04&to=2024-05-05").replaceAll("\\s+", " "))
                .contains(
                        "Distances that are compared otherwise",
                        "Distance from Gharyan to Tripoli",
                        "34 miles (54.7 km), computed 55.4 km");
        assertThat(json("?from=2024-05-02&to=2024-05-04").get("changes").get("distances"))
                .isEmpty();
        assertThat(json("?without=report/first/2")
                        .get("changes")
                        .get("distances")
                        .toString())
                .contains("claim/first/far", "34 miles", "30 miles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/changes", "/changes.json", "/changes.atom"})
    void aPartThatThereIsNotIsNotFound(String path) throws Exception {
        assertThat(json("?from=2024-05-03&to=2024-05-07").get("part").toString())
                .isEqualTo("{\"number\":1,\"more\":false}");
        assertThat(SERVED.get(path + "?from=2024-05-07").statusCode()).isEqualTo(200);
        for (String page : List.of("2", "99", "100000")) {
            HttpResponse<String> answer = SERVED.get(path + "?from=2024-05-03&to=2024-05-07&page=" + page);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("Not found: page " + page + " of these changes.");
        }
        assertThat(SERVED.get(path + "?page=0").statusCode()).isEqualTo(400);
    }

    @Test
    void aComparisonTakesItsTurnAmongTheQueries(@TempDir Path directory) {
        QueryTurns turns = new QueryTurns(1, 0, 0, Duration.ofMinutes(1));
        try (EmbeddedStore store = EmbeddedStore.open(directory.resolve("store"))) {
            ChangeReading reading = new ChangeReading(
                    store, AssessedDataset.over(store.dataset()), ShippedOntology.load(RuleDescription::addAll), turns);
            try (QueryTurns.Turn other = turns.begin("query", () -> Duration.ofMinutes(1))) {
                assertThatThrownBy(() -> reading.within(Duration.ofMinutes(1), "client", data -> 1))
                        .isInstanceOf(RequestException.class)
                        .hasMessageContaining("too many queries wait");
                other.release();
                assertThat(reading.<Integer>within(Duration.ofMinutes(1), "client", data -> 1)
                                .intValue())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void whatIsKeptIsForgottenWithTheNextCommit() throws Exception {
        String query = "?from=2023-12-31&to=2024-01-02";
        assertThat(json(query).get("sources")).isEmpty();
        assertThat(json(query)).isEqualTo(json(query));
        SERVED.update("""
                BASE <https://w3id.org/dateline/id/>
                INSERT DATA {
                  <report/early/1> a dl:Source ; prov:hadPrimarySource <article/early> .
                  GRAPH <report/early/1> { <article/early> schema:datePublished "2024-01-01"^^xsd:date . <event/early> a sem:Event }
                }""");
        assertThat(iris(json(query).get("sources"), "")).containsExactly("report/early/1");
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
        assertThat(entries.getLength()).isEqualTo(5);
        assertThat(feed.getDocumentElement().getTextContent())
                .contains("Distance from Gharyan to Tripoli", "30 miles (48.3 km), computed 55.4 km");
        assertThat(entries.item(0).getTextContent()).contains("<i>Novelty</i> & more", "New.", "2024-05-06T12:00:00Z");
        assertThat(entries.item(1).getTextContent()).contains("Talks", "scheduled → occurred");
        assertThat(entries.item(3).getTextContent()).contains("Mistake", "No source reports it any more.");
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
                "/changes?without=report/first/1&from=2024-05-03 | The parameters without and from exclude each other",
                "/changes.json?without=report/first/1&to=2024-05-03 | The parameters without and to exclude each other",
                "/changes?without=report/first/1&page=2 | Leave one of them out",
                "/changes?to=2024-05-03&to=2024-05-07 | Invalid value for the parameter to: \"2024-05-03 and 2024-05-07\"",
                "/changes.json?without=report/first/1&without=report/second/1 | Expected one value",
                "/changes?page=1&page=2 | Invalid value for the parameter page",
                "/changes?frm=2024-05-03 | Unknown parameter: frm. Did you mean from?",
                "/changes.json?From=2024-05-03 | Unknown parameter: From. Did you mean from?",
                "/changes.atom?colour=red | Unknown parameter: colour. Use one of from, to, page, without.",
                "/changes?asof=2024-05-03 | Unknown parameter: asof. Use one of from, to, page, without.",
                "/changes?asOf=2024-05-03 | Unknown parameter: asOf.",
            })
    void refusesWhatItCannotCompare(String path, String reason) {
        HttpResponse<String> answer = SERVED.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?from=2024-05-03&from=2024-05-03&to=2024-05-07",
                "?from=&from=2024-05-03&to=2024-05-07&without=",
                "?to=2024-05-07&page=&from=2024-05-03",
            })
    void emptyFieldsOfFormsAndTheSameValueTwiceAreNoFault(String query) throws Exception {
        assertThat(json(query)).isEqualTo(json("?from=2024-05-03&to=2024-05-07"));
    }
}
