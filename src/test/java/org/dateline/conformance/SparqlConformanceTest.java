package org.dateline.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The W3C's SPARQL 1.1 suites against the served endpoint over an embedded TDB2 store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparqlConformanceTest {
    private final ConformanceTally tally = new ConformanceTally();

    private Endpoint endpoint;
    private Federation federation;

    @BeforeAll
    void start(@TempDir Path directory) {
        endpoint = Endpoint.over(directory.resolve("alone"));
        federation = new Federation(directory.resolve("reaching"));
    }

    @AfterAll
    void stop() throws IOException {
        endpoint.close();
        federation.close();
        SuiteTable.LEFT_OUT.forEach(tally::leaveOut);
        tally.report();
    }

    @TestFactory
    Stream<DynamicNode> queryAndUpdate() {
        EvaluationRunner evaluation = new EvaluationRunner(endpoint);
        return SuiteTable.EVALUATION.stream().map(folder -> tally.suite(folder, evaluation::check));
    }

    @TestFactory
    DynamicNode service() {
        return tally.suite(SuiteTable.FEDERATION, federation::check);
    }

    @TestFactory
    DynamicNode protocol() {
        EvaluationRunner evaluation = new EvaluationRunner(endpoint);
        return tally.suite("sparql/sparql11/protocol", test -> {
            evaluation.hold(test.node(), W3c.UT);
            new ProtocolExchange(endpoint, test).run();
        });
    }

    @TestFactory
    DynamicNode graphStoreProtocol() {
        return tally.suite("sparql/sparql11/graph-store-protocol", test -> {
            endpoint.hold(DatasetFactory.createGeneral().asDatasetGraph());
            new ProtocolExchange(endpoint, test).run();
        });
    }

    @TestFactory
    DynamicNode serviceDescription() {
        return tally.suite("sparql/sparql11/service-description", new ServiceDescription(endpoint)::check);
    }
}
