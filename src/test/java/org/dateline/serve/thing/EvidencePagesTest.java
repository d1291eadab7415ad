// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.thing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.dateline.serve.ServedStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of an event, a claim and an article for two sources that differ. */
class EvidencePagesTest {
    private static final String DATA = """
            BASE <https://w3id.org/dateline/id/>
            INSERT DATA {
              <place/town> a sem:Place ; rdfs:label "Springfield" ; schema:containedInPlace <place/land> ; geo:hasGeometry <geometry/town> .
              <geometry/town> geo:asWKT "POINT(13 32)"^^geo:wktLiteral .
              <place/port> a sem:Place ; rdfs:label "Port" ; geo:hasGeometry <geometry/port> .
              <geometry/port> geo:asWKT "POINT(13 33)"^^geo:wktLiteral .
              <place/land> a sem:Place ; rdfs:label "Northland" .
              <actor/army> a sem:Actor ; rdfs:label "The Army" .
              <actor/gazette> a sem:Actor ; rdfs:label "The Gazette" .
              <actor/herald> a sem:Actor ; rdfs:label "The Herald" .
              <report/one/1> a dl:Source ; prov:hadPrimarySource <article/one> .
              <report/two/1> a dl:Source ; prov:hadPrimarySource <article/two> .
              GRAPH <report/one/1> {
                <article/one> a schema:NewsArticle ; schema:headline "Town falls" ; schema:publisher <actor/gazette> ;
                  schema:datePublished "2024-05-02T00:00:00Z"^^xsd:dateTime ; schema:url "javascript:alert(1)" ; dl:textDigest "abc123" .
                <event/fall> a sem:Event ; rdfs:label "Town <script>alert(1)</script> falls" ; sem:eventType type:territory-taken ; dl:status dl:scheduled ;
                  sem:hasPlace <place/town> ; dl:hasParticipation [ dl:agent <actor/army> ; sem:roleType dl:initiator ; dl:capacity "victor" ] ;
                  sem:hasEarliestBeginTimeStamp "2024-05-03T18:00:00Z"^^xsd:dateTime ; sem:hasLatestEndTimeStamp "2024-05-04T06:00:00Z"^^xsd:dateTime ;
                  sem:hasBeginTimeStamp "2024-05-03T18:00:00Z"^^xsd:dateTime ; sem:hasEndTimeStamp "2024-05-04T06:00:00Z"^^xsd:dateTime ;
                  dl:timeExpression [ dl:verbatim "overnight" ; dl:precision dl:partOfDay ; dl:edtf "2024-05-03/2024-05-04" ; dl:resolvedAgainst <article/one> ] ;
                  dl:denotedBy <mention/one/10-20> .
                <mention/one/10-20> a dl:Mention ; oa:hasSource <article/one> ; oa:hasSelector [ oa:start 10 ; oa:end 20 ] , [ oa:exact "will fall" ] .
                <merge/event/one/fall> a dl:Merge ; dl:merged <event/one/fall> ; dl:into <event/fall> ; dl:foundBy "event:coreference" ;
                  dl:confidence "0.96"^^xsd:double ; dl:because "same day; <b>both</b> in Springfield"@en .
                <claim/one/near> a dl:DistanceClaim ; dl:from <place/town> ; dl:to <place/port> ; dl:distance [ qudt:numericValue 20 ; qudt:hasUnit unit:MI ] ;
                  dl:claimant <article/one> ; dl:reportedBy <report/one/1> .
                <claim/one/dead> a dl:CasualtyClaim ; dl:about <event/fall> ; dl:harm dl:killed ; dl:low 2 ; dl:best 2 ; dl:high 2 ;
                  dl:claimant <actor/army> ; dl:claimantIsParty true ; dl:reportedBy <report/one/1> ; dl:reportedAt "2024-05-02T00:00:00Z"^^xsd:dateTime .
              }
              GRAPH <report/two/1> {
                <article/two> a schema:NewsArticle ; schema:headline "It fell" ; schema:publisher <actor/herald> ;
                  schema:datePublished "2024-05-06T00:00:00Z"^^xsd:dateTime ; schema:url "https://herald.example/2" .
                <event/fall> a sem:Event ; rdfs:label "The town fell" ; sem:eventType type:territory-taken ; dl:status dl:occurred ; sem:hasPlace <place/town> ;
                  sem:hasBeginTimeStamp "2024-05-04T00:00:00Z"^^xsd:dateTime ; sem:hasEndTimeStamp "2024-05-05T00:00:00Z"^^xsd:dateTime .
                <claim/two/dead> a dl:CasualtyClaim ; dl:about <event/fall> ; dl:harm dl:killed ; dl:low 40 ; dl:best 40 ; dl:high 50 ;
                  dl:claimant <article/two> ; dl:reportedBy <report/two/1> ; dl:reportedAt "2024-05-06T00:00:00Z"^^xsd:dateTime .
                <claim/two/no> a dl:Quote ; dl:about <event/fall> ; dl:speaker <actor/army> ; dl:gist "nobody\\u202E else died" ; dl:polarity dl:denied ;
                  dl:medium dl:telephone ; dl:denies <claim/two/dead> ; dl:reportedBy <report/two/1> ; dl:reportedAt "2024-05-06T00:00:00Z"^^xsd:dateTime .
                <event/bare> a sem:Event .
              }
            }""";

