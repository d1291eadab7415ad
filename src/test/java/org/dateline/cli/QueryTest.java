// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2019-04-01T00:00:00Z\"^^xsd:dateTime | 2019-04-05, 2019-04-05T10:00:00Z | foo, 2019, true, <http://e.org/x>",
                "\"2019-04-01\"^^xsd:date | 2019-04-05 | foo, 5, 2019-04-05T10:00:00Z, urn:x:y",
                "5 | 7, 1.5, 1e3 | foo, 2019-04-05, true",
                "true | false | foo, 1, 2019-04-05",
                "\"Gharyan\" | Tripoli, 5, \"Zuwarah\"@en | 2019-04-05, true, <http://e.org/x>",
                "<http://e.org/x> | <http://e.org/y>, urn:x:y, sem:Event | foo, 5, 2019-04-05",
            })
    void aValueOfAnotherKindThanTheDefaultIsRefused(String standard, String fitting, String wrong) {
        for (String setting : List.of("VALUES ?x { " + standard + " }", "BIND (" + standard + " AS ?x)")) {
            String select = "SELECT ?x { " + setting + " }";
            for (String value : fitting.split(", ")) {
                assertThat(query(select, "--format", "csv", "--param", "x=" + value))
                        .as(value)
                        .satisfies(run -> assertThat(run.err()).isEmpty())
                        .returns(ExitCode.OK, Launched::exitCode);
            }
            for (String value : wrong.split(", ")) {
                Launched run = query(select, "--format", "csv", "--param", "x=" + value);
                assertThat(run.exitCode()).as(value).isEqualTo(ExitCode.USAGE);
                assertThat(run.err()).contains("?x cannot be", "such as").doesNotContain("Exception");
            }
        }
    }

    @Test
    void aNumberOrAMisspeltNameFindsTheBundledQuery() {
        assertThat(query("31").err()).contains("Did you mean 31-who-controlled?");
        assertThat(query("6").err()).contains("Did you mean 06-how-far?");
        assertThat(query("26-held").err()).contains("Did you mean 26-held-or-postponed?");
        assertThat(query("07-how-many-kiled").err()).contains("Did you mean 07-how-many-killed?");
        assertThat(query("99-nothing").err()).doesNotContain("Did you mean").contains("--list");
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
