// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.model.fact.ActorFact.Kind.ARMED_GROUP;
import static org.dateline.model.fact.ActorFact.Kind.ORGANIZATION;

import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.derive.AssessedDataset;
import org.dateline.ingest.IngestFixture;
import org.dateline.model.Status;
import org.dateline.model.review.Decision;
import org.dateline.model.review.ReviewDecision;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.fact.Story;
import org.dateline.review.ReviewRecorder;
import org.dateline.store.TemporaryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people decided of facts and what they decided of merges hold beside each other. */
class IdentityDecisionTest {
    private static final String ID = "https://w3id.org/dateline/id/";
    private static final String FIRST = ID + "event/first/assault-aerial-0";
    private static final String SECOND = ID + "event/second/assault-aerial-0";
    private static final String EVENTS = "SELECT DISTINCT ?x { ?x a sem:Event } ORDER BY ?x";

    @RegisterExtension
    final TemporaryStore store = new TemporaryStore();

    private IngestFixture ingested;
    private MergeEditor editor;

    @BeforeEach
    void open() {
        ingested = new IngestFixture(store.get());
        editor = new MergeEditor(store.dataset());
    }

    @Test
    void aRejectedAccountStaysRejectedWhenItIsMerged() {
        ingested.take(strike("first", "Hill Air Force"), strike("second", "Coast Command"));
        reject("second", SECOND);
        editor.join(SECOND, FIRST);
        assertThat(ingested.column("SELECT ?x { <" + FIRST + "> dl:sourceCount ?x }"))
                .containsExactly("1");
    }

    @Test
    void aRejectedAccountStaysRejectedWhenTheMergeIsUndone() {
        ingested.take(strike("first", "Hill Air Force"), strike("second", "Hill Air Force"));
        reject("second", FIRST);
        editor.undo(SECOND);
        assertThat(ingested.column(EVENTS)).containsExactly("id/event/first/assault-aerial-0");
        ingested.take(strike("second", "Hill Air Force"));
        assertThat(ingested.column(EVENTS)).containsExactly("id/event/first/assault-aerial-0");
    }

    @Test
    void twoThingsTakenForOneAreNotTakenApartOneByOne() {
        ingested.take(strike("first", "Hill Air Force"));
        Txn.executeWrite(store.dataset(), () -> store.dataset()
                .add(Quad.create(
                        Quad.defaultGraphIRI,
                        RdfTerms.iri(ID + "actor/hill-air-force"),
                        SKOS.altLabel.asNode(),
                        NodeFactory.createLiteralLang("Northern Sky Command", "en"))));
        ingested.take(Story.of("second", 20)
                .event("assault-aerial", "Raid on Port Sel")
                .on(18, 1)
                .in("Port Sel", 102)
                .with("initiator", "Hill Air Force", ARMED_GROUP)
                .with("target", "Northern Sky Command", ARMED_GROUP)
                .done());
        assertThatThrownBy(() -> editor.undo(ID + "merge/actor/second/northern-sky-command"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has several merges into");
    }

    @Test
    void thePlanIsFoundAmongMany() {
        IntStream.range(0, 40)
                .forEach(i -> ingested.take(conference("other" + i, "Fish fair " + i, "Fishers of Sel" + i)));
        ingested.take(conference("plan", "National conference of the parties", "Coast Party"));
        ingested.take(Story.of("later", 9)
                .event("conference", "National conference of the parties put off")
                .status(Status.POSTPONED)
                .with("participant", "Coast Party", ORGANIZATION)
                .done());
        assertThat(ingested.column(EVENTS))
                .contains("id/event/plan/conference-0")
                .noneMatch(event -> event.contains("later"));
    }

    private static Story conference(String slug, String label, String party) {
        return Story.of(slug, 2)
                .event("conference", label)
                .status(Status.SCHEDULED)
                .on(14, 3)
                .in("Town of " + slug, 200 + Math.abs(slug.hashCode() % 1000))
                .with("participant", party, ORGANIZATION)
                .done();
    }

    private static Story strike(String slug, String force) {
        return Story.of(slug, 4)
                .event("assault-aerial", "Air strike on Orvalle")
                .on(2, 1)
                .in("Orvalle", 101)
                .with("initiator", force, ARMED_GROUP)
                .killing(31)
                .done();
    }

    private void reject(String slug, String fact) {
        new ReviewRecorder(AssessedDataset.over(store.dataset()))
                .record(new ReviewDecision(
                        ID + "report/" + slug + "/1",
                        fact,
                        Decision.REJECTED,
                        Map.of(),
                        new ReviewDecision.By("Ann", "")));
    }
}
