// SPDX-License-Identifier: Apache-2.0
package org.dateline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.jena.system.Txn;
import org.dateline.derive.AssessedDataset;
import org.dateline.ingest.IngestFixture;
import org.dateline.model.BadParameterException;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.review.Decision;
import org.dateline.model.review.ReviewDecision;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.fact.Story;
import org.dateline.store.TemporaryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people decide of facts, in a real store: what counts then, and what is left of it when the article is read again. */
class ReviewRecorderTest {
    private static final String ID = "https://w3id.org/dateline/id/";
    private static final String RAID = ID + "event/news/assault-aerial-0";
    private static final String HELD = "SELECT ?x { ?e a sem:Event ; rdfs:label ?x } ORDER BY ?x";
    private static final String TOLL = "SELECT ?x { ?e a sem:Event ; dl:casualties [ dl:best ?x ] }";

    @RegisterExtension
    final TemporaryStore store = new TemporaryStore();

    private IngestFixture ingested;

    @BeforeEach
    void open() {
        ingested = new IngestFixture(store.get());
    }

    @Test
    void whatIsRejectedCountsNoMoreUntilThatIsTakenBack() {
        ingested.take(news());
        assertThat(ingested.column(HELD)).containsExactly("Jets bomb Murz", "Talks open in Zell");
        decide(RAID, Decision.REJECTED, Map.of());
        assertThat(ingested.column(HELD)).containsExactly("Talks open in Zell");
        assertThat(ingested.violations()).isEmpty();
        decide(RAID, Decision.WITHDRAWN, Map.of());
        assertThat(ingested.column(HELD)).containsExactly("Jets bomb Murz", "Talks open in Zell");
    }

    @Test
    void aRejectionSurvivesWhenTheArticleIsReadAgain() {
        ingested.take(news());
        decide(RAID, Decision.REJECTED, Map.of());
        ingested.take(news());
        assertThat(ingested.column(HELD)).containsExactly("Talks open in Zell");
        assertThat(ingested.column("SELECT ?x { GRAPH <" + ID + "report/news/1> { <" + RAID + "> rdfs:label ?x } }"))
                .as("the record itself stays as it was read")
                .containsExactly("Jets bomb Murz");
    }

    @Test
    void correctedValuesCountAndBothStayOnRecord() {
        ingested.take(news());
        Map<String, String> fields = Map.of(
                "label",
                "Jets bomb Murz by mistake",
                "status",
                "hypothetical",
                "type",
                "assault",
                "from",
                "2021-03-05");
        decide(RAID, Decision.CORRECTED, fields);
        ingested.take(news());
        assertThat(ingested.column("SELECT ?x { <" + RAID + "> a sem:Event ; rdfs:label ?x }"))
                .containsExactly("Jets bomb Murz by mistake");
        assertThat(ingested.column("SELECT ?x { <" + RAID + "> a sem:Event ; dl:status ?x }"))
                .containsExactly("ontology#hypothetical");
        assertThat(ingested.column("SELECT ?x { <" + RAID + "> a sem:Event ; sem:eventType ?x }"))
                .containsExactly("event-type/assault");
        assertThat(ingested.column("SELECT ?x { <" + RAID + "> a sem:Event ; sem:hasBeginTimeStamp ?x }"))
                .containsExactly("2021-03-05T00:00:00Z");
        assertThat(
                        ingested.column(
                                "SELECT ?x { GRAPH <" + ID
                                        + "reviews/news> { ?c dl:property dl:status { ?c dl:oldValue ?x } UNION { ?c dl:newValue ?x } } } ORDER BY DESC(?x)"))
                .containsExactly("ontology#occurred", "ontology#hypothetical");
        assertThat(ingested.violations()).isEmpty();
    }

    @Test
    void anotherActorTakesThePlaceOfTheOneThatWasRead() {
        ingested.take(
                news(),
                Story.of("other", 2)
                        .event("protest", "Crowds march")
                        .on(1, 1)
                        .with("initiator", "Lake Guard", ActorFact.Kind.ARMED_GROUP)
                        .done());
        assertThat(ingested.column(agents())).containsExactly("id/actor/hill-brigade");
        decide(ID + "actor/hill-brigade", Decision.CORRECTED, Map.of("other", "Lake Guard"));
        assertThat(ingested.column(agents())).containsExactly("id/actor/lake-guard");
        ingested.take(news());
        assertThat(ingested.column(agents())).containsExactly("id/actor/lake-guard");
    }

