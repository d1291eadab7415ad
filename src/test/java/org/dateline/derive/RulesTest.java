// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.vocabulary.Dl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule by example: the sources, and the expected triples of the default graph. */
class RulesTest {
    private static final String ID = "https://w3id.org/dateline/id/";

    @TempDir
    Path directory;

    private AssessedStore store;

    @BeforeEach
    void open() {
        store = new AssessedStore(directory);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theLabelIsThatOfTheLatestSourceThatIsNoParty() {
        store.load(source("a", 4, "e:x a sem:Event ; rdfs:label 'Taken' ."));
        store.load(source("b", 5, "e:x a sem:Event ; rdfs:label 'Town taken' ."));
        store.load(source(
                "c",
                6,
                "e:x a sem:Event ; rdfs:label 'Liberated' ; dl:upstream a:army ;"
                        + " dl:hasParticipation [ sem:roleType dl:initiator ; dl:agent a:army ] ."));
        assertThat(event("x")).contains("rdfs:label \"Town taken\"").doesNotContain("rdfs:label \"Liberated\"");
    }

    @Test
    void theTypeIsTheMostSpecificThatAgreesWithAll() {
        store.load(source("a", 4, "e:x a sem:Event ; sem:eventType type:territory-taken ."));
        store.load(source("b", 5, "e:x a sem:Event ; sem:eventType type:territory-retaken ."));
        assertThat(event("x"))
                .contains("sem:eventType type:territory-retaken")
                .doesNotContain("sem:eventType type:territory-taken");
    }

    @Test
    void typesApartMeetInTheNearestAboveThem() {
        store.load(source("a", 4, "e:x a sem:Event ; sem:eventType type:armed-clash ."));
        store.load(source("b", 5, "e:x a sem:Event ; sem:eventType type:assault-aerial ."));
        assertThat(event("x")).contains("sem:eventType type:assault", "dl:disputed false");
    }

    @Test
    void anOldPlanInALaterReportDoesNotUndoWhatHappened() {
        store.load(source("a", 4, "e:x a sem:Event ; dl:status dl:occurred ."));
        store.load(source("b", 5, "e:x a sem:Event ; dl:status dl:scheduled ."));
        assertThat(event("x")).contains("dl:status dl:occurred", "dl:disputed false");
    }

    @Test
    void anExplicitDenialLowersTheStatusAndDisputesIt() {
        store.load(source("a", 4, "e:x a sem:Event ; dl:status dl:occurred ."));
        store.load(source("b", 5, "e:x a sem:Event ; dl:status dl:negated ."));
        assertThat(event("x")).contains("dl:status dl:negated", "dl:disputed true");
    }

    @Test
    void aPartysDenialOnlyDisputes() {
        store.load(source("a", 4, "e:x a sem:Event ; dl:status dl:occurred ."));
        store.load(source("b", 5, "c:d a dl:Claim ; dl:denies e:x ; dl:claimant a:army ; dl:claimantIsParty true ."));
        assertThat(event("x")).contains("dl:status dl:occurred", "dl:disputed true");
    }

    @Test
    void aNewDateAfterAPostponementSchedulesItAgain() {
        store.load(source("a", 4, "e:x a sem:Event ; dl:status dl:scheduled ; " + day(14) + " ."));
        store.load(source("b", 5, "e:x a sem:Event ; dl:status dl:postponed ."));
        assertThat(event("x")).contains("dl:status dl:postponed", "dl:localDate \"2019-04-14\"^^xsd:date");
        store.load(source("c", 6, "e:x a sem:Event ; dl:status dl:scheduled ; " + day(14) + " ."));
        assertThat(event("x")).contains("dl:status dl:postponed");
        store.load(source("d", 7, "e:x a sem:Event ; dl:status dl:scheduled ; " + day(20) + " ."));
        assertThat(event("x")).contains("dl:status dl:scheduled");
    }

    @Test
    void timeIsWhatAllSourcesAllow() {
        store.load(source("a", 6, "e:x a sem:Event ; " + days(3, 6) + " ."));
        store.load(source("b", 6, "e:x a sem:Event ; " + days(4, 9) + " ."));
        assertThat(event("x"))
                .contains(
                        stamp("sem:hasEarliestBeginTimeStamp", 4),
                        stamp("sem:hasLatestEndTimeStamp", 6),
                        stamp("sem:hasBeginTimeStamp", 4),
                        stamp("sem:hasEndTimeStamp", 6),
                        "dl:localDate \"2019-04-04\"^^xsd:date",
                        "dl:disputed false");
    }

    @Test
    void adjacentDaysAreDisputedAndTheAssessedSpanIsTheirHull() {
        store.load(source("a", 6, "e:x a sem:Event ; " + day(3) + " ."));
        store.load(source("b", 6, "e:x a sem:Event ; " + day(4) + " ."));
        assertThat(event("x"))
                .contains(
                        stamp("sem:hasEarliestBeginTimeStamp", 3),
                        stamp("sem:hasLatestEndTimeStamp", 5),
                        "dl:disputed true");
    }

    @Test
    void anHourFallsOnTheDayOfItsPlace() {
        store.load("p:tripoli dl:zone 'Africa/Tripoli' . p:suburb schema:containedInPlace p:tripoli .");
        store.load(source(
                "a",
                6,
                "e:x a sem:Event ; sem:hasPlace p:suburb ;"
                        + " sem:hasBeginTimeStamp '2019-04-03T22:30:00Z'^^xsd:dateTime ;"
                        + " sem:hasEndTimeStamp '2019-04-03T23:00:00Z'^^xsd:dateTime ."));
        assertThat(event("x")).contains("dl:localDate \"2019-04-04\"^^xsd:date");
    }

    @Test
    void placesApartMeetInTheOneAroundThemAndAreDisputed() {
        store.load("p:a schema:containedInPlace p:libya . p:b schema:containedInPlace p:libya .");
        store.load(source("a", 6, "e:x a sem:Event ; sem:hasPlace p:a . e:y a sem:Event ; sem:hasPlace p:libya ."));
        store.load(source("b", 6, "e:x a sem:Event ; sem:hasPlace p:b . e:y a sem:Event ; sem:hasPlace p:b ."));
        assertThat(event("x")).contains("sem:hasPlace p:libya", "dl:disputed true");
        assertThat(event("y")).contains("sem:hasPlace p:b", "dl:disputed false");
        store.load("p:b schema:containedInPlace p:a .");
        assertThat(event("x")).contains("sem:hasPlace p:b", "dl:disputed false");
    }

    @Test
    void eachAgentTakesPartOnceWithAllRolesAndPosts() {
        store.load(source("a", 4, "e:x a sem:Event ; dl:hasParticipation [ sem:roleType dl:host ; dl:agent a:un ] ."));
        store.load(source(
                "b",
                5,
                "e:x a sem:Event ; dl:hasParticipation"
                        + " [ sem:roleType dl:mediator ; dl:agent a:un ; dl:capacity 'Envoy'@en ] ."));
        assertThat(event("x")).contains("sem:hasActor a:un");
        assertThat(store.about(ID + "event/x/participation/un"))
                .containsExactly(
                        "dl:agent a:un",
                        "dl:capacity \"Envoy\"@en",
                        "rdf:type dl:Participation",
                        "sem:roleType dl:host",
                        "sem:roleType dl:mediator");
    }

    @Test
    void ofEachOriginTheLatestFigureCountsAndBestIsTheLatestOfNoParty() {
        store.load(source("a", 4, "e:x a sem:Event . " + killed("c1", 10, "dl:claimant a:who")));
        store.load(source("b", 6, "e:x a sem:Event . " + killed("c2", 21, "dl:claimant a:who")));
        store.load(source("c", 5, "e:x a sem:Event . " + killed("c3", 12, "dl:claimant a:red-crescent")));
        store.load(source("d", 7, killed("c4", 90, "dl:claimant a:army ; dl:claimantIsParty true")));
        assertThat(store.about(ID + "event/x/casualties/killed"))
                .contains("dl:low 12", "dl:best 21", "dl:high 90", "dl:disputed true", "prov:wasDerivedFrom c:c2")
                .doesNotContain("prov:wasDerivedFrom c:c1");
        assertThat(event("x")).contains("dl:sourceCount 4", "dl:disputed true");
    }

    @Test
    void wherePartiesAloneCountTheBestIsTheLowerMedian() {
        store.load(source(
                "a",
                4,
                "e:x a sem:Event . " + killed("c1", 10, "dl:claimant a:m ; dl:claimantIsParty true")
                        + killed("c2", 40, "dl:claimant a:n ; dl:claimantIsParty true")));
        assertThat(store.about(ID + "event/x/casualties/killed")).contains("dl:low 10", "dl:best 10", "dl:high 40");
    }

    @Test
    void anAdjudicationIsPreferredByEveryRule() {
        store.load(source("a", 4, "e:x a sem:Event ; dl:status dl:occurred . " + killed("c1", 10, "dl:claimant a:m")));
        store.load(source("b", 5, """
                c:s a dl:Adjudication ; dl:about e:x ; dl:property dl:status ; dl:value dl:cancelled .
                c:k a dl:Adjudication ; dl:about e:x ; dl:property dl:killed ; dl:value 7 .
                c:p a dl:Adjudication ; dl:about e:x ; dl:property dl:hasParticipation ; dl:value a:m .
                """));
        assertThat(event("x")).contains("dl:status dl:cancelled", "sem:hasActor a:m");
        assertThat(store.about(ID + "event/x/casualties/killed"))
                .contains("dl:best 7", "dl:high 7", "dl:disputed false");
    }

    @Test
    void sourcesThatRestOnOneWireCountOnce() {
        store.load(source("a", 4, "art:a dl:upstream a:afp . e:x a sem:Event ; sem:subEventOf e:war ."));
        store.load(source("b", 5, "art:b dl:upstream a:afp . e:x a sem:Event ; dl:causedBy e:order ."));
        assertThat(event("x"))
                .contains(
                        "dl:sourceCount 2",
                        "dl:independentSourceCount 1",
                        "sem:subEventOf e:war",
                        "dl:causedBy e:order");
    }

    @Test
    void theHistoryHasWhatChangedFromOnePublicationToTheNext() {
        store.load(source("b", 6, "e:x a sem:Event ; dl:status dl:occurred ; sem:hasPlace p:tripoli ."));
        store.load(source("a", 4, "e:x a sem:Event ; dl:status dl:scheduled ; sem:hasPlace p:tripoli ."));
        assertThat(node(1))
                .containsExactlyInAnyOrder(
                        stamp("dl:knownFrom", 4),
                        stamp("dl:knownUntil", 6),
                        "dl:independentSourceCount 1",
                        "dl:of e:x",
                        "dl:sourceCount 1",
                        "dl:status dl:scheduled",
                        "rdf:type dl:Assessment");
        assertThat(node(2))
                .containsExactly(
                        stamp("dl:knownFrom", 4), "dl:of e:x", "prov:wasDerivedFrom r:a", "rdf:type dl:Assessment");
        assertThat(node(3))
                .contains(stamp("dl:knownFrom", 6), "dl:sourceCount 2", "dl:status dl:occurred")
                .doesNotContain("sem:hasPlace p:tripoli");
        assertThat(node(4)).isEmpty();
        assertThat(event("x")).contains(stamp("dl:knownFrom", 4), "prov:wasDerivedFrom r:a", "prov:wasDerivedFrom r:b");
    }

    @Test
    void anEventThatWasOnlyEverToldOneWayHasNoHistory() {
        store.load(source("a", 4, "e:x a sem:Event ; dl:status dl:occurred ."));
        assertThat(store.history().contains(null, Dl.OF, null)).isFalse();
        assertThat(event("x"))
                .contains(stamp("dl:knownFrom", 4), "prov:wasDerivedFrom r:a")
                .noneMatch(line -> line.startsWith("dl:assessment"));
    }

    @Test
    void theHistoryNamesTheRuleOfEachProperty() {
        store.load(source("a", 4, "e:x a sem:Event ."));
        assertThat(store.aboutInHistory("https://w3id.org/dateline/ontology#status"))
                .containsExactly("dl:rule rule:status");
        assertThat(store.aboutInHistory(DatelineIris.HISTORY)).contains("dl:formatVersion 2");
        store.update("DROP GRAPH r:a ; DELETE WHERE { ?r a dl:Source }");
        assertThat(store.history().isEmpty()).isTrue();
    }

    @Test
    void anOlderRevisionCountsOnlyForViewsBeforeItsSuccessor() {
        store.load(source("a1", 4, "e:x a sem:Event ; rdfs:label 'first' . e:gone a sem:Event ; rdfs:label 'gone' ."));
        store.load(source("a2", 6, "e:x a sem:Event ; rdfs:label 'second' .")).load("r:a2 prov:wasRevisionOf r:a1 .");
        assertThat(event("x")).contains("rdfs:label \"second\"", "dl:sourceCount 1");
        assertThat(node(1)).contains("rdfs:label \"first\"", stamp("dl:knownUntil", 6));
        assertThat(event("gone")).isEmpty();
        assertThat(store.aboutInHistory(ID + "assessment/gone/1"))
                .contains("rdfs:label \"gone\"", stamp("dl:knownFrom", 4), stamp("dl:knownUntil", 6));
    }

    @Test
    void theDefaultGraphSaysOnWhichValuesSourcesDiffer() {
        store.load(source("a", 4, "art:a schema:publisher a:x . e:x a sem:Event ; " + day(3) + " ."));
        store.load(source("b", 6, "art:b schema:publisher a:y . e:x a sem:Event ; " + day(9) + " ."));
        assertThat(event("x")).contains("dl:disputed true", "dl:disputedProperty sem:hasEarliestBeginTimeStamp");
    }

    @Test
    void whoTakesAPlaceHoldsItUntilAnotherDoes() {
        store.load(source("a", 5, taking("e:one", "a:lna", 3)));
        store.load(source("b", 27, taking("e:two", "a:gna", 26)));
        assertThat(store.about(ID + "state/controls/lna/gharyan/1"))
                .contains(
                        "dl:holder a:lna",
                        stamp("sem:hasBeginTimeStamp", 3),
                        stamp("sem:hasEarliestEndTimeStamp", 26),
                        stamp("sem:hasLatestEndTimeStamp", 27),
                        stamp("sem:hasEndTimeStamp", 26));
        assertThat(store.about(ID + "state/controls/gna/gharyan/1"))
                .contains(stamp("sem:hasBeginTimeStamp", 26), stamp("dl:lastToldOn", 26))
                .noneMatch(line -> line.startsWith("sem:hasEndTimeStamp"));
        store.update("DROP GRAPH r:b");
        assertThat(store.about(ID + "state/controls/gna/gharyan/1")).isEmpty();
        assertThat(store.about(ID + "state/controls/lna/gharyan/1"))
                .noneMatch(line -> line.startsWith("sem:hasEndTimeStamp"));
    }

    @Test
    void whoIsOpposedIsAlliedNoLonger() {
        store.load(source("a", 5, """
                <urn:s> a dl:State ; dl:stateType dl:alliedWith ; dl:holder a:b ; dl:other a:c ; %s .
                <urn:t> a dl:State ; dl:stateType dl:opposedTo ; dl:holder a:b ; dl:other a:c ; %s .
                """.formatted(
                        "sem:hasBeginTimeStamp '2011-01-01T00:00:00Z'^^xsd:dateTime",
                        "sem:hasBeginTimeStamp '2019-04-02T00:00:00Z'^^xsd:dateTime")));
        assertThat(store.about(ID + "state/alliedWith/b/c/1")).contains(stamp("sem:hasEndTimeStamp", 2));
    }

    /** Generated: each way in which a report can deny an event, with the occasion of the denial as an event of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<urn:d> a dl:Claim ; dl:about e:denial ; dl:denies e:strike .",
                "<urn:d> a dl:Claim ; dl:about e:denial ; dl:denies c:accusation .",
                "<urn:d> a dl:Claim ; dl:about e:denial, e:strike ; dl:denies e:strike .",
                "<urn:d> a dl:Claim ; dl:about e:denial ; dl:denies e:strike ; dl:polarity dl:denied ; dl:property dl:status .",
                "<urn:d> a dl:Claim ; dl:about e:strike ; dl:saidIn e:denial ; dl:polarity dl:denied ; dl:property dl:status .",
                "<urn:d> a dl:Quote ; dl:about e:denial ; dl:speaker a:army ; dl:gist 'no' ; dl:denies c:accusation ."
            })
    void aDenialDisputesTheEventThatIsDeniedNeverItself(String denial) {
        store.load(source("a", 4, """
                e:strike a sem:Event ; dl:status dl:occurred .
                c:accusation a dl:Claim ; dl:about e:strike ; dl:gist 'the army did it' .
                """));
        store.load(source("b", 5, """
                e:denial a sem:Event ; dl:status dl:occurred ; rdfs:label 'The army denies it' .
                """ + denial));
        assertThat(event("strike")).contains("dl:disputed true");
        assertThat(event("denial")).contains("dl:disputed false");
    }

    @Test
    void eachDistanceHasTheComputedOneBesideItAndIsFlaggedIfFarOff() {
        store.load("""
                p:gharyan geo:hasGeometry [ geo:asWKT 'POINT(13.02028 32.17222)'^^geo:wktLiteral ] .
                p:tripoli geo:hasGeometry [ geo:asWKT 'POINT(13.18733 32.88743)'^^geo:wktLiteral ] .
                """);
        store.load(source("a", 4, distance("c:far", "31") + distance("c:near", "50")));
        assertThat(store.about(ID + "distance/far"))
                .contains(
                        "rdf:type dl:Discrepancy",
                        "dl:claim c:far",
                        "dl:reportedMetres 49889.7",
                        "dl:computedMetres 80851.7",
                        "dl:disputed true");
        assertThat(store.about(ID + "distance/near"))
                .contains(
                        "rdf:type dl:DistanceComparison",
                        "dl:claim c:near",
                        "dl:computedMetres 80851.7",
                        "dl:disputed false")
                .doesNotContain("rdf:type dl:Discrepancy");
        store.update("DELETE DATA { GRAPH r:a { c:far dl:to p:tripoli } }");
        assertThat(store.about(ID + "distance/far")).isEmpty();
    }

    @Test
    void anEventFromElsewhereIsAssessedUnderTheBaseOfTheProgram() {
        store.load(source("a", 4, "<http://example.org/e#1> a sem:Event ; dl:status dl:occurred ."));
        assertThat(store.about("http://example.org/e#1")).contains("dl:status dl:occurred");
        store.load(source("b", 6, "<http://example.org/e#1> a sem:Event ; dl:status dl:cancelled ."));
        assertThat(store.aboutInHistory(ID + "assessment/http%3A%2F%2Fexample.org%2Fe%231/1"))
                .contains("dl:of <http://example.org/e#1>");
        store.update("CLEAR GRAPH r:a ; CLEAR GRAPH r:b");
        assertThat(store.about("http://example.org/e#1")).isEmpty();
    }

    private Set<String> node(int number) {
        return store.aboutInHistory(ID + "assessment/x/" + number);
    }

    private Set<String> event(String name) {
        return store.about(ID + "event/" + name);
    }

    private static String source(String name, int day, String body) {
        return "r:%1$s a dl:Source ; prov:hadPrimarySource art:%1$s . GRAPH r:%1$s { art:%1$s schema:datePublished %2$s . %3$s }"
                .formatted(name, time(day), body);
    }

    private static String time(int day) {
        return "'2019-04-%02dT00:00:00Z'^^xsd:dateTime".formatted(day);
    }

    private static String day(int day) {
        return days(day, day + 1);
    }

    private static String days(int from, int to) {
        return "sem:hasEarliestBeginTimeStamp " + time(from) + " ; sem:hasLatestEndTimeStamp " + time(to);
    }

    private static String stamp(String predicate, int day) {
        return predicate + " " + time(day).replace('\'', '"');
    }

    private static String killed(String claim, int number, String more) {
        return "c:" + claim + " a dl:CasualtyClaim ; dl:about e:x ; dl:harm dl:killed ; dl:best " + number + " ; "
                + more + " . ";
    }

    private static String taking(String event, String by, int day) {
        return event
                + " a sem:Event ; sem:eventType type:territory-taken ; dl:status dl:occurred ; sem:hasPlace p:gharyan ; "
                + day(day) + " ; dl:hasParticipation [ sem:roleType dl:initiator ; dl:agent " + by + " ] .";
    }

    private static String distance(String claim, String miles) {
        return claim + " a dl:DistanceClaim ; dl:from p:gharyan ; dl:to p:tripoli ;"
                + " dl:distance [ qudt:numericValue " + miles + " ; qudt:hasUnit unit:MI ] . ";
    }
}
