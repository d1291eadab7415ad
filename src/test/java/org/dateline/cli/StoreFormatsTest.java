// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stores of every format end as a store that is loaded today: whether fresh, updated, upgraded or restored. The stores of earlier formats
 * are test resources; {@code formats/make.sh} makes them.
 */
class StoreFormatsTest {
    private static final String VIEW = "SELECT ?s ?p ?o { ?s ?p ?o FILTER (!isBlank(?s) && !isBlank(?o)) }";
    private static final String HISTORY =
            "SELECT ?s ?p ?o { GRAPH <https://w3id.org/dateline/id/graph/history> { ?s ?p ?o } }";
    private static final String PLAIN = "SELECT ?e ?s { ?e dl:status ?s }";
    private static final String EVENTS = "SELECT ?e ?s { ?e a sem:Event ; dl:status ?s }";

    private static final Pattern SHARED = Pattern.compile("/id/(report|actor|place|geometry|agent|channel)/");

    @TempDir
    static Path directory;

    private static Path old;
    private static Path fresh;
    private static String said;

    @BeforeAll
    static void open() throws IOException {
        old = directory.resolve("old");
        unpack("format-1.zip", old);
        Path backup = directory.resolve("old.nq.gz");
        Path sources = directory.resolve("sources.nq");
        assertThat(dateline("backup", "--store", old.toString(), "--out", backup.toString())
                        .exitCode())
                .isZero();
        Launched first = dateline("query", "--store", old.toString(), "--format", "csv", PLAIN);
        said = first.err();
        try (OutputStream out = Files.newOutputStream(sources)) {
            RDFDataMgr.write(out, withoutAssessment(RDFDataMgr.loadDatasetGraph(backup.toString())), Lang.NQUADS);
        }
        fresh = directory.resolve("fresh");
        assertThat(dateline("load", "--no-validate", "--store", fresh.toString(), sources.toString())
                        .exitCode())
                .isZero();
    }

    /** What the sources say and all share, without what format 1 derived from it. */
    private static DatasetGraph withoutAssessment(DatasetGraph old) {
        DatasetGraph sources = DatasetGraphFactory.create();
        old.find().forEachRemaining(quad -> {
            Node subject = quad.getSubject();
            if (!quad.isDefaultGraph()
                    || subject.isBlank()
                    || SHARED.matcher(subject.toString()).find()) {
                sources.add(quad);
            }
        });
        return sources;
    }

    @Test
    void anOldStoreIsUpgradedWithAHintToKeepACopy() {
        assertThat(said).contains("an earlier version of Dateline assessed the store", "dateline backup --store");
        assertThat(dateline("query", "--store", old.toString(), PLAIN).err()).isEmpty();
        assertSame(old, fresh);
    }

    @Test
    void anOldBackupIsUpgradedWhenItIsRestored() {
        Path restored = directory.resolve("restored");
        assertThat(dateline("restore", directory.resolve("old.nq.gz").toString(), "--store", restored.toString())
                        .exitCode())
                .isZero();
        assertSame(restored, fresh);
    }

    @Test
    void aLoadIntoAnOldStoreUpgradesIt() throws IOException {
        Path other = directory.resolve("other");
        unpack("format-1.zip", other);
        Path more = directory.resolve("more.ttl");
        Files.writeString(more, "<urn:ex:a> <urn:ex:b> <urn:ex:c> .");
        Launched load = dateline("load", "--store", other.toString(), more.toString());
        assertThat(load.exitCode()).isZero();
        assertThat(load.err()).contains("an earlier version of Dateline assessed the store", "dateline backup --store");
        assertThat(rows(other, HISTORY)).isEqualTo(rows(fresh, HISTORY));
    }

    @Test
    void aBackupOfTodayIsRestoredAsItIs() {
        Path backup = directory.resolve("new.nq.gz");
        Path restored = directory.resolve("again");
        assertThat(dateline("backup", "--store", fresh.toString(), "--out", backup.toString())
                        .exitCode())
                .isZero();
        assertThat(dateline("restore", backup.toString(), "--store", restored.toString())
                        .exitCode())
                .isZero();
        assertSame(restored, fresh);
    }

    @Test
    void aStoreOfALaterFormatIsRefused() throws IOException {
        Path later = directory.resolve("later");
        try (EmbeddedStore store = EmbeddedStore.open(later)) {
            Txn.executeWrite(store.dataset(), () -> store.dataset()
                    .add(
                            HistoryGraph.NAME,
                            HistoryGraph.NAME,
                            Dl.FORMAT_VERSION,
                            RdfTerms.node(HistoryGraph.FORMAT + 1)));
        }
        Launched refused = dateline("query", "--store", later.toString(), PLAIN);
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("has format 3, which a later version of Dateline wrote");
    }

    private static void assertSame(Path store, Path other) {
        assertThat(rows(store, PLAIN)).hasSize(31).doesNotHaveDuplicates().isEqualTo(rows(store, EVENTS));
        assertThat(rows(store, HISTORY)).hasSizeGreaterThan(100);
        for (String part : List.of(VIEW, HISTORY)) {
            assertThat(missing(rows(store, part), rows(other, part))).isEmpty();
            assertThat(missing(rows(other, part), rows(store, part))).isEmpty();
        }
    }

    private static List<String> missing(List<String> some, List<String> all) {
        Set<String> known = new HashSet<>(all);
        return some.stream().filter(row -> !known.contains(row)).toList();
    }

    private static List<String> rows(Path store, String query) {
        return dateline("query", "--store", store.toString(), "--format", "csv", query)
                .out()
                .lines()
                .skip(1)
                .sorted()
                .toList();
    }

    private static Launched dateline(String... arguments) {
        return Launched.dateline(arguments);
    }

    /** Unpacks a store. Its files are mostly empty, and stay so on the disk. */
    private static void unpack(String name, Path store) throws IOException {
        try (InputStream resource = StoreFormatsTest.class.getResourceAsStream("/formats/" + name);
                ZipInputStream zip = new ZipInputStream(resource)) {
            byte[] block = new byte[8192];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = store.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
                    long at = 0;
                    for (int read = zip.readNBytes(block, 0, block.length);
                            read > 0;
                            read = zip.readNBytes(block, 0, block.length)) {
                        if (!Arrays.equals(block, 0, read, new byte[read], 0, read)) {
                            out.seek(at);
                            out.write(block, 0, read);
                        }
                        at += read;
                    }
                    out.setLength(at);
                }
            }
        }
    }
}
