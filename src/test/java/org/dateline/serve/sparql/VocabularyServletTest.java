// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.serve.http.LanguageFilter;
import org.dateline.serve.site.ShippedOntology;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The vocabulary of an ontology that has labels in two languages. */
class VocabularyServletTest {
    @TempDir
    private Path directory;

    @Test
    void labelsAreInTheLanguageOfEachRequestThoughTheCountsAreKept() throws Exception {
        Model ontology = ModelFactory.createDefaultModel();
        ontology.createResource("http://e.x/Event", RDFS.Class)
                .addProperty(RDFS.label, "event", "en")
                .addProperty(RDFS.label, "Ereignis", "de");
        EmbeddedStore store = EmbeddedStore.open(directory);
        FusekiServer server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/data", DatasetFactory.createTxnMem())
                .addFilter("/*", new LanguageFilter())
                .addServlet("/vocabulary.json", new VocabularyServlet(store, new ShippedOntology(ontology)))
                .build()
                .start();
        try {
            assertThat(vocabulary(server, "de")).contains("\"Ereignis\"");
            assertThat(vocabulary(server, "en")).contains("\"event\"").doesNotContain("Ereignis");
        } finally {
            server.stop();
            store.close();
        }
    }

    private static String vocabulary(FusekiServer server, String language) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + server.getPort() + "/vocabulary.json");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept-Language", language)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
