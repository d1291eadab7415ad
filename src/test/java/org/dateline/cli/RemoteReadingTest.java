// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
import org.dateline.serve.Server;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The verbs that only read say the same of a running server as of its directory. */
class RemoteReadingTest {
    private static final int EVENTS = 12;

    @TempDir
    static Path directory;

    private static Path store;
    private static EmbeddedStore opened;
    private static Server server;
    private static List<String> explainable = List.of();
    private static List<Launched> local = List.of();
    private static Launched localMerges;

    /** The bundled demo data, and two articles that are merged. */
    @BeforeAll
    static void serve() throws Exception {
        store = directory.resolve("store");
        assertThat(Launched.dateline("load", "--no-validate", "--store", store.toString(), "data")
                        .exitCode())
                .isZero();
        Path mine = Files.writeString(
                directory.resolve("mine.ttl"), "PREFIX mine: <http://ex.org/mine#>\nmine:a mine:size 3 .\n");
        assertThat(Launched.dateline("load", "--store", store.toString(), mine.toString())
                        .exitCode())
                .isZero();
        Path one = Files.writeString(directory.resolve("one.txt"), "A clash\n");
        assertThat(Launched.with(new FakeEngine(), "ingest", "--store", store.toString(), one.toString())
                        .exitCode())
                .isZero();
        explainable = things();
        assertThat(explainable).hasSizeGreaterThan(EVENTS);
        local = explainable.stream().map(iri -> explain(store.toString(), iri)).toList();
        localMerges = Launched.dateline("merges", "--format", "json", "--store", store.toString());
        opened = EmbeddedStore.openExisting(store);
        server = Server.start(opened, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        opened.close();
    }

    /** Some events, and a state and a discrepancy if there are any. */
    private static List<String> things() {
        String select = "SELECT ?x { { SELECT DISTINCT ?x { ?x dl:knownFrom ?a ; dl:status ?s } ORDER BY ?x LIMIT "
                + EVENTS + " } UNION"
                + " { SELECT ?x { ?x a dl:State } ORDER BY ?x LIMIT 2 } UNION { SELECT ?x { ?x dl:claim ?c } ORDER BY ?x LIMIT 2 } }";
        return Launched.dateline("query", "--store", store.toString(), "--format", "csv", select)
                .out()
                .lines()
                .skip(1)
                .toList();
    }

    private static Launched explain(String where, String iri) {
        return Launched.dateline("assess", "--explain", iri, "--store", where);
    }

    private static String url() {
        return "http://127.0.0.1:" + server.port() + "/";
    }

    @TestFactory
    Stream<DynamicTest> explanationsAreTheSame() {
        return Stream.iterate(0, i -> i < explainable.size(), i -> i + 1)
                .map(i -> dynamicTest(explainable.get(i), () -> {
                    Launched remote = explain(url(), explainable.get(i));
                    assertThat(remote.err()).isEmpty();
                    assertThat(remote.out()).isNotBlank().isEqualTo(local.get(i).out());
                    assertThat(remote.exitCode()).isZero();
                }));
    }

    @Test
    void mergesAreTheSame() {
        Launched remote = Launched.dateline("merges", "--format", "json", "--store", url());
        assertThat(remote.err()).isEmpty();
        assertThat(remote.out()).isEqualTo(localMerges.out());
    }

    @Test
    void theServerSaysWhichPrefixesItsStoreHas() {
        for (String where : List.of(url(), url() + "sparql")) {
            Launched rows =
                    Launched.dateline("query", "--store", where, "--format", "csv", "SELECT ?s { ?s mine:size 3 }");
            assertThat(rows.err()).isEmpty();
            assertThat(rows.out()).isEqualTo("s\r\nhttp://ex.org/mine#a\r\n");
            Launched unknown = Launched.dateline("query", "--store", where, "ASK { ?s yours:size 3 }");
            assertThat(unknown.err()).contains("the prefix yours: is not declared");
            assertThat(unknown.exitCode()).isEqualTo(ExitCode.INPUT);
        }
    }

    @Test
    void whatChangesAStoreNeedsItsDirectory() {
        for (String[] words : new String[][] {{"assess"}, {"merges", "undo", "x"}, {"compact"}}) {
            String[] all =
                    Stream.concat(Stream.of(words), Stream.of("--store", url())).toArray(String[]::new);
            Launched run = Launched.dateline(all);
            assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("cannot change a remote store");
        }
    }

    @Test
    void anUnknownThingIsSaid() {
        Launched run = explain(url(), "event/nothing");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains("no source in " + url() + " describes");
    }

    @Test
    void theStoreIsTheOneThatIsServed() {
        assertThat(Txn.calculateRead(opened.dataset(), opened.dataset()::isEmpty))
                .isFalse();
    }
}
