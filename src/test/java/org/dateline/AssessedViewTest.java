package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.cli.Launched;
import org.dateline.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What assess derives from the shipped data is itself data that keeps the shapes. */
class AssessedViewTest {
    @TempDir
    Path directory;

    @Test
    void theAssessedViewConformsToTheShapes() {
        String location = directory.resolve("store").toString();
        Launched load = Launched.dateline("load", "--store", location, "data/seed", "data/libya-2019");
        assertThat(load.exitCode()).as(load.err()).isZero();
        Graph view = defaultGraph(location);
        assertThat(view.size()).isGreaterThan(5000);
        Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes.ttl"));
        Map<String, String> violations = new TreeMap<>();
        ShaclValidator.get()
                .validate(shapes, view)
                .getEntries()
                .forEach(entry -> violations.put(
                        entry.focusNode() + " " + entry.resultPath() + " " + entry.value(), entry.message()));
        assertThat(violations).isEmpty();
    }

    private static Graph defaultGraph(String location) {
        try (Store store = Store.open(location);
                RDFConnection connection = store.connect()) {
            Graph copy = GraphFactory.createDefaultGraph();
            connection
                    .queryConstruct("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }")
                    .getGraph()
                    .find()
                    .forEachRemaining(copy::add);
            return copy;
        }
    }
}
