// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.model.fact.ActorFact.Kind.ARMED_GROUP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.ingest.IngestFixture;
import org.dateline.rdf.fact.Story;
import org.dateline.store.TemporaryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Merges are undone and made by hand, and ingestion keeps to what was decided. */
class MergeEditorTest {
    private static final String ID = "https://w3id.org/dateline/id/";
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
    void anUndoneMergeLeavesTwoEventsHoweverOftenTheyAreIngested() {
        ingested.take(strike("first", "Hill Air Force"), strike("second", "Hill Air Force"));
        List<MergeRecord> undone = editor.undo(ID + "merge/event/second/assault-aerial-0");
        assertThat(undone).extracting(MergeRecord::into).containsExactly(ID + "event/first/assault-aerial-0");
        assertApart();
        ingested.take(strike("second", "Hill Air Force"));
        ingested.take(strike("first", "Hill Air Force"));
        assertApart();
    }

    private void assertApart() {
        assertThat(ingested.column(EVENTS))
                .containsExactly("id/event/first/assault-aerial-0", "id/event/second/assault-aerial-0");
        assertThat(ingested.column("SELECT ?x { GRAPH ?g { ?c dl:about ?x } } ORDER BY ?x"))
                .containsExactly("id/event/first/assault-aerial-0", "id/event/second/assault-aerial-0");
        assertThat(new MergeReader(store.dataset()).list(Optional.empty()).merges())
                .filteredOn(merge -> merge.into().contains("/event/"))
                .isEmpty();
        assertThat(ingested.violations()).isEmpty();
    }

    @Test
    void whatIsJoinedByHandStaysJoinedAndCanBeUndone() {
        Story[] stories = {strike("first", "Hill Air Force"), strike("second", "Coast Command")};
        ingested.take(stories);
        List<Quad> before = quads();
        String first = ID + "event/first/assault-aerial-0";
        String second = ID + "event/second/assault-aerial-0";
        assertThat(editor.join(second, first)).isEqualTo(1);
        assertThat(ingested.column(EVENTS)).containsExactly("id/event/first/assault-aerial-0");
        assertThat(ingested.column("SELECT ?x { <" + first + "> dl:sourceCount ?x }"))
                .containsExactly("2");
        assertThat(ingested.violations()).isEmpty();
        ingested.take(strike("second", "Coast Command"));
        assertThat(ingested.column(EVENTS)).containsExactly("id/event/first/assault-aerial-0");
        editor.undo(second);
        assertThat(ingested.column(EVENTS)).hasSize(2);
        List<Quad> after = quads();
        assertThat(after).hasSameSizeAs(before);
    }

    /** All triples except decisions and the times of records. */
    private List<Quad> quads() {
        return Txn.calculateRead(store.dataset(), () -> {
            List<Quad> quads = new ArrayList<>();
            store.dataset().find().forEachRemaining(quad -> {
                if (!quad.getSubject().toString().contains("/id/decision/")) {
                    quads.add(quad);
                }
            });
            return quads;
        });
    }

    @Test
    void anActorFoundByNameIsMergedAndTheMergeCanBeUndone() {
        ingested.take(strike("first", "Hill Air Force"));
        ingested.take(raid("second"));
        String link = ID + "merge/actor/second/hill-air-force";
        assertThat(new MergeReader(store.dataset()).list(Optional.of(link)).merges())
                .singleElement()
                .satisfies(merge -> {
                    assertThat(merge.into()).isEqualTo(ID + "actor/hill-air-force");
                    assertThat(merge.because()).isEqualTo("has the name \"Hill Air Force\"");
                });
        editor.undo(link);
        assertTwoForces();
        ingested.take(raid("second"));
        ingested.take(strike("first", "Hill Air Force"));
        assertTwoForces();
    }

    private void assertTwoForces() {
        assertThat(ingested.column("SELECT DISTINCT ?x { GRAPH ?g { ?p dl:agent ?x } } ORDER BY ?x"))
                .containsExactly("id/actor/hill-air-force", "id/actor/second/hill-air-force");
        assertThat(ingested.violations()).isEmpty();
    }

    private static Story raid(String slug) {
        return Story.of(slug, 20)
                .event("assault-aerial", "Raid on Port Sel")
                .on(18, 1)
                .in("Port Sel", 102)
                .with("initiator", "Hill Air Force", ARMED_GROUP)
                .done();
    }

    @Test
    void twoThatAreToBeKeptApartAreNotJoinedByIngestion() {
        ingested.take(strike("first", "Hill Air Force"));
        ingested.take(strike("second", "Coast Command"));
        editor.keepApart(ID + "event/first/assault-aerial-0", ID + "event/second/assault-aerial-0");
        ingested.take(strike("second", "Hill Air Force"));
        assertThat(ingested.column(EVENTS)).hasSize(2);
        assertThat(new MergeReader(store.dataset()).list(Optional.empty()).decisions())
                .hasSize(1)
                .allSatisfy(decision -> assertThat(decision.same()).isFalse());
    }

    @Test
    void whatCannotBeDoneIsSaidInWords() {
        ingested.take(strike("first", "Hill Air Force"));
        assertThatThrownBy(() -> editor.undo(ID + "merge/event/none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no merge found for <" + ID + "merge/event/none>");
        assertThatThrownBy(() -> editor.join(ID + "event/none", ID + "event/first/assault-aerial-0"))
                .hasMessageContaining("no event, actor or place in the store");
        assertThatThrownBy(() -> editor.join(ID + "actor/hill-air-force", ID + "event/first/assault-aerial-0"))
                .hasMessageContaining("two things of the same kind");
        assertThat(ingested.column(EVENTS)).hasSize(1);
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
}
