// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.serve.ServedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The disputes page, for two sources that differ. */
class DisputesServletTest {
    private static final String DATA = """
            BASE <https://w3id.org/dateline/id/>
            INSERT DATA {
              <place/town> a sem:Place ; rdfs:label "Springfield" ; geo:hasGeometry <geometry/town> .
              <geometry/town> geo:asWKT "POINT(13 32)"^^geo:wktLiteral .
              <place/port> a sem:Place ; rdfs:label "Port" ; geo:hasGeometry <geometry/port> .
              <geometry/port> geo:asWKT "POINT(13 33)"^^geo:wktLiteral .
              <actor/gazette> a sem:Actor ; rdfs:label "The Gazette" .
              <actor/herald> a sem:Actor ; rdfs:label "The Herald" .
              <report/one/1> a dl:Source ; prov:hadPrimarySource <article/one> .
              <report/two/1> a dl:Source ; prov:hadPrimarySource <article/two> .
              GRAPH <report/one/1> {
                <article/one> a schema:NewsArticle ; schema:headline "Two dead" ; schema:publisher <actor/gazette> ;
                  schema:datePublished "2024-05-02T00:00:00Z"^^xsd:dateTime .
                <event/raid> a sem:Event ; rdfs:label "Raid <img src=x onerror=alert(1)>" ; dl:status dl:occurred ; sem:hasPlace <place/town> ;
                  sem:hasEarliestBeginTimeStamp "2024-05-01T00:00:00Z"^^xsd:dateTime ; sem:hasLatestEndTimeStamp "2024-05-02T00:00:00Z"^^xsd:dateTime .
                <event/calm> a sem:Event ; rdfs:label "A calm day" ; dl:status dl:occurred .
                <event/talks> a sem:Event ; rdfs:label "Talks in Port" ; dl:status dl:scheduled ; sem:hasPlace <place/port> ;
                  sem:hasEarliestBeginTimeStamp "2024-06-01T00:00:00Z"^^xsd:dateTime ; sem:hasLatestEndTimeStamp "2024-06-02T00:00:00Z"^^xsd:dateTime .
                <claim/one/dead> a dl:CasualtyClaim ; dl:about <event/raid> ; dl:harm dl:killed ; dl:low 2 ; dl:best 2 ; dl:high 2 ;
                  dl:claimant <article/one> ; dl:reportedBy <report/one/1> ; dl:reportedAt "2024-05-02T00:00:00Z"^^xsd:dateTime .
                <claim/one/near> a dl:DistanceClaim ; dl:from <place/town> ; dl:to <place/port> ; dl:distance [ qudt:numericValue 20 ; qudt:hasUnit unit:MI ] ;
                  dl:claimant <article/one> ; dl:reportedBy <report/one/1> .
              }
              GRAPH <report/two/1> {
                <article/two> a schema:NewsArticle ; schema:headline "Forty dead" ; schema:publisher <actor/herald> ;
                  schema:datePublished "2024-05-04T00:00:00Z"^^xsd:dateTime .
                <event/raid> a sem:Event ; dl:status dl:occurred ; sem:hasPlace <place/town> ;
                  sem:hasEarliestBeginTimeStamp "2024-05-03T00:00:00Z"^^xsd:dateTime ; sem:hasLatestEndTimeStamp "2024-05-04T00:00:00Z"^^xsd:dateTime .
                <claim/two/dead> a dl:CasualtyClaim ; dl:about <event/raid> ; dl:harm dl:killed ; dl:low 40 ; dl:best 40 ; dl:high 40 ;
                  dl:claimant <article/two> ; dl:reportedBy <report/two/1> ; dl:reportedAt "2024-05-04T00:00:00Z"^^xsd:dateTime .
              }
            }""";

    @RegisterExtension
    static final ServedStore SERVED = new ServedStore();

