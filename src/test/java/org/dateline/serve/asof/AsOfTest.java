// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.serve.RunningServer;
import org.dateline.serve.ServedStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that is read, as of days before, between and after two sources; and Memento (RFC 7089). */
class AsOfTest {
    private static final String DATA = """
            BASE <https://w3id.org/dateline/id/>
            INSERT DATA {
              <place/town> a sem:Place ; rdfs:label "Springfield" ; geo:hasGeometry <geometry/town> .
              <geometry/town> geo:asWKT "POINT(13 32)"^^geo:wktLiteral .
              <actor/army> a sem:Actor ; rdfs:label "The Army" .
              <actor/gazette> a sem:Actor ; rdfs:label "The Gazette" .
              <actor/herald> a sem:Actor ; rdfs:label "The Herald" .
              <report/one/1> a dl:Source ; prov:hadPrimarySource <article/one> .
              <report/two/1> a dl:Source ; prov:hadPrimarySource <article/two> .
              GRAPH <report/one/1> {
                <article/one> a schema:NewsArticle ; schema:headline "Town expected to fall" ; schema:publisher <actor/gazette> ;
                  schema:datePublished "2024-05-02T00:00:00Z"^^xsd:dateTime .
                <event/fall> a sem:Event ; rdfs:label "Fall announced" ; sem:eventType type:territory-taken ; dl:status dl:scheduled ;
                  sem:hasPlace <place/town> ; dl:hasParticipation [ dl:agent <actor/army> ; sem:roleType dl:initiator ] ;
                  sem:hasBeginTimeStamp "2024-05-04T00:00:00Z"^^xsd:dateTime ; sem:hasEndTimeStamp "2024-05-05T00:00:00Z"^^xsd:dateTime .
              }
              GRAPH <report/two/1> {
                <article/two> a schema:NewsArticle ; schema:headline "Springfield taken" ; schema:publisher <actor/herald> ;
                  schema:datePublished "2024-05-06T15:00:00Z"^^xsd:dateTime .
                <event/fall> a sem:Event ; rdfs:label "Fall completed" ; sem:eventType type:territory-taken ; dl:status dl:occurred ;
                  sem:hasPlace <place/town> ; sem:hasBeginTimeStamp "2024-05-04T00:00:00Z"^^xsd:dateTime ;
                  sem:hasEndTimeStamp "2024-05-05T00:00:00Z"^^xsd:dateTime .
                <claim/two/dead> a dl:CasualtyClaim ; dl:about <event/fall> ; dl:harm dl:killed ; dl:low 40 ; dl:best 40 ; dl:high 50 ;
                  dl:claimant <article/two> ; dl:reportedBy <report/two/1> ; dl:reportedAt "2024-05-06T00:00:00Z"^^xsd:dateTime .
                <event/parade> a sem:Event ; rdfs:label "Zebraparade" ; sem:hasPlace <place/town> ; sem:hasTimeStamp "2024-05-06"^^xsd:date .
              }
            }""";

    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"]*)\"");

    @RegisterExtension
    static final ServedStore SERVED = new ServedStore();

    @BeforeAll
    static void load() {
        SERVED.update(DATA);
    }

    private static String on(String path, String day) {
        return path + (path.contains("?") ? "&" : "?") + "asOf=" + day;
    }

    /** The answer without what depends on its own address. */
    private static String body(String path, String accept) {
        HttpResponse<String> answer = SERVED.get(path, "Accept", accept);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return answer.body().replaceAll("[?&]asOf=[0-9T:Z-]*", "");
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html",
        "/articles, text/html",
        "/disputes, text/html",
        "/search?q=springfield, text/html",
        "/search.json?q=springfield, application/json",
        "/suggest?q=zebra, application/json",
        "/timeline, text/html",
        "/timeline.json, application/json",
        "/timeline.csv, text/csv",
        "/map, text/html",
        "/doc/place/town, text/html",
        "/doc/place/town.ttl, text/turtle",
        "/doc/actor/army, text/html",
        "/doc/event/fall, text/turtle",
        "/doc/event/fall, application/trig",
        "/doc/event/fall?view=statements, text/html",
        "/browse?iri=https://w3id.org/dateline/id/place/town, application/n-triples",
        "/data, application/n-quads",
        "/data?default, application/n-triples",
        "/sparql?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D, text/csv",
        "/sparql?query=SELECT%20*%20%7B%20GRAPH%20%3Fg%20%7B%3Fs%20%3Fp%20%3Fo%7D%20%7D, application/sparql-results+json",
        "/sparql?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D, text/html",
    })
    void showsNothingThatWasPublishedLater(String path, String accept) {
        assertThat(body(on(path, "2024-05-05"), accept))
                .doesNotContain("Zebraparade", "Fall completed", "Springfield taken", "event/parade", "report/two/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search.json?q=springfield",
                "/doc/event/fall.nt",
                "/doc/place/town.nt",
                "/data?default",
                "/sparql?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20ORDER%20BY%20%3Fs%20%3Fp%20%3Fo",
            })
    void theDayOfTheLastSourceShowsWhatTodayShows(String path) {
        String accept = "application/n-triples, text/csv, application/json";
        assertThat(body(on(path, "2024-05-06"), accept).lines().sorted().toList())
                .isEqualTo(body(path, accept).lines().sorted().toList());
    }

    @Test
    void anEventIsAsItWasKnown() {
        String query = "SELECT ?label ?status { ?e a sem:Event ; rdfs:label ?label ; dl:status ?status }";
        assertThat(select(query, "2024-05-01")).containsExactly("label,status");
        assertThat(select(query, "2024-05-02"))
                .containsExactly("label,status", "Fall announced,https://w3id.org/dateline/ontology#scheduled");
        assertThat(select(query, "2024-05-06"))
                .containsExactly("label,status", "Fall completed,https://w3id.org/dateline/ontology#occurred");
        assertThat(select(query, "2024")).isEqualTo(select(query, ""));
    }

    private static List<String> select(String query, String day) {
        String prefixes =
                "PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> PREFIX dl: <https://w3id.org/dateline/ontology#>"
                        + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
        String path = "/sparql?query=" + RunningServer.encoded(prefixes + query);
        return body(day.isEmpty() ? path : on(path, day), "text/csv").lines().toList();
    }

    @Test
    void aPostMayNameTheDayToo() {
        String form = "asOf=2024-05-01&query=" + RunningServer.encoded("SELECT * { GRAPH ?g { ?s ?p ?o } }");
        HttpResponse<String> answer = SERVED.post("/sparql", "application/x-www-form-urlencoded", form);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("report/one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/doc/place/town",
                "/search?q=town",
                "/timeline",
                "/map",
                "/articles",
                "/disputes",
                "/sparql"
            })
    void everyPageShowsItsDayAndKeepsIt(String path) {
        String page = SERVED.page(on(path, "2024-05-05"));
        assertThat(page)
                .contains("As known on <strong>5 May 2024</strong>")
                .contains("<a data-today href=\"" + path + "\">Show today</a>")
                .contains("<a data-today href=\"/changes?from=2024-05-05\">");
        Matcher links = LINK.matcher(page);
        while (links.find()) {
            String link = links.group(1);
            boolean chooses = path.matches("/(timeline|map)") && link.matches("/(timeline|map).*");
            if (!chooses
                    && link.matches("/(timeline|map|articles|disputes|search|doc|id|sparql|browse)([?/].*)?")
                    && !link.equals(path)) {
                assertThat(link).contains("asOf=2024-05-05");
            }
        }
        assertThat(page).contains("<input type=\"hidden\" name=\"asOf\" value=\"2024-05-05\">");
        assertThat(SERVED.page(path)).doesNotContain("As known on <strong>", "asOf=2024-05-05");
    }

    @Test
    void aTimelineAndAnEventCanBeLeftForToday() {
        assertThat(SERVED.page("/timeline?asOf=2024-05-05").split("name=\"asOf\"", -1))
                .hasSize(3); // its own field, and the search
        assertThat(SERVED.page("/doc/event/fall?asOf=2024-05-05"))
                .contains("<a data-today href=\"/doc/event/fall\">As known today</a>");
    }

    @Test
    void anInstantIsItsDayExceptForTimelinesAndEvents() {
        HttpResponse<String> articles = SERVED.get("/articles?asOf=2024-05-06T08:00:00Z", "Accept", "text/html");
        assertThat(articles.body())
                .contains("As known on <strong>6 May 2024</strong>", "Springfield taken", "value=\"2024-05-06\"");
        assertThat(articles.headers().firstValue("Memento-Datetime")).hasValue("Mon, 06 May 2024 23:59:59 GMT");
        HttpResponse<String> event = SERVED.get("/doc/event/fall?asOf=2024-05-06T08:00:00Z", "Accept", "text/html");
        assertThat(event.body())
                .contains("As known on <strong>6 May 2024, 08:00 UTC</strong>")
                .doesNotContain("Fall completed</h1>");
        assertThat(event.headers().firstValue("Memento-Datetime")).hasValue("Mon, 06 May 2024 08:00:00 GMT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%61rticles?asOf=2024-05-05",
                "/articles;x?asOf=2024-05-05",
                "/articles?as%4Ff=2024-05-05",
                "/articles?x=%22%3E&asOf=2024-05-05",
            })
    void noSpellingOfTheAddressShowsToday(String path) {
        HttpResponse<String> answer = SERVED.get(path, "Accept", "text/html");
        assertThat(answer.body()).doesNotContain("Springfield taken");
    }

    @Test
    void farYearsAreToday() {
        assertThat(SERVED.page("/articles?asOf=999999998")).contains("Springfield taken");
        assertThat(SERVED.page("/articles?asOf=-0400")).doesNotContain("Town expected");
    }

    @Test
    void anEmptyDayDoesNotHideTheDayOfARedirect() {
        HttpResponse<String> answer =
                SERVED.get("/timeline?asOf=&q=x", "Accept-Datetime", "Sun, 05 May 2024 10:00:00 GMT");
        assertThat(answer.headers().firstValue("Location")).hasValue("/timeline?q=x&asOf=2024-05-02");
    }

    @Test
    void whatDoesNotDependOnTheDayDoesNotSayOne() {
        HttpResponse<String> answer = SERVED.get("/about?asOf=2024-05-05", "Accept", "text/html");
        assertThat(answer.body()).doesNotContain("As known on <strong>");
        assertThat(answer.headers().firstValue("Memento-Datetime")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/doc/place/town",
                "/search?q=a",
                "/timeline",
                "/map.json",
                "/sparql?query=ASK%7B%7D",
                "/data",
                "/articles"
            })
    void aDayThatIsNoneIsRefused(String path) {
        HttpResponse<String> answer = SERVED.get(on(path, "yesterday"), "Accept", "*/*");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("asOf", "yesterday", "2019-04-03");
    }

    @Test
    void anEarlierDayIsNotWrittenTo() {
        HttpResponse<String> update = SERVED.post(
                "/update?asOf=2024-05-05", "application/sparql-update", "INSERT DATA { <urn:a> <urn:b> 1 }");
        assertThat(update.statusCode()).isEqualTo(400);
        assertThat(update.body()).contains("The parameter asOf is for reading");
        assertThat(SERVED.post("/data?asOf=2024-05-05", "text/turtle", "<urn:a> <urn:b> 1 .")
                        .statusCode())
                .isEqualTo(400);
        assertThat(body("/sparql?query=" + RunningServer.encoded("ASK { <urn:a> ?p ?o }"), "text/csv"))
                .contains("false");
    }

    @Test
    void aSourceThatComesLateIsSeenOnItsDay() {
        assertThat(SERVED.page("/articles?asOf=2024-04-03")).doesNotContain("Found in an attic");
        SERVED.update("""
                BASE <https://w3id.org/dateline/id/>
                INSERT DATA {
                  <report/attic/1> a dl:Source ; prov:hadPrimarySource <article/attic> .
                  GRAPH <report/attic/1> {
                    <article/attic> a schema:NewsArticle ; schema:headline "Found in an attic" ;
                      schema:datePublished "2024-04-01T00:00:00Z"^^xsd:dateTime } }""");
        assertThat(SERVED.page("/articles?asOf=2024-04-03")).contains("Found in an attic");
        assertThat(SERVED.page("/articles?asOf=2024-03-31")).doesNotContain("Found in an attic");
    }

    @Test
    void aMementoSaysWhatItIsOf() {
        HttpResponse<String> answer = SERVED.get("/doc/event/fall.ttl?asOf=2024-05-03");
        assertThat(answer.headers().firstValue("Memento-Datetime")).hasValue("Fri, 03 May 2024 23:59:59 GMT");
        assertThat(answer.headers().allValues("Link"))
                .anyMatch(link -> link.contains("</doc/event/fall.ttl>; rel=\"original timegate\"")
                        && link.contains("</timemap/doc/event/fall.ttl>; rel=\"timemap\""));
        HttpResponse<String> original = SERVED.get("/doc/event/fall.ttl");
        assertThat(original.headers().firstValue("Memento-Datetime")).isEmpty();
        assertThat(original.headers().allValues("Vary")).contains("Accept-Datetime");
        assertThat(original.headers().allValues("Link")).anyMatch(link -> link.contains("rel=\"timemap\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/doc/event/fall | Sun, 05 May 2024 10:00:00 GMT | /doc/event/fall?asOf=2024-05-02",
                "/doc/event/fall | Thu, 01 Jan 1970 00:00:00 GMT | /doc/event/fall?asOf=2024-05-02",
                "/doc/event/fall | Mon, 01 Jan 2074 00:00:00 GMT | /doc/event/fall?asOf=2024-05-06",
                "/timeline?type=territory-taken | Sun, 05 May 2024 10:00:00 GMT | /timeline?type=territory-taken&asOf=2024-05-02",
            })
    void aClientIsLedToTheDayThatItAsksFor(String path, String time, String memento) {
        HttpResponse<String> answer = SERVED.get(path, "Accept-Datetime", time);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(memento);
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Datetime");
        assertThat(SERVED.get(memento).statusCode()).isEqualTo(200);
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        HttpResponse<String> answer = SERVED.get("/doc/event/fall", "Accept-Datetime", "2024-05-05");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Accept-Datetime", "2024-05-05", "Wed, 10 Apr 2019 12:00:00 GMT");
    }

    @Test
    void aThingThatNoSourceTellsOfHasNoOtherDay() {
        SERVED.update("INSERT DATA { <https://w3id.org/dateline/id/actor/alone> a sem:Actor ; rdfs:label \"Alone\" }");
        HttpResponse<String> answer =
                SERVED.get("/doc/actor/alone", "Accept-Datetime", "Sun, 05 May 2024 10:00:00 GMT");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SERVED.get("/timemap/doc/actor/alone").statusCode()).isEqualTo(404);
    }

    @Test
    void aTimeMapListsTheDays() {
        HttpResponse<String> map = SERVED.get("/timemap/doc/event/fall");
        assertThat(map.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/link-format");
        assertThat(map.body().lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("/doc/event/fall>; rel=\"original timegate\""))
                .anyMatch(line -> line.contains("/timemap/doc/event/fall>; rel=\"self\""))
                .anyMatch(
                        line -> line.contains(
                                "/doc/event/fall?asOf=2024-05-02>; rel=\"first memento\"; datetime=\"Thu, 02 May 2024 23:59:59 GMT\""))
                .anyMatch(
                        line -> line.contains(
                                "/doc/event/fall?asOf=2024-05-06>; rel=\"last memento\"; datetime=\"Mon, 06 May 2024 23:59:59 GMT\""));
        assertThat(SERVED.get("/timemap/timeline").body()).contains("/timeline?asOf=2024-05-06>");
        assertThat(SERVED.get("/timemap/doc/place/town").body()).contains("asOf=2024-05-02", "asOf=2024-05-06");
        for (String path : List.of("/timemap", "/timemap/assets/dateline.css", "/timemap/doc/event/none")) {
            assertThat(SERVED.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
