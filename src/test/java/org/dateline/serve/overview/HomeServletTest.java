// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.serve.ServedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The start page and the list of articles over small stores. */
class HomeServletTest {
    private static final String EVENTS = """
            PREFIX : <https://w3id.org/dateline/id/>
            :actor\\/ann a sem:Actor ; rdfs:label "Ann <script>alert(1)</script>" .
            :actor\\/times a sem:Actor ; rdfs:label "The Times" .
            :report\\/r\\/1 a dl:Source ; prov:hadPrimarySource :article\\/r .
            :report\\/q\\/1 a dl:Source ; prov:hadPrimarySource :article\\/q .
            :report\\/r\\/1 {
              :article\\/r a schema:NewsArticle ; schema:headline "A march is ordered" ; schema:publisher :actor\\/times ;
                schema:datePublished "2019-04-04T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
              :event\\/march a sem:Event ; rdfs:label "The march" ; dl:status dl:occurred ;
                dl:hasParticipation [ a dl:Participation ; sem:roleType dl:initiator ; dl:agent :actor\\/ann ] ;
                sem:hasEarliestBeginTimeStamp "2019-04-03T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> ;
                sem:hasLatestEndTimeStamp "2019-04-04T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
              :event\\/talks a sem:Event ; rdfs:label "The talks" ; dl:status dl:scheduled ;
                sem:hasEarliestBeginTimeStamp "2019-04-05T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> ;
                sem:hasLatestEndTimeStamp "2019-04-06T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
              :event\\/launch a sem:Event ; rdfs:label "The launch" ; dl:status dl:scheduled ;
                sem:hasEarliestBeginTimeStamp "9019-04-05T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
            }
            :report\\/q\\/1 { :article\\/q a schema:Article ; schema:headline "Undated" . }
            """;

    @RegisterExtension
    final ServedStore served = new ServedStore();

    private void load() {
        served.load(EVENTS);
    }

    @Test
    void anEmptyStoreSaysWhatToDoNext() {
        assertThat(served.get("/").body())
                .contains("Nothing here yet", "The store is empty", "href=\"/import\"", "--demo")
                .doesNotContain("Who ordered what, when?", "Latest events", "<svg", "Newest report");
        assertThat(served.get("/articles").body()).contains("There are no articles yet", "href=\"/import\"");
    }

    @Test
    void pastAndPlannedEventsAreSeparate() {
        load();
        String page = served.get("/").body();
        String latest = section(page, "Latest events");
        assertThat(latest)
                .contains("/id/event/march", "3 April 2019", "occurred")
                .doesNotContain("/id/event/talks");
        assertThat(section(page, "<h2>Planned</h2>")).contains("The launch").doesNotContain("The talks");
        assertThat(section(page, "Planned, outcome unknown"))
                .contains("The talks", "5 April 2019", "scheduled")
                .doesNotContain("The launch");
        assertThat(page)
                .containsPattern("<dt>events</dt>\\s*<dd>3</dd>")
                .containsPattern("<dt>articles</dt>\\s*<dd>2</dd>")
                .contains("Newest report: 4 April 2019")
                .contains("Ann &lt;script>", "/timeline?actor=ann")
                .doesNotContain("<script>alert");
    }

    @Test
    void eachBarLeadsToItsEvents() {
        load();
        assertThat(served.get("/").body())
                .containsPattern(
                        "<a href=\"/timeline\\?from=2000-01-01&amp;to=2099-12-31\" aria-label=\"[^\"]+: 2 events\"");
    }

    @Test
    void theStartPageFollowsACommit() {
        load();
        assertThat(served.get("/").body()).contains("The march");
        served.update("""
                INSERT DATA { <https://w3id.org/dateline/id/event/new> a <http://semanticweb.cs.vu.nl/2009/11/sem/Event> ;
                  rdfs:label "Just in" }
                """);
        assertThat(served.get("/").body()).contains("Just in").containsPattern("<dt>events</dt>\\s*<dd>4</dd>");
    }

    @Test
    void articlesAreChosenByPublisherAndTime() {
        load();
        assertThat(served.get("/articles").body())
                .contains("/id/article/r", "A march is ordered", "The Times", "4 April 2019", "3 events", "2 articles")
                .contains("/id/article/q", "Undated", "0 events");
        assertThat(served.get("/articles?publisher=the+times&month=2019-04").body())
                .contains("A march is ordered", "1 article")
                .doesNotContain("Undated");
        assertThat(served.get("/articles?month=2020").body()).contains("no article", "Show all");
    }

    @Test
    void badParametersAreRefusedWithAnExplanation() {
        assertThat(served.get("/articles?month=April").statusCode()).isEqualTo(400);
        assertThat(served.get("/articles?month=April").body()).contains("a year, month or day such as 2019-04");
        assertThat(served.get("/articles?page=0").statusCode()).isEqualTo(400);
        assertThat(served.get("/articles?page=7").statusCode()).isEqualTo(404);
    }

    /** The part of a page between a heading and the next one. */
    private static String section(String page, String heading) {
        int begin = page.indexOf(heading);
        assertThat(begin).as(heading).isNotNegative();
        return page.substring(begin).split("</section>")[0];
    }
}