    @Test
    void eachKindShowsItsDisputesWithBothSides() {
        assertThat(SERVED.page("/disputes")).contains("There are no disputes of this kind");
        SERVED.update(DATA);
        assertThat(SERVED.page("/disputes"))
                .contains(
                        "Raid &lt;img",
                        "Sources differ on",
                        "time",
                        "1 May 2024",
                        "3 May 2024",
                        "The Gazette",
                        "The Herald")
                .contains("2–40", ">2<", ">40<")
                .containsPattern("Sources differ\\s*<span class=\"quiet\">1<")
                .containsPattern("Doubtful distances\\s*<span class=\"quiet\">1<")
                .doesNotContain("A calm day", "<img src=x", "Talks in Port");
        assertThat(SERVED.page("/disputes?kind=distances"))
                .contains("20 miles", "differs by more than 10%", "Springfield", "The Gazette");
        assertThat(SERVED.page("/disputes?kind=outcomes"))
                .contains("Talks in Port", "1 June 2024", "scheduled")
                .doesNotContain("Raid");
    }

    @Test
    void theSummaryListsFiltersAndSorts() {
        SERVED.update(DATA);
        SERVED.update("""
                BASE <https://w3id.org/dateline/id/>
                INSERT DATA {
                  GRAPH <report/one/1> {
                    <event/fire> a sem:Event ; rdfs:label "Fire in Port" ; dl:status dl:occurred ; sem:hasPlace <place/port> ;
                      sem:hasEarliestBeginTimeStamp "2023-01-01T00:00:00Z"^^xsd:dateTime ; sem:hasLatestEndTimeStamp "2023-01-02T00:00:00Z"^^xsd:dateTime .
                    <claim/one/fire> a dl:CasualtyClaim ; dl:about <event/fire> ; dl:harm dl:injured ; dl:best 14 ; dl:claimant <article/one> .
                  }
                  GRAPH <report/two/1> {
                    <claim/two/fire> a dl:CasualtyClaim ; dl:about <event/fire> ; dl:harm dl:injured ; dl:best 9 ; dl:claimant <article/two> .
                  }
                }""");
        String all = SERVED.page("/disputes");
        assertThat(all).contains("2 disputed events", "casualties (2)", "time (1)", "casualties, time");
        assertThat(all.indexOf("Raid &lt;img")).isLessThan(all.indexOf("Fire in Port"));
        String earliest = SERVED.page("/disputes?sort=begin");
        assertThat(earliest.indexOf("Fire in Port")).isLessThan(earliest.indexOf("Raid &lt;img"));
        assertThat(SERVED.get("/disputes?about=colour").statusCode()).isEqualTo(400);
        assertThat(SERVED.get("/disputes?about=colour").body())
                .contains("about", "colour", "casualties", "denial", "time");
        assertThat(SERVED.page("/disputes?about=time")).contains("Raid &lt;img").doesNotContain("Fire in Port");
        assertThat(SERVED.page("/disputes?q=fire")).contains("Fire in Port").doesNotContain("Raid &lt;img");
        assertThat(SERVED.page("/disputes?to=2023")).contains("Fire in Port").doesNotContain("Raid &lt;img");
        assertThat(SERVED.page("/disputes?from=2024&to=2024"))
                .contains("Raid &lt;img")
                .doesNotContain("Fire in Port");
        assertThat(SERVED.page("/disputes?about=place")).contains("No dispute matches these filters");
        SERVED.update("DROP ALL");
    }

    @Test
    void moreEventsThanAreComparedAreCountedAndShown() {
        String events = IntStream.rangeClosed(0, DisputeList.MOST)
                .mapToObj(number -> "<event/many/" + number + "> a sem:Event ; rdfs:label \"Xylograph " + number
                        + "\" ; dl:disputed true .\n")
                .collect(Collectors.joining());
        SERVED.update("BASE <https://w3id.org/dateline/id/> INSERT DATA { " + events + " }");
        assertThat(SERVED.page("/disputes"))
                .contains("2,001 disputed events", "among the first 2,000 of 2,001 disputed events");
        assertThat(SERVED.page("/disputes?page=201")).contains("Xylograph");
        assertThat(SERVED.get("/disputes?page=202", "Accept", "text/html").statusCode())
                .isEqualTo(404);
        SERVED.update("DROP ALL");
    }

    @ParameterizedTest
    @CsvSource({
        "/disputes?sort=size, 400",
        "/disputes?from=soon, 400",
        "/disputes?kind=rumours, 400",
        "/disputes?page=0, 400",
        "/disputes?page=9, 404",
        "/disputes?kind=outcomes&page=9, 404"
    })
    void invalidRequestsAreRefused(String path, int status) {
        assertThat(SERVED.get(path, "Accept", "text/html").statusCode()).isEqualTo(status);
    }
}