    @Test
    void aChangedArticleKeepsTheDecisionsOnTheSameWords() {
        ingested.take(news());
        assertThat(ingested.column(TOLL)).containsExactly("12");
        decide(ID + "claim/news/killed-0-14", Decision.REJECTED, Map.of());
        decide(RAID, Decision.CORRECTED, Map.of("status", "ongoing"));
        assertThat(ingested.column(TOLL)).isEmpty();
        ingested.take(withEvents(Story.of("news", 2)
                .event("appeal", "Mayors call for calm")
                .on(1, 1)
                .done()));
        assertThat(ingested.column(
                        "SELECT ?x { ?x <http://www.w3.org/ns/prov#wasRevisionOf> <" + ID + "report/news/1> }"))
                .containsExactly("id/report/news/2");
        assertThat(ingested.column(TOLL)).isEmpty();
        assertThat(ingested.column("SELECT ?x { <" + RAID + "> a sem:Event ; dl:status ?x }"))
                .containsExactly("ontology#ongoing");
        assertThat(ingested.violations()).isEmpty();
    }

    @Test
    void theAccountOfAnotherArticleIsKept() {
        ingested.take(news(), withEvents(Story.of("second", 3)));
        assertThat(ingested.column("SELECT ?x { <" + RAID + "> a sem:Event ; dl:sourceCount ?x }"))
                .containsExactly("2");
        decide(RAID, Decision.REJECTED, Map.of());
        assertThat(ingested.column("SELECT ?x { <" + RAID + "> a sem:Event ; dl:sourceCount ?x }"))
                .containsExactly("1");
    }

    @Test
    void withTheGraphOfReviewsGoneEverythingCountsAgain() {
        ingested.take(news());
        decide(RAID, Decision.REJECTED, Map.of());
        AssessedDataset dataset = AssessedDataset.over(store.dataset());
        Txn.executeWrite(dataset, () -> dataset.removeGraph(RdfTerms.iri(ID + "reviews/news")));
        assertThat(ingested.column(HELD)).containsExactly("Jets bomb Murz", "Talks open in Zell");
    }

    @Test
    void anInvalidReviewIsRefused() {
        ingested.take(news());
        assertThatThrownBy(() -> decide(ID + "event/none", Decision.REJECTED, Map.of()))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> decide(RAID, Decision.CORRECTED, Map.of("status", "occurred")))
                .isInstanceOf(BadParameterException.class)
                .hasMessageContaining("a changed value in at least one field");
        assertThatThrownBy(() -> decide(RAID, Decision.CORRECTED, Map.of("from", "last Friday")))
                .hasMessageContaining("a year, month, day or instant");
        assertThatThrownBy(() -> decide(RAID, Decision.CORRECTED, Map.of("place", "Nowhere")))
                .hasMessageContaining("a place in this store, by its name or IRI");
        assertThat(ingested.column("SELECT ?x { GRAPH ?x { ?r a dl:Review } }")).isEmpty();
    }

    private static String agents() {
        return "SELECT ?x { <" + RAID + "> a sem:Event ; dl:hasParticipation [ dl:agent ?x ] }";
    }

    private static Story news() {
        return withEvents(Story.of("news", 2));
    }

    private static Story withEvents(Story story) {
        return story.event("assault-aerial", "Jets bomb Murz")
                .on(1, 1)
                .in("Murz", 7)
                .with("initiator", "Hill Brigade", ActorFact.Kind.ARMED_GROUP)
                .killing(12)
                .done()
                .event("meeting", "Talks open in Zell")
                .on(2, 1)
                .in("Zell", 8)
                .done();
    }

    private void decide(String fact, Decision decision, Map<String, String> fields) {
        new ReviewRecorder(AssessedDataset.over(store.dataset()))
                .record(new ReviewDecision(
                        ID + "report/news/1",
                        fact,
                        decision,
                        fields,
                        new ReviewDecision.By("Ann Reader", "as the words say")));
    }
}
