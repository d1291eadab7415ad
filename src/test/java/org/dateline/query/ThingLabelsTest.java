// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What things are called that have very many labels. */
class ThingLabelsTest {
    private static final int THINGS = 200;
    private static final int LANGUAGES = 300;

    @TempDir
    private Path directory;

    /** Together they have more labels than one query reads. */
    @Test
    void thingsWithLabelsInThreeHundredLanguagesAreAllNamed() {
        List<String> things =
                IntStream.range(0, THINGS).mapToObj(i -> "http://e.x/" + i).toList();
        Model model = ModelFactory.createDefaultModel();
        for (String thing : things) {
            for (int i = 0; i < LANGUAGES; i++) {
                model.createResource(thing).addProperty(RDFS.label, "other " + i, "a" + i);
            }
            model.createResource(thing).addProperty(RDFS.label, "name of " + thing, "en");
        }
        EmbeddedStore store = EmbeddedStore.open(directory);
        try {
            try (RDFConnection connection = store.connect()) {
                connection.load(model);
            }
            Map<String, String> labels = ThingLabels.map(store, things);
            assertThat(labels).hasSize(THINGS);
            labels.forEach((thing, label) -> assertThat(label).isEqualTo("name of " + thing));
        } finally {
            store.close();
        }
    }
}
