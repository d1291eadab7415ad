// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Wherever a time is shown, the same time stamps are the same time. */
class TimeStampsOnAllPagesTest {
    private static final String EVENT = "http://example.org/strike";

    @RegisterExtension
    final ServedStore served = new ServedStore();

    private String timeline() {
        return served.get("/timeline.json").body().replaceAll("\\s", "");
    }

    private String eventPage() {
        return served.page("/browse?iri=" + EVENT);
    }

    private String searchHits() {
        return served.get("/search.json?q=strike").body().replaceAll("\\s*:\\s*", ":");
    }

    @Test
    void aDateAsBeginAndEndIsTheWholeDay() {
        served.load("""
                <http://example.org/strike> a sem:Event ; rdfs:label "A strike" ;
                  sem:hasBeginTimeStamp "2019-04-04"^^xsd:date ; sem:hasEndTimeStamp "2019-04-04"^^xsd:date .
                """);
        assertThat(timeline()).contains("\"begin\":\"2019-04-04T00:00:00Z\"", "\"end\":\"2019-04-05T00:00:00Z\"");
        assertThat(eventPage()).contains("4 April 2019").doesNotContain("00:00 UTC");
        assertThat(searchHits()).contains("\"when\":\"4 April 2019\"");
    }

    @Test
    void ofSeveralValuesTheEarliestBeginAndTheLatestEndCount() {
        served.load("""
                <http://example.org/strike> a sem:Event ; rdfs:label "A strike" ;
                  sem:hasBeginTimeStamp "2019-04-04T00:00:00Z"^^xsd:dateTime , "2019-04-03T00:00:00Z"^^xsd:dateTime ;
                  sem:hasEndTimeStamp "2019-04-05T00:00:00Z"^^xsd:dateTime , "2019-04-04T00:00:00Z"^^xsd:dateTime .
                """);
        assertThat(timeline()).contains("\"begin\":\"2019-04-03T00:00:00Z\"", "\"end\":\"2019-04-05T00:00:00Z\"");
        assertThat(eventPage()).contains("3–4 April 2019");
        assertThat(searchHits()).contains("\"when\":\"3–4 April 2019\"");
    }

    @Test
    void aSingleTimeStampIsReadOnTheEventsPageToo() {
        served.load("""
                <http://example.org/strike> a sem:Event ; rdfs:label "A strike" ; sem:hasTimeStamp "2019-04"^^xsd:gYearMonth .
                """);
        assertThat(timeline()).contains("\"begin\":\"2019-04-01T00:00:00Z\"", "\"end\":\"2019-05-01T00:00:00Z\"");
        assertThat(eventPage()).contains("April 2019").doesNotContain("00:00 UTC");
        assertThat(searchHits()).contains("\"when\":\"April 2019\"");
    }

    @Test
    void valuesOfDifferentKindsAreComparedByWhatTheyMean() {
        served.load("""
                <http://example.org/strike> a sem:Event ; rdfs:label "A strike" ;
                  sem:hasBeginTimeStamp "2019-04-04T00:00:00Z"^^xsd:dateTime , "2019-04-03"^^xsd:date ;
                  sem:hasEndTimeStamp "2019-04-05T00:00:00Z"^^xsd:dateTime , "2019-04-05"^^xsd:date .
                """);
        assertThat(eventPage()).contains("3–5 April 2019");
        assertThat(searchHits()).contains("\"when\":\"3–5 April 2019\"");
    }

    @Test
    void aReportsEventsShowTheirSingleTimeStamp() {
        served.load("""
                <http://example.org/report/1> a dl:Source ; prov:hadPrimarySource <http://example.org/article> .
                GRAPH <http://example.org/report/1> {
                  <http://example.org/article> a schema:NewsArticle ; schema:headline "Town hit" ;
                    schema:datePublished "2024-05-02T00:00:00Z"^^xsd:dateTime .
                  <http://example.org/strike> a sem:Event ; rdfs:label "A strike" ; sem:hasTimeStamp "2019-04-04"^^xsd:date .
                }
                """);
        assertThat(served.page("/browse?iri=http://example.org/report/1")).contains("A strike", "4 April 2019");
    }

    @Test
    void aLinkedEventShowsItsSingleTimeStamp() {
        served.load("""
                <http://example.org/war> a sem:Event ; rdfs:label "A war" .
                <http://example.org/strike> a sem:Event ; rdfs:label "A strike" ; sem:hasTimeStamp "2019-04-04"^^xsd:date ;
                  sem:subEventOf <http://example.org/war> .
                """);
        assertThat(served.page("/browse?iri=http://example.org/war")).contains("A strike", "4 April 2019");
    }

    @Test
    void theHeadOfAnyOtherThingShowsItsTime() {
        served.load("""
                <http://example.org/state> a dl:State ; rdfs:label "Control of the town" ;
                  sem:hasBeginTimeStamp "2019-04-05"^^xsd:date , "2019-04-04T00:00:00Z"^^xsd:dateTime ;
                  sem:hasEndTimeStamp "2019-04-06"^^xsd:date .
                <http://example.org/other> a dl:State ; rdfs:label "Another state" ; sem:hasTimeStamp "2019-05"^^xsd:gYearMonth .
                """);
        assertThat(served.page("/browse?iri=http://example.org/state")).contains("4–6 April 2019");
        assertThat(served.page("/browse?iri=http://example.org/other")).contains("May 2019");
    }

    @Test
    void aSourcesDatesAreTheDaysThatAssessmentFinds() {
        served.load("""
                <http://example.org/report/1> a dl:Source ; prov:hadPrimarySource <http://example.org/article> .
                GRAPH <http://example.org/report/1> {
                  <http://example.org/strike> a sem:Event ; rdfs:label "A strike" ;
                    sem:hasBeginTimeStamp "2019-04-04"^^xsd:date ; sem:hasEndTimeStamp "2019-04-04"^^xsd:date .
                }
                """);
        assertThat(timeline()).contains("\"begin\":\"2019-04-04T00:00:00Z\"", "\"end\":\"2019-04-05T00:00:00Z\"");
        assertThat(eventPage()).contains("4 April 2019").doesNotContain("00:00 UTC");
    }

    @Test
    void theDatesOfAStateAreShown() {
        served.load("""
                <http://example.org/army> a sem:Actor ; rdfs:label "The army" .
                <http://example.org/town> a sem:Place ; rdfs:label "The town" .
                <http://example.org/state> a dl:State ; dl:stateType dl:controls ; dl:holder <http://example.org/army> ;
                  dl:other <http://example.org/town> ;
                  sem:hasBeginTimeStamp "2019-04-04"^^xsd:date ; sem:hasEndTimeStamp "2019-04-06"^^xsd:date .
                """);
        assertThat(served.page("/browse?iri=http://example.org/army")).contains("some time within 4–6 April 2019");
    }
}
