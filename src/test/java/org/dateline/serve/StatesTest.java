// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sources tell of states, in SPARQL and on the pages of actors and places: no more precise and no more certain than told. */
class StatesTest {
    private static final String DATA = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX schema: <https://schema.org/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX id: <http://localhost/id/>
            PREFIX a: <http://localhost/id/actor/>
            PREFIX p: <http://localhost/id/place/>
            PREFIX event: <http://localhost/id/event/>
            PREFIX report: <http://localhost/id/report/>
            PREFIX type: <https://w3id.org/dateline/event-type/>
            a:general a sem:Actor ; rdfs:label "The general" .
            a:army a sem:Actor ; rdfs:label "The army" .
            a:council a sem:Actor ; rdfs:label "The council" .
            p:hill a sem:Place ; rdfs:label "Hill" .
            p:port a sem:Place ; rdfs:label "Port" .
            report:a a dl:Source ; prov:hadPrimarySource <http://localhost/id/article/a> .
            report:b a dl:Source ; prov:hadPrimarySource <http://localhost/id/article/b> .
            report:a {
              <http://localhost/id/article/a> a schema:NewsArticle ; schema:datePublished "2019-04-04T00:00:00Z"^^xsd:dateTime .
              <urn:commands> a dl:State ; dl:stateType dl:commands ; dl:holder a:general ; dl:other a:army ;
                sem:hasLatestBeginTimeStamp "2019-04-04T00:00:00Z"^^xsd:dateTime .
              <urn:port> a dl:State ; dl:stateType dl:controls ; dl:holder a:council ; dl:other p:port ;
                sem:hasBeginTimeStamp "2016"^^xsd:gYear .
              event:taken a sem:Event ; rdfs:label "The hill is taken" ; sem:eventType type:territory-taken ;
                dl:status dl:occurred ; sem:hasPlace p:hill ;
                dl:hasParticipation [ a dl:Participation ; sem:roleType dl:initiator ; dl:agent a:army ] ,
                  [ a dl:Participation ; sem:roleType dl:target ; dl:agent a:council ] ;
                sem:hasEarliestBeginTimeStamp "2019-04-03T00:00:00Z"^^xsd:dateTime ;
                sem:hasLatestEndTimeStamp "2019-04-04T00:00:00Z"^^xsd:dateTime .
              event:envoys-leave a sem:Event ; rdfs:label "Envoys leave" ; sem:eventType type:retreat-withdraw ;
                dl:status dl:occurred ; sem:hasPlace p:port ;
                dl:hasParticipation [ a dl:Participation ; sem:roleType dl:initiator ; dl:agent a:general ] ;
                sem:hasEarliestBeginTimeStamp "2019-04-03T00:00:00Z"^^xsd:dateTime ;
                sem:hasLatestEndTimeStamp "2019-04-04T00:00:00Z"^^xsd:dateTime .
            }
            report:b {
              <http://localhost/id/article/b> a schema:NewsArticle ; schema:datePublished "2019-06-27T00:00:00Z"^^xsd:dateTime .
              <urn:hill> a dl:State ; dl:stateType dl:controls ; dl:holder a:council ; dl:other p:hill ;
                sem:hasEarliestBeginTimeStamp "2019-06-26T00:00:00Z"^^xsd:dateTime ;
                sem:hasLatestBeginTimeStamp "2019-06-27T00:00:00Z"^^xsd:dateTime .
            }
            """;

    @TempDir
    static Path directory;

    private static RunningServer served;

    @BeforeAll
    static void start() {
        served = RunningServer.start(directory.resolve("store"));
        assertThat(served.post("/data", "application/trig", DATA).statusCode()).isBetween(200, 204);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static List<String> select(String query) {
        return served.query("""
                        PREFIX dl: <https://w3id.org/dateline/ontology#>
                        PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
                        PREFIX a: <http://localhost/id/actor/>
                        PREFIX p: <http://localhost/id/place/>
                        """ + query, "text/csv")
                .body()
                .lines()
                .skip(1)
                .map(line -> line.strip().replace("http://localhost/id/", "").replace("T00:00:00Z", ""))
                .toList();
    }

    private static String page(String thing) {
        return served.get("/browse?iri=http://localhost/id/" + thing, "Accept", "text/html")
                .body()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    @Test
    void whatIsSoByThenHasNoBegin() {
        assertThat(select("""
                SELECT ?begin ?first ?by ?end ?told { ?s a dl:State ; dl:other a:army ; sem:hasLatestBeginTimeStamp ?by
                  OPTIONAL { ?s sem:hasBeginTimeStamp ?begin } OPTIONAL { ?s sem:hasEarliestBeginTimeStamp ?first }
                  OPTIONAL { ?s sem:hasEndTimeStamp ?end } OPTIONAL { ?s dl:lastToldOn ?told } }""")).containsExactly(",,2019-04-04,,2019-04-04");
        assertThat(page("actor/general"))
                .contains("by 4 April 2019", "last reported on 4 April 2019")
                .doesNotContain("from 4 April 2019");
    }

    @Test
    void aYearIsSomeTimeInThatYear() {
        assertThat(select("""
                SELECT ?begin ?first ?by ?told { ?s a dl:State ; dl:other p:port ; sem:hasEarliestBeginTimeStamp ?first ;
                  sem:hasLatestBeginTimeStamp ?by ; dl:lastToldOn ?told OPTIONAL { ?s sem:hasBeginTimeStamp ?begin } }""")).containsExactly(",2016-01-01,2017-01-01,2019-04-04");
        assertThat(page("place/port")).contains("some time in 2016").doesNotContain("1 January 2016");
    }

    @Test
    void whoLostAPlaceHeldItBeforeAndOnlyOneHoldsItCertainly() {
        assertThat(select("""
                SELECT ?holder ?by ?lasts ?last { ?s a dl:State ; dl:other p:hill ; dl:holder ?holder ;
                  sem:hasLatestBeginTimeStamp ?by ; sem:hasEarliestEndTimeStamp ?lasts
                  OPTIONAL { ?s sem:hasLatestEndTimeStamp ?last } } ORDER BY ?by"""))
                .containsExactly(
                        "actor/council,2019-04-03,2019-04-03,2019-04-04",
                        "actor/army,2019-04-04,2019-06-26,2019-06-27",
                        "actor/council,2019-06-27,2019-06-27,");
        assertThat(page("place/hill"))
                .contains(
                        "by 3 April 2019 to 3 April 2019",
                        "3 April 2019 to 26 June 2019",
                        "certainly 4 April – 25 June 2019",
                        "26 June 2019 certainly 27 June 2019; last reported on 27 June 2019");
    }

    @Test
    void whoLeavesAPlaceDidNotHoldIt() {
        assertThat(select("SELECT ?s { ?s a dl:State ; dl:holder a:general ; dl:other p:port }"))
                .isEmpty();
    }

    @Test
    void theHistoryOfAStateSaysWhatWasKnownWhen() {
        assertThat(select("""
                SELECT ?from ?until ?last { ?s a dl:State ; dl:other p:hill ; dl:holder a:army .
                  GRAPH ?history { ?known dl:of ?s ; dl:knownFrom ?from OPTIONAL { ?known dl:knownUntil ?until }
                  ?known sem:hasLatestEndTimeStamp|dl:lastToldOn ?last } } ORDER BY ?from""")).containsExactly("2019-04-04,2019-06-27,2019-04-03", "2019-06-27,,2019-06-27");
        assertThat(served.get("/timeline.json").body()).doesNotContain("/id/state/");
    }

    @Test
    void aStateKeepsToTheShapesAndWordsOfTheOntology() {
        assertThat(served.get("/timeline.json?asOf=2019-04-05").body()).doesNotContain("/id/state/");
        assertThat(select("SELECT ?s { ?s a dl:State ; dl:lastToldOn ?told ; sem:hasLatestEndTimeStamp ?end }"))
                .isEmpty();
    }
}
