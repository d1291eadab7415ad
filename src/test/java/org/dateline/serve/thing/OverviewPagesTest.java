// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.thing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.serve.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of actors, places and event types over a small store. */
class OverviewPagesTest {
    private static final String DATA = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX type: <https://w3id.org/dateline/event-type/>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX schema: <https://schema.org/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            PREFIX qudt: <http://qudt.org/schema/qudt/>
            PREFIX unit: <http://qudt.org/vocab/unit/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX actor: <https://w3id.org/dateline/id/actor/>
            PREFIX place: <https://w3id.org/dateline/id/place/>
            PREFIX event: <https://w3id.org/dateline/id/event/>
            PREFIX id: <https://w3id.org/dateline/id/>
            actor:ann a sem:Actor, schema:Person ; rdfs:label "Ann"@en ; skos:altLabel "Anne <script>x</script>" ;
              skos:closeMatch <http://www.wikidata.org/entity/Q1>, <javascript:alert(1)> .
            actor:bob a sem:Actor ; rdfs:label "Bob" .
            actor:bare a sem:Actor .
            place:land a sem:Place ; rdfs:label "Land" .
            place:town a sem:Place ; rdfs:label "Town" ; schema:containedInPlace place:land ; dl:geoPrecision dl:settlementCentre ;
              geo:hasGeometry [ geo:asWKT "POINT(13.02028 32.17222)"^^geo:wktLiteral ] .
            place:port a sem:Place ; rdfs:label "Port" ; schema:containedInPlace place:land ;
              geo:hasGeometry [ geo:asWKT "POINT(13.18733 32.88743)"^^geo:wktLiteral ] .
            id:report\\/r a dl:Source ; prov:hadPrimarySource id:article\\/r .
            id:report\\/r {
              id:article\\/r a schema:NewsArticle ; schema:headline "News of Ann" ;
                schema:datePublished "2019-04-04T00:00:00Z"^^xsd:dateTime .
              actor:ann skos:altLabel "A. N. Other" .
              event:march a sem:Event ; rdfs:label "The march" ; dl:status dl:occurred ; sem:eventType type:assault ;
                sem:hasPlace place:town ;
                dl:hasParticipation [ a dl:Participation ; sem:roleType dl:initiator ; dl:agent actor:ann ; dl:capacity "General" ] ,
                  [ a dl:Participation ; sem:roleType dl:target ; dl:agent actor:bob ] ;
                sem:hasEarliestBeginTimeStamp "2019-04-03T00:00:00Z"^^xsd:dateTime ;
                sem:hasLatestEndTimeStamp "2019-04-04T00:00:00Z"^^xsd:dateTime .
              event:rule a sem:Event ; rdfs:label "The rule" ; sem:hasPlace place:port ;
                dl:hasParticipation [ a dl:Participation ; sem:roleType dl:initiator ; dl:agent actor:bob ; dl:capacity "Governor" ] ;
                sem:hasEarliestBeginTimeStamp "1969-01-01T00:00:00Z"^^xsd:dateTime ;
                sem:hasLatestEndTimeStamp "1970-01-01T00:00:00Z"^^xsd:dateTime .
              event:end a sem:Event ; rdfs:label "The end" ; sem:hasPlace place:port ;
                dl:hasParticipation [ a dl:Participation ; sem:roleType dl:target ; dl:agent actor:bob ; dl:capacity "Governor" ] ;
                sem:hasEarliestBeginTimeStamp "1987-04-01T00:00:00Z"^^xsd:dateTime ;
                sem:hasLatestEndTimeStamp "1987-05-01T00:00:00Z"^^xsd:dateTime .
              event:stay a sem:Event ; rdfs:label "The stay" ; sem:hasPlace place:port .
              id:state\\/s a dl:State ; dl:stateType dl:alliedWith ; dl:holder actor:ann ; dl:other actor:bob ;
                sem:hasEarliestBeginTimeStamp "2019-01-01T00:00:00Z"^^xsd:dateTime .
              id:claim\\/q a dl:Quote ; dl:claimant actor:ann ; dl:about event:march ; dl:gist "we go in peace" ;
                dl:fragment "in peace" ; dl:reportedAt "2019-04-04T00:00:00Z"^^xsd:dateTime .
              id:claim\\/d a dl:DistanceClaim ; dl:from place:town ; dl:to place:port ; dl:claimant id:article\\/r ;
                dl:distance [ a qudt:QuantityValue ; qudt:numericValue 31 ; qudt:hasUnit unit:MI ] .
            }
            """;

    @TempDir
    static Path directory;

    private static RunningServer served;

    @BeforeAll
    static void start() {
        served = RunningServer.start(directory);
        assertThat(served.post("/data", "application/trig", DATA).statusCode()).isBetween(200, 204);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    /** A page with its white space as one space. */
    private static String page(String path) {
        return served.get(path, "Accept", "text/html").body().replaceAll("\\s+", " ");
    }

    @Test
    void aPageOfAnActorShowsWhoItIsAndItsEvents() {
        assertThat(page("/doc/actor/ann"))
                .contains("<h1>Ann</h1>", "person · 1 event", "\"@type\":\"Person\"")
                .contains("A. N. Other", "<a href=\"/id/report/r\">News of Ann</a>", "Anne &lt;script&gt;")
                .contains("The march", "initiator", "3 April 2019", "General: 3 April 2019, in 1 event")
                .contains("allied with", "some time within 1 January – 3 April 2019")
                .contains("</svg> </td> <td> <a href=\"/id/report/r\">News of Ann</a>")
                .contains("we go in peace", "in peace", "/timeline?actor=ann")
                .doesNotContain("<script>x", "href=\"javascript:", "\"javascript:");
    }

    @Test
    void postsAreDatedNoMorePreciselyThanTheirEvents() {
        assertThat(page("/doc/actor/bob"))
                .contains("Governor: 1969 to April 1987, in 2 events")
                .doesNotContain("1 January 1969", "1 April 1987");
    }

    @Test
    void anActorWithoutANameOrEventsHasAPage() {
        assertThat(page("/doc/actor/bare")).contains("<h1>bare</h1>", "There are no events.");
    }

    @Test
    void aPageOfAPlaceShowsItsPositionAndSurroundings() {
        assertThat(page("/doc/place/town"))
                .contains(
                        "<h1>Town</h1>",
                        ">Land</a>",
                        "32.1722° N, 13.0203° E · settlement centre",
                        "\"@type\":\"Place\"")
                .contains("Port</a> <small>80.9 km north</small>", "31 miles", "80.9 km", "The march")
                .contains("class=\"locator\"");
        assertThat(page("/doc/place/land"))
                .contains("4 events", "Places within", ">Town</a>", "/timeline?place=port", "The stay")
                .doesNotContain("class=\"locator\"");
    }

    @Test
    void aPageOfAnEventTypeShowsItsDefinitionAndEvents() {
        assertThat(page("/event-type/assault"))
                .contains("<h1>assault</h1>", "event type · 1 event", "Narrower types", "The march");
    }

    @Test
    void theStatementsPageRemainsAvailable() {
        assertThat(page("/doc/actor/ann?view=statements"))
                .contains("class=\"facts\"")
                .doesNotContain("Appears with");
    }
}
