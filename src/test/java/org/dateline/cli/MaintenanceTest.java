// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.dateline.store.Backup;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backup}, {@code restore}, {@code compact} and {@code export}. */
class MaintenanceTest {
    private static final String DATA = """
            PREFIX : <http://example.org/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            :a :p _:x, 1, 1.50, "صباح"@ar, "two\\nlines", "31"^^xsd:decimal, "-12:00"^^:odd .
            _:x :knows _:y . _:y :knows _:x .
            GRAPH :g { _:x :p :b . :b :p "in a graph" }
            GRAPH _:h { :c :p :d }
            """;

    @TempDir
    Path directory;

    private final DatasetGraph original = DatasetGraphFactory.createTxnMem();

    @BeforeEach
    void fill() {
        try (EmbeddedStore store = EmbeddedStore.open(directory.resolve("store"))) {
            DatasetGraph dataset = store.dataset();
            Txn.executeWrite(
                    dataset, () -> RDFParser.fromString(DATA, Lang.TRIG).parse(dataset));
            // As the store spells it: 1.50 is kept as 1.5.
            Txn.executeRead(
                    dataset,
                    () -> Txn.executeWrite(original, () -> dataset.stream().forEach(original::add)));
        }
    }

    private Launched dateline(String verb, String store, String... arguments) {
        String[] all = new String[arguments.length + 3];
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        all[0] = verb;
        all[1] = "--store";
        all[2] = directory.resolve(store).toString();
        return Launched.dateline(all);
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private void assertHoldsTheOriginal(String store) {
        try (EmbeddedStore opened = EmbeddedStore.openExisting(directory.resolve(store))) {
            Txn.executeRead(opened.dataset(), () -> assertIsOriginal(store, opened.dataset()));
        }
    }

    private void assertIsOriginal(String name, DatasetGraph other) {
        boolean same = Txn.calculateRead(original, () -> IsoMatcher.isomorphic(original, other));
        assertThat(same)
                .as(name + ": the same but for the names of blank nodes")
                .isTrue();
    }

    @Test
    void aBackupRestoresToTheSameStore() throws IOException {
        Launched backup = dateline("backup", "store", "--out", path("b.nq.gz"));
        assertThat(backup.err()).isEmpty();
        assertThat(backup.out()).contains("12 statements");
        Launched restore = dateline("restore", "second", path("b.nq.gz"));
        assertThat(restore.err()).isEmpty();
        assertThat(restore.out()).contains("12 statements restored");
        assertHoldsTheOriginal("second");
        dateline("backup", "second", "--out", path("again.nq.gz"));
        assertThat(lines("again.nq.gz"))
                .as("labels of blank nodes too")
                .containsExactlyInAnyOrderElementsOf(lines("b.nq.gz"));
    }

    private List<String> lines(String file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(directory.resolve(file)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void aBackupIsOfOneInstantAndLetsOthersWrite() throws IOException {
        try (EmbeddedStore store = EmbeddedStore.openExisting(directory.resolve("store"))) {
            Path file = directory.resolve("online.nq.gz");
            store.dataset().begin(ReadWrite.WRITE);
            try {
                store.dataset().add(SSE.parseQuad("(<urn:g> <urn:s> <urn:p> <urn:late>)"));
                Thread backup = new Thread(() -> Backup.write(store, file));
                backup.start();
                backup.join();
                store.dataset().commit();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                store.dataset().end();
            }
        }
        assertThat(lines("online.nq.gz")).hasSize(12).noneMatch(line -> line.contains("urn:late"));
    }

    @Test
    void aBackupOverwritesNothingAndIsNamedByTheInstant() throws IOException {
        Files.writeString(directory.resolve("b.nq.gz"), "mine");
        Launched run = dateline("backup", "store", "--out", path("b.nq.gz"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(run.err()).contains("exists already");
        assertThat(directory.resolve("b.nq.gz")).hasContent("mine");
        Path folder = Files.createDirectory(directory.resolve("folder"));
        assertThat(dateline("backup", "store", "--out", path("folder")).exitCode())
                .isZero();
        assertThat(folder)
                .isDirectoryContaining(
                        file -> file.getFileName().toString().matches("dateline-\\d{8}T\\d{6}Z\\.nq\\.gz"));
    }

    @Test
    void restoreRefusesAStoreThatHoldsAnything() {
        dateline("backup", "store", "--out", path("b.nq.gz"));
        Launched run = dateline("restore", "store", path("b.nq.gz"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(run.err()).contains("is not empty");
        assertHoldsTheOriginal("store");
    }

    @Test
    void restoreIsAllOrNothing() throws IOException {
        dateline("backup", "store", "--out", path("b.nq.gz"));
        byte[] whole = Files.readAllBytes(directory.resolve("b.nq.gz"));
        Files.write(directory.resolve("cut.nq.gz"), Arrays.copyOf(whole, whole.length - 20));
        String plain = String.join("\n", lines("b.nq.gz"));
        Files.writeString(directory.resolve("bad.nq"), plain + "\n<urn:a> nonsense .\n");
        Files.write(directory.resolve("wrong.nq"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 7});
        for (String file : List.of("cut.nq.gz", "bad.nq", "wrong.nq", "absent.nq.gz")) {
            Launched run = dateline("restore", "fresh", path(file));
            assertThat(run.exitCode()).as(file).isEqualTo(ExitCode.INPUT);
            assertThat(run.err().lines()).as(file).hasSize(1);
            assertThat(run.err()).contains(file).doesNotContain("Expected", "KEYWORD", "BNode", "Not in GZIP");
            assertThat(directory.resolve("fresh")).as(file).doesNotExist();
        }
        assertThat(dateline("restore", "fresh", path("bad.nq")).err())
                .contains("bad.nq:13:", "this is not a statement in N-Quads. Nothing was restored");
        assertThat(dateline("restore", "fresh", path("b.nq.gz")).exitCode()).isZero();
        assertHoldsTheOriginal("fresh");
    }

    @Test
    void compactKeepsTheDataAndOneGeneration() throws IOException {
        try (EmbeddedStore store = EmbeddedStore.openExisting(directory.resolve("store"));
                var connection = store.connect()) {
            for (int i = 0; i < 40; i++) {
                connection.update("INSERT DATA { <urn:s> <urn:p> \"" + "x".repeat(50_000) + i + "\" }");
            }
            connection.update("DELETE WHERE { <urn:s> ?p ?o }");
        }
        Launched run = dateline("compact", "store");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsPattern("[1-9],\\d{3},\\d{3} bytes freed");
        assertHoldsTheOriginal("store");
        try (var entries = Files.list(directory.resolve("store"))) {
            assertThat(entries.map(entry -> entry.getFileName().toString()).filter(name -> name.startsWith("Data")))
                    .containsExactly("Data-0002");
        }
    }

    @Test
    void exportWritesEveryFormatWhole() throws IOException {
        for (String name : List.of("e.nq", "e.trig", "e.nq.gz", "e.jsonld", "e.rt", "e.rpb")) {
            Launched run = dateline("export", "store", "--out", path(name));
            assertThat(run.err()).as(name).isEmpty();
            DatasetGraph back = DatasetGraphFactory.createGeneral();
            RDFDataMgr.read(back, path(name));
            assertIsOriginal(name, back);
        }
        DatasetGraph back = DatasetGraphFactory.createGeneral();
        RDFParser.fromString(dateline("export", "store").out(), Lang.TRIG).parse(back);
        assertIsOriginal("standard output", back);
        try (var files = Files.list(directory)) {
            assertThat(files.filter(file -> file.toString().endsWith(".tmp"))).isEmpty();
        }
    }

    @Test
    void exportWritesOneGraph() {
        assertThat(dateline("export", "store", "--graph", "http://example.org/g", "--format", "nt")
                        .out()
                        .lines())
                .hasSize(2)
                .contains("<http://example.org/b> <http://example.org/p> \"in a graph\" .");
        assertThat(dateline("export", "store", "--graph", "default", "--out", path("d.rdf"))
                        .exitCode())
                .isZero();
        assertThat(dateline("export", "store", "--graph", "default", "--format", "rdf")
                        .out())
                .contains("rdf:RDF", "صباح");
    }

    @Test
    void exportSaysWhatItCannotDo() {
        assertThat(dateline("export", "store", "--format", "ttl").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(dateline("export", "store", "--format", "rt").err()).contains("--out");
        assertThat(dateline("export", "store", "--format", "pdf").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(dateline("export", "store", "--out", path("x.pdf")).err()).contains("unknown RDF format");
        Launched absent = dateline("export", "store", "--graph", "urn:none", "--out", path("none.ttl"));
        assertThat(absent.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(absent.err()).contains("no graph urn:none");
        assertThat(directory.resolve("none.ttl")).doesNotExist();
        Launched folder = dateline("export", "store", "--out", path("no/such/folder.nq"));
        assertThat(folder.exitCode()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(folder.err()).contains("cannot be written");
    }

    @Test
    void aFullDiskIsNamed() {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "skipped: this system has no /dev/full");
        for (Launched run : List.of(
                dateline("export", "store", "--format", "nq", "--out", "/dev/full"),
                dateline("backup", "store", "--out", "/dev/full"))) {
            assertThat(run.exitCode()).isEqualTo(ExitCode.ENVIRONMENT);
            assertThat(run.err()).contains("/dev/full cannot be written: the disk is full");
        }
    }

    @Test
    void everyVerbSaysInTheSameWordsThatThereIsNoStore() {
        for (String verb : List.of("check", "check --repair", "compact", "stats", "export", "merges", "assess")) {
            Launched run = Launched.dateline((verb + " --store " + path("nowhere")).split(" ", 0));
            assertThat(run.exitCode()).as(verb).isEqualTo(ExitCode.ENVIRONMENT);
            assertThat(run.err()).as(verb).startsWith("dateline: no store in " + path("nowhere") + ". ");
            assertThat(directory.resolve("nowhere")).as(verb).doesNotExist();
        }
    }

    @Test
    void writingVerbsRefuseAUrl() {
        for (String verb : List.of("compact", "restore x.nq.gz")) {
            Launched run = Launched.dateline((verb + " --store http://localhost:1/").split(" ", 0));
            assertThat(run.exitCode()).as(verb).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).as(verb).contains("cannot change a remote store", "the directory of a store");
            assertThat(run.err().contains("POST /$/compact")).as(verb).isEqualTo(verb.equals("compact"));
        }
    }

    @Test
    void aRestoredGzipMayHaveSeveralMembers() throws IOException {
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        for (String line : List.of("<urn:a> <urn:p> <urn:b> .\n", "<urn:a> <urn:p> <urn:c> .\n")) {
            try (GZIPOutputStream out = new GZIPOutputStream(two)) {
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(directory.resolve("two.nq.gz"), two.toByteArray());
        assertThat(dateline("restore", "fresh", path("two.nq.gz")).out()).contains("2 statements restored");
    }
}
