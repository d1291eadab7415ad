// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.vocabulary.Dl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessedDatasetTest {
    private static final String SOURCE = """
            r:a a dl:Source ; prov:hadPrimarySource art:a .
            GRAPH r:a {
              art:a a schema:NewsArticle ; schema:publisher a:paper ; schema:datePublished "2019-04-04T00:00:00Z"^^xsd:dateTime .
              e:taken a sem:Event ; rdfs:label "Gharyan taken"@en ; sem:eventType type:territory-taken ; dl:status dl:occurred .
            }
            """;

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
    void theAccountOfASourceIsInTheDefaultGraphAfterTheCommit() {
        store.load(SOURCE);
        assertThat(taken())
                .contains("rdf:type sem:Event", "rdfs:label \"Gharyan taken\"@en", "dl:status dl:occurred")
                .contains("dl:sourceCount 1", "dl:disputed false", "prov:wasDerivedFrom r:a");
        assertThat(store.dataset.lastCommit().events()).isEqualTo(1);
    }

    @Test
    void nothingIsLeftOfAnEventThatNoSourceReportsAnyMore() {
        store.load("e:taken rdfs:comment 'mine' .").load(SOURCE).update("DROP GRAPH r:a");
        assertThat(store.assessed().find().mapWith(Object::toString).toList())
                .hasSize(3)
                .noneMatch(triple -> triple.contains("sourceCount"));
        assertThat(store.history().find().toList()).noneMatch(triple -> triple.predicateMatches(Dl.OF));
    }

    /** TDB2 5.6.0 by itself loses about half of the triples here. */
    @Test
    void copyAndMoveLoseNothing() {
        for (int i = 0; i < 20; i++) {
            store.update("INSERT DATA { GRAPH r:a { <urn:ex:%d> <urn:ex:p> <urn:ex:y%d> } }".formatted(i, 20 - i));
        }
        store.update("INSERT DATA { GRAPH r:z { <urn:ex:a> <urn:ex:p> <urn:ex:yb> } }");
        store.update("COPY r:a TO r:b").update("MOVE r:b TO r:a").update("ADD r:a TO r:c");
        assertThat(store.size("https://w3id.org/dateline/id/report/a")).isEqualTo(20);
        assertThat(store.size("https://w3id.org/dateline/id/report/c")).isEqualTo(20);
    }

    @Test
    void aUsersTripleOnAnOwnedPredicateGivesWayAndIsReportedAndOthersStay() {
        store.load(SOURCE).load("e:taken rdfs:label 'my name' ; rdfs:comment 'my comment' .");
        assertThat(store.dataset.lastCommit().issues()).singleElement().satisfies(issue -> assertThat(issue.message())
                .contains("my name", "dl:Adjudication"));
        assertThat(taken()).contains("rdfs:label \"Gharyan taken\"@en", "rdfs:comment \"my comment\"");
        assertThat(taken()).doesNotContain("rdfs:label \"my name\"");
    }

    @Test
    void anEventOfTheUsersAloneIsTakenAsItIs() {
        store.load(SOURCE).load("e:mine a sem:Event ; rdfs:label 'mine' ; dl:status dl:occurred .");
        assertThat(store.about("https://w3id.org/dateline/id/event/mine"))
                .containsExactly("dl:status dl:occurred", "rdf:type sem:Event", "rdfs:label \"mine\"");
        assertThat(store.dataset.lastCommit().issues()).isEmpty();
    }

    @Test
    void anAbortedWriteLeavesNothing() {
        store.dataset.begin(ReadWrite.WRITE);
        store.dataset.add(Quad.defaultGraphIRI, Dl.OF, Dl.OF, Dl.OF);
        store.dataset.abort();
        store.dataset.end();
        assertThat(store.assessed().isEmpty()).isTrue();
    }

    @Test
    void aReadThatIsPromotedIsAssessed() {
        store.dataset.begin(TxnType.READ_PROMOTE);
        RDFParser.fromString(AssessedStore.PREFIXES + SOURCE, Lang.TRIG).parse(store.dataset);
        store.dataset.commit();
        store.dataset.end();
        assertThat(taken()).contains("dl:status dl:occurred");
    }

    private Iterable<String> taken() {
        return store.about("https://w3id.org/dateline/id/event/taken");
    }
}