    @RegisterExtension
    static final ServedStore SERVED = new ServedStore();

    @BeforeAll
    static void load() {
        SERVED.update(DATA);
    }

    @Test
    void anEventShowsWhyItWasMerged() {
        assertThat(text("/doc/event/fall"))
                .containsOnlyOnce("Merged into this event by event:coreference, confidence 0.96: same day;"
                        + " &lt;b&gt;both&lt;/b&gt; in Springfield");
    }

    @Test
    void theEventsOfAReportHaveTheirReviewInAColumnOfItsOwn() {
        String table = SERVED.page("/doc/report/one/1").replaceAll("\\s+", " ");
        table = table.substring(table.indexOf("<table class=\"accounts\">"), table.indexOf("</table>"));
        String row = table.substring(table.indexOf("<tbody>"));
        row = row.substring(0, row.indexOf("</tr>"));
        String[] cells = row.split("<td>", -1);
        assertThat(table.split("<th scope", -1)).hasSameSizeAs(cells);
        assertThat(table).contains("Also reported by</th> <th scope=\"col\">Review</th>");
        assertThat(cells[cells.length - 2]).contains("The Herald").doesNotContain("/review?");
        assertThat(cells[cells.length - 1]).contains("/review?").doesNotContain("The Herald");
    }

    @Test
    void aReportSaysWhatItsIrisStandFor() {
        assertThat(text("/doc/report/one/1"))
                .contains("IRI of the article: https://w3id.org/dateline/id/article/one")
                .contains("IRI of this report of it: https://w3id.org/dateline/id/report/one/1");
    }

    /** The text of a page with single spaces and without tags. */
    private static String text(String path) {
        return SERVED.page(path)
                .replaceAll("(?s)<head>.*</head>", "")
                .replaceAll("<[^>]*>", "")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ");
    }

    @Test
    void anEventShowsTheWordsOfItsSources() {
        assertThat(text("/doc/event/fall"))
                .contains("small hours of 4 May 2024 UTC, Springfield, Northland · occurred · 2 sources, 2 independent")
                .contains("seizure › territory taken", "The Army", "initiator", "as “victor”")
                .contains(
                        "“overnight”, part of a day, EDTF 2024-05-03/2024-05-04, relative to the article’s date, 2 May 2024")
                .contains(
                        "label: “Town &lt;script&gt;alert(1)&lt;/script&gt; falls”", "scheduled", "32.00° N, 13.00° E");
    }

