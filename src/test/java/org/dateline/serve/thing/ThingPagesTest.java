// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.thing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateExecution;
import org.dateline.serve.site.ShippedOntology;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThingPagesTest {
    private static final String BASE = "https://w3id.org/dateline/id/";
    private static final String DATA = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            BASE <https://w3id.org/dateline/id/>
            INSERT DATA {
              <event/e> a sem:Event . <actor/a> a sem:Actor . <thing/t> a <https://schema.org/Thing> .
              GRAPH <report/r> { <claim/c> a dl:CasualtyClaim . <actor/a> a sem:Event }
            }""";

    @TempDir
    Path directory;

    @Test
    void aThingGetsThePageOfItsKindInTheAssessedView() {
        try (EmbeddedStore store = EmbeddedStore.open(directory)) {
            Txn.executeWrite(store.dataset(), () -> UpdateExecution.dataset(DatasetFactory.wrap(store.dataset()))
                    .update(DATA)
                    .execute());
            ThingPages pages = new ThingPages(
                    store,
                    new ShippedOntology(ModelFactory.createDefaultModel()),
                    Map.of(
                            ThingKind.EVENT, (request, iri) -> Optional.of("event " + iri),
                            ThingKind.CLAIM, (request, iri) -> Optional.of("claim " + iri),
                            ThingKind.ACTOR, (request, iri) -> Optional.empty()));
            assertThat(pages.find(asking(""), BASE + "event/e")).hasValue("event " + BASE + "event/e");
            assertThat(pages.find(asking(""), BASE + "claim/c")).hasValue("claim " + BASE + "claim/c");
            assertThat(pages.find(asking(""), BASE + "actor/a")).isEmpty();
            assertThat(pages.find(asking(""), BASE + "thing/t")).isEmpty();
            assertThat(pages.find(asking("statements"), BASE + "event/e")).isEmpty();
        }
    }

    /** A request that has only the parameter {@code view}. */
    private static HttpServletRequest asking(String view) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ThingPagesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> {
                    if (!"view".equals(arguments[0])) {
                        return null;
                    }
                    return "getParameterValues".equals(method.getName()) ? new String[] {view} : view;
                });
    }
}
