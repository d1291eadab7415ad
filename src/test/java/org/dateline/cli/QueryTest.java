// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code query} makes of what a user types. */
class QueryTest {
    @TempDir
    Path directory;

    private String store = "";

    @BeforeEach
    void fill() {
        store = directory.resolve("store").toString();
        try (EmbeddedStore opened = EmbeddedStore.open(directory.resolve("store"))) {
            Txn.executeWrite(opened.dataset(), () -> RDFParser.fromString(StoreContract.DATA, Lang.TRIG)
                    .parse(opened.dataset()));
        }
    }

    private Launched query(String... arguments) {
        String[] all = new String[arguments.length + 3];
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        all[0] = "query";
        all[1] = "--store";
        all[2] = store;
        return Launched.dateline(all);
    }

    @Test
    void aSyntaxErrorHasLineAndColumn() throws IOException {
        Path file = Files.writeString(directory.resolve("bad.rq"), "SELECT *\nWHERE { ?s ?p }\n");
        Launched run = query(file.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("bad.rq:2:15: ").contains("expected").doesNotContain("Exception");
        assertThat(query("SELECT * { ?s ex:p ?o }").err())
                .contains("the prefix ex: is not declared")
                .contains("query:1:");
    }

    @Test
    void extensionsNeedTheirOption() {
        String extended = "SELECT (COUNT(*) AS ?n) { LET (?x := 1) }";
        assertThat(query(extended).exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(query(extended, "--arq", "--results", "csv").out()).isEqualTo("n\r\n1\r\n");
    }

    @Test
    void whatIsNeitherFileNorNameNorQueryIsRefused() {
        Launched run = query("no-such-query");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains("no-such-query").contains("query --list");
    }

    @Test
    void aFormatThatCannotHoldTheAnswerIsWrongUsage() {
        assertThat(query("ASK {}", "--results", "ttl").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(query("CONSTRUCT WHERE { ?s ?p ?o }", "--results", "csv").err())
                .contains("ttl, nt");
        assertThat(query("SELECT * {}", "--results", "pdf").err()).contains("table, csv, tsv, json, xml");
    }

    @Test
    void parametersReplaceDefaults() {
        String select = "PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>"
                + " PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>"
                + " SELECT ?event { VALUES (?from ?kind) { (\"2000-01-01T00:00:00Z\"^^xsd:dateTime sem:Event) }"
                + " BIND (\"2030-01-01T00:00:00Z\"^^xsd:dateTime AS ?until)"
                + " ?event a ?kind ; sem:hasBeginTimeStamp ?t FILTER (?t >= ?from && ?t < ?until) } ORDER BY ?t";
        assertThat(query(select, "--results", "csv").out())
                .isEqualTo("event\r\nhttp://example.org/taken\r\nhttp://example.org/meeting\r\n");
        assertThat(query(select, "--results", "csv", "--param", "from=2019-04-05")
                        .out())
                .isEqualTo("event\r\nhttp://example.org/meeting\r\n");
        assertThat(query(select, "--results", "csv", "--param", "until=2019-04-05T00:00:00Z")
                        .out())
                .isEqualTo("event\r\nhttp://example.org/taken\r\n");
        assertThat(query(select, "--results", "csv", "--param", "kind=sem:Actor")
                        .out())
                .isEqualTo("event\r\n");
        Launched unknown = query(select, "--param", "form=2019-04-05");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("no variable ?form").contains("?from");
        assertThat(query(select, "--param", "kind=ex:Actor").err()).contains("not an RDF term");
    }

    @Test
    void textInATableCannotSteerTheTerminal() {
        Launched run = query("SELECT (\"a\\u001B[2Jb\\nc\" AS ?text) {}");
        assertThat(run.out()).contains("a\uFFFD[2Jb c").doesNotContain("\u001B");
    }

    @Test
    void aTimeLimitEndsTheQuery() {
        Launched run = query(
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?p ?q ?r . ?s ?t ?u ."
                        + " ?v ?w ?x . ?y ?z ?aa }",
                "--timeout",
                "0.2");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains("longer than --timeout");
    }

    @Test
    void aStoreThatAServerHoldsIsAskedByItsUrl() {
        try (EmbeddedStore open = EmbeddedStore.openExisting(directory.resolve("store"))) {
            Launched refused = query("ASK {}");
            assertThat(refused.exitCode()).isEqualTo(ExitCode.ENVIRONMENT);
            assertThat(refused.err()).contains("in use by").contains("--store http://HOST:PORT/");
            FusekiServer server = FusekiServer.create()
                    .loopback(true)
                    .port(0)
                    .add("/", open.dataset())
                    .start();
            try {
                store = "http://localhost:" + server.getPort() + "/";
                assertThat(query("ASK {}").out()).isEqualTo("true\n");
                Launched backup = Launched.dateline(
                        "backup",
                        "--store",
                        store,
                        "--out",
                        directory.resolve("b.nq.gz").toString());
                assertThat(backup.err()).isEmpty();
                assertThat(backup.out()).contains("14 statements");
            } finally {
                server.stop();
            }
        }
    }

    @Test
    void everyShippedQueryIsListedWithItsTitleAndRunsByName() throws IOException {
        Launched list = Launched.dateline("query", "--list");
        assertThat(list.exitCode()).isZero();
        Path folder = Path.of("queries");
        try (var files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".rq")).toList()) {
                String name = file.getFileName().toString().replace(".rq", "");
                assertThat(list.out().lines()).as(name).anyMatch(line -> line.matches(name + "  \\S.*"));
                assertThat(query(name).exitCode()).as(name).isZero();
            }
        }
    }

    @Test
    void helpTeachesByExamples() {
        for (String verb : new String[] {"query", "stats", "backup", "restore", "compact", "export"}) {
            Launched help = Launched.dateline(verb, "--help");
            assertThat(help.exitCode()).isZero();
            assertThat(help.out()).contains("Example").contains("dateline " + verb);
        }
    }
}
