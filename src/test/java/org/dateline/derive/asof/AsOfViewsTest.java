// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.dateline.derive.AssessedDataset;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.Store;
import org.dateline.store.StoreView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store with one source a day, as of each day. */
class AsOfViewsTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 4, 1);
    private static final int DAYS = 3;

    @TempDir
    private static Path directory;

    private static EmbeddedStore store;
    private static AsOfViews views;

    @BeforeAll
    static void fill() {
        store = EmbeddedStore.open(directory.resolve("store"));
        views = new AsOfViews(store);
        AssessedDataset dataset = AssessedDataset.over(store.dataset());
        for (int number = 0; number < DAYS; number++) {
            String source = source(number);
            Txn.executeWrite(dataset, () -> RDFParser.fromString(source, Lang.TRIG).parse(dataset));
        }
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static String source(int number) {
        return """
                PREFIX dl: <https://w3id.org/dateline/ontology#>
                PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
                PREFIX schema: <https://schema.org/>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                PREFIX id: <https://w3id.org/dateline/id/>
                <https://w3id.org/dateline/id/report/n%1$d> a dl:Source ;
                    prov:hadPrimarySource <https://w3id.org/dateline/id/article/n%1$d> .
                GRAPH <https://w3id.org/dateline/id/report/n%1$d> {
                    <https://w3id.org/dateline/id/article/n%1$d> schema:datePublished "%2$sT23:59:59Z"^^xsd:dateTime .
                    <https://w3id.org/dateline/id/event/n%1$d> a sem:Event ; dl:status dl:occurred .
                }
                """.formatted(number, FIRST.plusDays(number));
    }

    private static List<String> answers(Store shown, String query) {
        try (RDFConnection connection = shown.connect()) {
            List<String> answers = new java.util.ArrayList<>();
            connection.querySelect(query, row -> answers.add(row.get("x").asResource().getLocalName()));
            answers.sort(null);
            return answers;
        }
    }

    private static List<String> names(int until) {
        return IntStream.range(0, until).mapToObj(number -> "n" + number).toList();
    }

    @Test
    void laterSourcesAndEventsAreHidden() {
        for (int days = 0; days <= DAYS; days++) {
            StoreView view = views.at(FIRST.plusDays(days - 1L));
            assertThat(answers(view, "SELECT DISTINCT ?x { GRAPH ?x { ?s a <http://semanticweb.cs.vu.nl/2009/11/sem/Event> } }"))
                    .isEqualTo(names(days));
            assertThat(answers(view, "SELECT ?x { ?x <https://w3id.org/dateline/ontology#status> ?s }"))
                    .isEqualTo(names(days));
        }
        assertThat(answers(store, "SELECT ?x { ?x <https://w3id.org/dateline/ontology#status> ?s }"))
                .isEqualTo(names(DAYS));
    }

    @Test
    void nothingIsWrittenThroughAView() {
        StoreView view = views.at(FIRST);
        try (RDFConnection connection = view.connect()) {
            assertThatThrownBy(() -> connection.update("INSERT DATA { <urn:a> <urn:b> <urn:c> }"))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("only read");
        }
        assertThatThrownBy(() -> view.dataset().begin(TxnType.WRITE)).isInstanceOf(UnsupportedOperationException.class);
        view.close();
        assertThat(answers(store, "SELECT ?x { ?x <https://w3id.org/dateline/ontology#status> ?s }"))
                .hasSize(DAYS);
    }
}
