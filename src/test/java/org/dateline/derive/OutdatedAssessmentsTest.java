// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that an earlier version assessed by other rules is assessed again when it is opened. */
class OutdatedAssessmentsTest {
    private static final String DATA = """
            r:a a dl:Source ; prov:hadPrimarySource art:a .
            r:a {
              art:a schema:datePublished '2019-04-05T00:00:00Z'^^xsd:dateTime .
              e:march a sem:Event ; dl:status dl:ongoing ;
                sem:hasEarliestBeginTimeStamp '2019-04-04T00:00:00Z'^^xsd:dateTime ;
                sem:hasEarliestEndTimeStamp '2019-04-05T00:00:00Z'^^xsd:dateTime .
              <urn:s> a dl:State ; dl:stateType dl:commands ; dl:holder a:general ; dl:other a:army ;
                sem:hasLatestBeginTimeStamp '2019-04-04T00:00:00Z'^^xsd:dateTime .
            }
            """;

    private static final String STATE = "<https://w3id.org/dateline/id/state/commands/general/army/1>";

    @TempDir
    Path directory;

    private AssessedStore store;

    @BeforeEach
    void load() {
        store = new AssessedStore(directory).load(DATA);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** As an earlier version would have written it, without an assessment. */
    private void writeDirectly(String update) {
        Txn.executeWrite(store.dataset.getWrapped(), () -> UpdateExec.dataset(store.dataset.getWrapped())
                .update(AssessedStore.PREFIXES + update)
                .execute());
    }

    @Test
    void anOngoingEventLosesTheEndThatAnEarlierVersionGaveIt() {
        Graph right = store.assessed();
        writeDirectly("INSERT DATA { e:march sem:hasEndTimeStamp '2019-04-05T00:00:00Z'^^xsd:dateTime }");
        store.dataset.upgrade();
        assertThat(store.assessed().isIsomorphicWith(right)).isTrue();
    }

    @Test
    void aStateLosesTheBeginThatAnEarlierVersionGaveIt() {
        Graph right = store.assessed();
        writeDirectly("DELETE WHERE { ?known dl:of " + STATE + " ; ?p ?o } ; DELETE WHERE { " + STATE
                + " dl:assessment ?known } ; INSERT DATA { " + STATE
                + " sem:hasBeginTimeStamp '2019-04-04T00:00:00Z'^^xsd:dateTime }");
        store.dataset.upgrade();
        assertThat(store.assessed().isIsomorphicWith(right)).isTrue();
    }

    @Test
    void nothingIsWrittenWhereTheRulesAreTodays() {
        Set<?>[] changed = new Set<?>[1];
        store.dataset.onCommit(changes -> changed[0] = changes.things());
        store.dataset.upgrade();
        assertThat(changed[0]).isNull();
    }

    @Test
    void aStoreWithoutSourcesKeepsWhatItsUserSays() {
        store.update("DROP ALL");
        store.load(
                "e:own a sem:Event ; dl:status dl:ongoing ; sem:hasEndTimeStamp '2019-04-05T00:00:00Z'^^xsd:dateTime ."
                        + STATE + " a dl:State ; dl:stateType dl:commands .");
        Graph before = store.assessed();
        store.dataset.upgrade();
        assertThat(store.assessed().isIsomorphicWith(before)).isTrue();
    }
}