    @Test
    void figuresAreShownTogetherWithTheirClaimants() {
        assertThat(text("/doc/event/fall"))
                .contains("Killed 2–50 (best 40) disputed")
                .contains("2 The Army (party to the event) The Gazette")
                .contains("40–50 the article; no claimant named The Herald")
                .contains("20 miles (32.2 km) differs by more than 10% 110.9 km")
                .contains("denies The Herald: 40–50 killed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // asOf | text on the page | text not on the page
                "2024-05-03 | As known at the end of 3 May 2024 (UTC). | It fell",
                "2024-05-03 | · scheduled · 1 source | 2 sources,",
                "2024-05-06 | · occurred · 2 sources, 2 independent | ' 1 source,'",
                "2024-05-01 | No source in this store had reported the event by then. | The Army",
            })
    void anEventAsKnownOnADay(String asOf, String shown, String notYet) {
        String page = text("/doc/event/fall?asOf=" + asOf).replaceAll("History of the assessment.*", "");
        assertThat(page).contains(shown).doesNotContain(notYet);
    }

    @Test
    void historySaysWhatChanged() {
        assertThat(text("/doc/event/fall"))
                .contains("2 May 2024 label: “Town", "6 May 2024")
                .contains("status: scheduled → occurred", "killed: 2 → 2–50 (best 40)", "sources: 1 → 2");
    }

    @Test
    void wordsLinkToTheirPositionInTheArticle() {
        String event = SERVED.page("/doc/event/fall");
        assertThat(event).contains("href=\"/doc/report/one/1#m10-20\"", "will fall");
        assertThat(SERVED.page("/doc/report/one/1")).contains("id=\"m10-20\"");
    }

    @Test
    void aClaimIsShownBesideOtherClaims() {
        assertThat(text("/doc/claim/two/no"))
                .contains("Reported by The Herald, 6 May 2024", "telephone", "denies it")
                .contains("denies The Herald: 40–50 killed (The Herald, 6 May 2024)");
        assertThat(text("/doc/claim/two/dead"))
                .contains("denied by The Army: nobody", "Assessed from all claims: 2–50 (best 40)", "The Gazette");
        assertThat(text("/doc/claim/one/near"))
                .contains("Computed, in a straight line: 110.9 km", "differs by more than 10%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/doc/report/two/1", "/doc/article/two"})
    void anArticleAndItsReportHaveOnePage(String path) {
        assertThat(text(path))
                .contains("It fell", "The Herald", "6 May 2024", "The town fell", "The Gazette 2 May 2024")
                .contains("assessed from all sources: occurred, small hours of 4 May 2024 UTC")
                .contains("IRI of the article: https://w3id.org/dateline/id/article/two");
        assertThat(SERVED.page(path)).contains("href=\"https://herald.example/2\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/doc/event/fall", "/doc/claim/two/no", "/doc/report/one/1", "/doc/event/bare"})
    void pagesEscapeAndLinkNoScript(String path) {
        String page = SERVED.page(path);
        String ownScripts = "<script (type=\"module\" )?src=\"/assets/[a-z./-]+\"></script>";
        assertThat(page.replaceAll(ownScripts, "")
                        .replaceAll("<script type=\"application/ld\\+json\">[^<]*</script>", ""))
                .doesNotContain("<script", "javascript:", " style=", " onclick=");
    }

    @Test
    void structuredDataHasKnownFactsOnly() {
        assertThat(SERVED.page("/doc/event/fall"))
                .contains(
                        "\"@type\":\"Event\"",
                        "\"startDate\":\"2024-05-04\"",
                        "\"latitude\":32.0",
                        "\"headline\":\"It fell\"");
        assertThat(SERVED.page("/doc/event/bare")).doesNotContain("startDate", "eventStatus");
    }

    @Test
    void missingThingsAreReported() {
        assertThat(text("/doc/event/bare"))
                .contains(
                        "bare", "Date unknown", "status unknown", "No source gives a date", "No source names a place.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf=yesterday", "asOf=2024-02-30", "claims=-1", "claims=many"})
    void invalidParametersAreABadRequest(String parameter) {
        HttpResponse<String> answer = SERVED.get("/doc/event/fall?" + parameter, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(parameter.replaceAll("=.*", ""));
    }
}
