// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.ReadWrite;
import org.dateline.model.Changes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows an assessed dataset learns of each commit which things it changed, those by assessment included. */
class CommitListenerTest {
    private static final String ID = "https://w3id.org/dateline/id/";
    private static final String SOURCE = """
            r:a a dl:Source ; prov:hadPrimarySource art:a .
            GRAPH r:a {
              art:a a schema:NewsArticle ; schema:datePublished "2019-04-04T00:00:00Z"^^xsd:dateTime .
              e:taken a sem:Event ; rdfs:label "Gharyan taken"@en ; dl:status dl:occurred .
              c:dead a dl:CasualtyClaim ; dl:about e:taken ; dl:harm dl:killed ; dl:best 2 .
            }
            """;

    @TempDir
    Path directory;

    private final List<Changes> received = new ArrayList<>();
    private AssessedStore store;

    @BeforeEach
    void open() {
        store = new AssessedStore(directory);
        store.dataset.onCommit(received::add);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aSourceChangesItsEventAndWhatIsDerivedOfIt() {
        store.load(SOURCE);
        assertThat(received).singleElement().satisfies(changes -> assertThat(changes.things())
                .contains(ID + "event/taken", ID + "event/taken/casualties/killed", ID + "report/a", ID + "article/a"));
    }

    @Test
    void aGraphThatGoesTakesItsEventsAlong() {
        store.load(SOURCE);
        received.clear();
        store.update("DROP GRAPH r:a");
        assertThat(received).singleElement().satisfies(changes -> assertThat(changes.things())
                .contains(ID + "event/taken", ID + "event/taken/casualties/killed", ID + "article/a"));
    }

    @Test
    void aChangedBlankNodeIsReportedAsTheThingThatLeadsToIt() {
        store.load("e:met a sem:Event ; dl:hasParticipation [ dl:agent [ rdfs:label 'old' ] ] .");
        received.clear();
        store.update("DELETE { ?x rdfs:label 'old' } INSERT { ?x rdfs:label 'new' } WHERE { ?x rdfs:label 'old' }");
        assertThat(received).containsExactly(Changes.of(java.util.Set.of(ID + "event/met")));
    }

    @Test
    void moreThanCanBeListedIsEverything() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i <= ChangeCollector.MAX_SUBJECTS; i++) {
            many.append("a:n").append(i).append(" rdfs:label 'n' .\n");
        }
        store.load(many.toString());
        assertThat(received).containsExactly(Changes.EVERYTHING);
    }

    @Test
    void abortedAndReadTransactionsReportNoChange() {
        store.dataset.begin(ReadWrite.WRITE);
        store.dataset.clear();
        store.dataset.abort();
        store.assessed();
        store.update("DELETE DATA { a:nobody rdfs:label 'never there' }");
        assertThat(received).allMatch(changes -> changes.things().equals(java.util.Set.of(ID + "actor/nobody")));
    }
}
