// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.serve.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The timeline as a page, over a real store and real HTTP. */
class TimelineServletTest {
    private static final String PREFIXES = """
            @prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .
            @prefix dl: <https://w3id.org/dateline/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix e: <https://w3id.org/dateline/id/event/> .
            @prefix a: <https://w3id.org/dateline/id/actor/> .
            @prefix p: <https://w3id.org/dateline/id/place/> .
            """;

    private static final String FEW = """
            a:army a sem:Actor ; rdfs:label "Army of <b>Libya</b>"@en .
            a:council a sem:Actor ; rdfs:label "Council"@en .
            p:gharyan a sem:Place ; rdfs:label "Gharyan"@en .
            e:taken a sem:Event ; rdfs:label "Gharyan is taken"@en ; dl:status dl:occurred ; sem:hasPlace p:gharyan ; sem:hasActor a:army ;
              sem:hasEarliestBeginTimeStamp "2019-04-03T00:00:00Z"^^xsd:dateTime ; sem:hasLatestEndTimeStamp "2019-04-05T00:00:00Z"^^xsd:dateTime .
            e:talks a sem:Event ; rdfs:label "Talks <script>alert(1)</script>"@en ; dl:status dl:scheduled ; sem:hasActor a:council ;
              sem:hasEarliestBeginTimeStamp "2019-04-14T00:00:00Z"^^xsd:dateTime ; sem:hasLatestEndTimeStamp "2019-04-17T00:00:00Z"^^xsd:dateTime .
            e:quake a sem:Event ; rdfs:label "The ground shakes" ;
              sem:hasEarliestBeginTimeStamp "2019-04-09T00:00:00Z"^^xsd:dateTime ; sem:hasLatestEndTimeStamp "2019-04-10T00:00:00Z"^^xsd:dateTime .
            e:someday a sem:Event ; rdfs:label "Some day" ; dl:status dl:hypothetical .
            """;

    @TempDir
    static Path directory;

    private static RunningServer few;

    @BeforeAll
    static void start() {
        few = RunningServer.start(directory.resolve("few"));
        assertThat(few.put("/data?default", "text/turtle", PREFIXES + FEW).statusCode())
                .isBetween(200, 204);
    }

    @AfterAll
    static void stop() {
        few.close();
    }

    private static HttpResponse<String> page(String query) {
        return few.get("/timeline" + query, "Accept", "text/html");
    }

    @Test
    void showsEventsAsLanesAndAsAList() {
        String page = page("").body();
        assertThat(page)
                .contains(
                        "<h1>Events</h1>",
                        "4 events",
                        "1 without a date",
                        "<h2>3 April 2019</h2>",
                        "<span class=\"when\">3–4 April 2019</span>")
                .contains("class=\"mark occurred\"", "class=\"mark scheduled\"", "Without a date")
                .contains("href=\"/id/event/taken\"", "Army of &lt;b>Libya&lt;/b>")
                .doesNotContain("<script>alert", "<b>Libya");
    }

    /** Events that nobody or nothing is known of are drawn in a lane of their own, also where no event has any. */
    @ParameterizedTest
    @CsvSource({
        "actor, q=shakes",
        "place, q=shakes",
        "type, q=shakes",
        "actor, to=2020",
        "place, to=2020",
        "type, to=2020"
    })
    void everyEventWithADateIsInALane(String lanes, String filter) {
        String page = page("?" + filter + "&lanes=" + lanes).body().replaceAll("\\s+", " ");
        String drawing = page.substring(page.indexOf("data-lanes"), page.indexOf("Sorted:"));
        assertThat(drawing)
                .contains("no " + lanes + " known", "href=\"/id/event/quake\"")
                .doesNotContain("=\"\"");
    }

    @Test
    void theSelectionIsASentenceWithRemovableFilters() {
        String page = page("?to=2019-04&actor=council&status=scheduled&from=2019-04-01&asOf=2099-04-10")
                .body();
        assertThat(page)
                .contains("<h1>Scheduled events with Council, April 2019, as known on 10 April 2099</h1>")
                .contains("href=\"/timeline?from=2019-04-01&amp;to=2019-04&amp;status=scheduled&amp;asOf=2099-04-10\"")
                .contains("href=\"/timeline?actor=council&amp;status=scheduled&amp;asOf=2099-04-10\"");
    }

    @Test
    void barsZoomsAndFacetsAreLinksThatWork() {
        String page = page("?from=2019-04-01&to=2019-04-30").body();
        Matcher links = Pattern.compile("href=\"(/timeline\\?[^\"]*)\"").matcher(page);
        int followed = 0;
        while (links.find() && followed < 60) {
            String path = links.group(1).replace("&amp;", "&");
            assertThat(few.get(path, "Accept", "text/html").statusCode())
                    .as(path)
                    .isEqualTo(200);
            followed++;
        }
        assertThat(followed).isGreaterThan(15);
    }

    @Test
    void aFormRequestIsRedirectedToAShortAddress() {
        HttpResponse<String> answer = page("?from=&to=2019-04&actor=army&place=&type=&status=&q=&asOf=");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/timeline?to=2019-04&actor=army");
    }

    @Test
    void anInvalidValueIsMarkedInTheForm() {
        HttpResponse<String> answer = page("?from=yesterday&actor=army");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("value=\"yesterday\"", "aria-invalid=\"true\"", "value=\"army\"", "2019-04-03T10:00:00Z");
        assertThat(few.get("/timeline?lanes=moon").statusCode()).isEqualTo(400);
        assertThat(page("?colour=red").body()).contains("Unknown parameter: colour. Use one of from, to, ");
    }

    @Test
    void anEmptySelectionExplainsWhatToDo() {
        HttpResponse<String> answer = page("?actor=council&from=1950&to=1951");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("No events found", "search all times", "no event");
    }

    @Test
    void aPageOfTenThousandEventsIsSmall() {
        try (RunningServer many = RunningServer.start(directory.resolve("many"))) {
            StringBuilder data = new StringBuilder(PREFIXES);
            for (int i = 0; i < 10_000; i++) {
                data.append(
                        "e:n%d a sem:Event ; rdfs:label \"An event of the year with number %d\" ; sem:hasActor a:n%d, a:all ; "
                                .formatted(i, i, i % 40));
                data.append("sem:hasEarliestBeginTimeStamp \"%d-%02d-%02dT00:00:00Z\"^^xsd:dateTime .\n"
                        .formatted(1990 + i % 30, 1 + i % 12, 1 + i % 28));
            }
            assertThat(many.put("/data?default", "text/turtle", data.toString()).statusCode())
                    .isBetween(200, 204);
            HttpResponse<String> answer = many.get("/timeline?limit=50", "Accept", "text/html");
            assertThat(answer.body())
                    .contains("10,000 events", "Next page")
                    .hasSizeLessThan(300_000)
                    .doesNotContain("<a class=\"mark");
            Matcher next = Pattern.compile("href=\"([^\"]*cursor=[^\"]*)\"").matcher(answer.body());
            assertThat(next.find()).isTrue();
            String second = many.get(next.group(1).replace("&amp;", "&"), "Accept", "text/html")
                    .body();
            assertThat(second).contains("First page", "Next page");
        }
    }
}
