// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.model.fact.ActorFact.Kind.ARMED_GROUP;
import static org.dateline.model.fact.ActorFact.Kind.ORGANIZATION;

import org.dateline.ingest.IngestFixture;
import org.dateline.model.Status;
import org.dateline.rdf.fact.Story;
import org.dateline.store.TemporaryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several articles tell of one event, in one run or one after the other. */
class EventResolverTest {
    private static final String EVENTS = "SELECT DISTINCT ?x { ?x a sem:Event } ORDER BY ?x";

    @RegisterExtension
    final TemporaryStore store = new TemporaryStore();

    private IngestFixture ingested;

    @BeforeEach
    void open() {
        ingested = new IngestFixture(store.get());
    }

    @Test
    void twoArticlesOfOneBatchTellOneEventWithTwoTolls() {
        ingested.take(strike("first", 31), strike("second", 35));
        assertOneEventWithTwoTolls();
    }

    @Test
    void anArticleThatComesLaterFindsTheEventOfTheStore() {
        ingested.take(strike("first", 31));
        ingested.take(strike("second", 35));
        assertOneEventWithTwoTolls();
        ingested.take(strike("second", 35));
        ingested.take(strike("first", 31));
        assertOneEventWithTwoTolls();
    }

    private void assertOneEventWithTwoTolls() {
        assertThat(ingested.column(EVENTS)).containsExactly("id/event/first/assault-aerial-0");
        assertThat(ingested.column("SELECT ?x { event:first\\/assault-aerial-0 dl:sourceCount ?x }"))
                .containsExactly("2");
        assertThat(ingested.column("SELECT ?x { event:first\\/assault-aerial-0 dl:casualties/dl:disputed ?x }"))
                .containsExactly("true");
        assertThat(ingested.column("SELECT ?x { GRAPH ?g { ?c dl:about event:first\\/assault-aerial-0 ; dl:best ?x } }"
                        + " ORDER BY ?x"))
                .containsExactly("31", "35");
        assertThat(ingested.column("SELECT ?x { GRAPH ?g { ?m dl:foundBy 'event:coreference' ; dl:because ?x } }"))
                .containsExactly("both assault-aerial; same day; both in Orvalle; both with Hill Air Force;"
                        + " 35 and 31 killed; both say dead, leaves, strike");
        assertThat(ingested.column("SELECT ?x { GRAPH ?g { ?m dl:foundBy 'event:coreference' ; dl:merged ?x } }"))
                .containsExactly("id/event/second/assault-aerial-0");
        assertThat(ingested.violations()).isEmpty();
    }

    @Test
    void strikesByDifferentForcesStayTwo() {
        ingested.take(
                strike("first", 31),
                Story.of("second", 4)
                        .event("assault-aerial", "Air strike on Orvalle leaves 31 dead")
                        .on(2, 1)
                        .in("Orvalle", 101)
                        .with("initiator", "Coast Command", ARMED_GROUP)
                        .killing(31)
                        .done());
        assertThat(ingested.column(EVENTS)).hasSize(2);
        assertThat(ingested.column("SELECT ?x { GRAPH ?g { ?x a dl:Merge } }")).isEmpty();
    }

    @Test
    void twoEventsOfOneArticleAreNeverOne() {
        ingested.take(strike("first", 31));
        ingested.take(Story.of("second", 5)
                .event("assault-aerial", "Strike on Orvalle in the morning")
                .on(2, 1)
                .in("Orvalle", 101)
                .with("initiator", "Hill Air Force", ARMED_GROUP)
                .done()
                .event("assault-aerial", "Strike on Orvalle in the evening")
                .on(2, 1)
                .in("Orvalle", 101)
                .with("initiator", "Hill Air Force", ARMED_GROUP)
                .done());
        assertThat(ingested.column(EVENTS)).hasSize(2);
    }

    @Test
    void aPostponementFindsThePlanAndTheHistoryKeepsBoth() {
        ingested.take(plan());
        ingested.take(Story.of("later", 9)
                .event("conference", "National conference of the parties put off")
                .status(Status.POSTPONED)
                .with("participant", "Coast Party", ORGANIZATION)
                .done());
        assertThat(ingested.column(EVENTS)).containsExactly("id/event/plan/conference-0");
        assertThat(
                        ingested.column(
                                "SELECT ?x { GRAPH ?history { ?s a dl:Assessment ; dl:knownFrom ?t ; dl:status ?x } } ORDER BY ?t"))
                .containsExactly("ontology#scheduled", "ontology#postponed");
        assertThat(ingested.column("SELECT ?x { event:plan\\/conference-0 dl:status ?x }"))
                .containsExactly("ontology#postponed");
    }

    @Test
    void aPostponementOfSomethingElseIsAnEventOfItsOwn() {
        ingested.take(plan());
        ingested.take(Story.of("later", 9)
                .event("conference", "Conference of fishermen put off")
                .status(Status.CANCELLED)
                .with("participant", "Fishers Union", ORGANIZATION)
                .done());
        assertThat(ingested.column(EVENTS)).hasSize(2);
    }

    private static Story plan() {
        return Story.of("plan", 2)
                .event("conference", "National conference of the parties in Orvalle")
                .status(Status.SCHEDULED)
                .on(14, 3)
                .in("Orvalle", 101)
                .with("participant", "Coast Party", ORGANIZATION)
                .done();
    }

    private static Story strike(String slug, long killed) {
        return Story.of(slug, 4)
                .event("assault-aerial", "Air strike on Orvalle leaves " + killed + " dead")
                .on(2, 1)
                .in("Orvalle", 101)
                .with("initiator", "Hill Air Force", ARMED_GROUP)
                .killing(killed)
                .done();
    }
}
