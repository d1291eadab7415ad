// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.dateline.store.Rdf4jServer;
import org.dateline.store.RemoteStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code serve --store URL} in front of engines that show the named graphs in the default graph, and of others. */
class UnionDefaultGraphTest {
    private static final String DATA = """
            PREFIX : <http://example.org/>
            :taken :p :shared .
            GRAPH :report { :taken :p :told }
            """;

    private record Fuseki(FusekiServer server, String url) implements AutoCloseable {
        static Fuseki start(String trig, boolean union) {
            DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
            dataset.getContext().set(TDB2.symUnionDefaultGraph, union);
            Txn.executeWrite(
                    dataset, () -> RDFParser.fromString(trig, Lang.TRIG).parse(dataset));
            FusekiServer server = FusekiServer.create()
                    .loopback(true)
                    .port(0)
                    .add("/ds", dataset, false)
                    .start();
            return new Fuseki(server, "http://localhost:" + server.getPort() + "/ds");
        }

        @Override
        public void close() {
            server.stop();
        }
    }

    @Test
    void anEngineOfAnotherProgramIsRefusedWithReasonAndRemedy() throws IOException {
        try (Rdf4jServer engine = new Rdf4jServer(DATA)) {
            assertRefused(engine.url());
        }
    }

    @Test
    void fusekiWithAUnionDefaultGraphIsRefused() {
        try (Fuseki engine = Fuseki.start(DATA, true)) {
            assertRefused(engine.url());
        }
    }

    private static void assertRefused(String url) {
        Launched run = Launched.dateline("serve", "--store", url, "--port", "0");
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("default graph", "union", url, "dateline load");
        assertThat(run.err().strip().lines()).hasSizeLessThanOrEqualTo(4);
    }

    /** Nothing in named graphs, much that both hold, nothing at all. */
    @ParameterizedTest
    @ValueSource(ints = {0, 10, 1500})
    void anEngineThatKeepsItsGraphsApartIsServed(int shared) {
        String both = IntStream.range(0, shared)
                .mapToObj(i -> "<urn:ex:s" + i + "> <urn:ex:p> " + i + " .")
                .collect(Collectors.joining("\n"));
        String own = shared == 0 ? "" : "<urn:ex:z> <urn:ex:only> 'here' .";
        try (Fuseki engine = Fuseki.start(both + " GRAPH <urn:ex:g> { " + both + own + " }", false)) {
            assertThat(RemoteStore.open(engine.url()).hasUnionDefaultGraph()).isFalse();
        }
    }

    @Test
    void anEngineWithoutNamedGraphsIsServed() throws IOException {
        try (Rdf4jServer engine = new Rdf4jServer("<urn:ex:s> <urn:ex:p> <urn:ex:o> .")) {
            assertThat(RemoteStore.open(engine.url()).hasUnionDefaultGraph()).isFalse();
        }
    }
}
