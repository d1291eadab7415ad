package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
    void whatASourceTellsStandsInTheDefaultGraphOnceItIsCommitted() {
        store.load(SOURCE);
        assertThat(taken())
                .contains("rdf:type sem:Event", "rdfs:label \"Gharyan taken\"@en", "dl:status dl:occurred")
                .contains(
                        "dl:sourceCount 1",
                        "dl:disputed false",
                        "dl:assessment <https://w3id.org/dateline/id/assessment/taken/1>");
        assertThat(store.dataset.lastCommit().events()).isEqualTo(1);
    }

    @Test
    void nothingIsLeftOfAnEventThatNoSourceTellsAnyMore() {
        store.load("e:taken rdfs:comment 'mine' .").load(SOURCE).update("DROP GRAPH r:a");
        assertThat(store.assessed().find().mapWith(Object::toString).toList())
                .hasSize(3)
                .noneMatch(triple -> triple.contains("assessment"));
    }

    private Iterable<String> taken() {
        return store.about("https://w3id.org/dateline/id/event/taken");
    }
}
