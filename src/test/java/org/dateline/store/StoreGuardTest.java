// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that becomes full, a store that is removed while it is used, and damaged files. The disk is not really full: the store asks
 * {@link FreeSpace}, and gets the answers of one that is.
 */
class StoreGuardTest {
    private static final long ROOMY = 1L << 40;

    @TempDir
    Path directory;

    private static void update(EmbeddedStore store, String update) {
        try (RDFConnection connection = store.connect()) {
            connection.update(update);
        }
    }

    private static boolean holds(EmbeddedStore store, String pattern) {
        try (RDFConnection connection = store.connect()) {
            return connection.queryAsk("ASK { " + pattern + " }");
        }
    }

    @Test
    void aFullDiskIsSeenBeforeAWrite() {
        AtomicLong free = new AtomicLong(ROOMY);
        try (EmbeddedStore store = EmbeddedStore.open(directory, free::get)) {
            update(store, "INSERT DATA { <urn:a> <urn:p> 1 }");
            free.set(StoreGuard.NEEDED_TO_BEGIN - 1);
            assertThatThrownBy(() -> update(store, "INSERT DATA { <urn:a> <urn:p> 2 }"))
                    .isInstanceOf(StoreFullException.class)
                    .hasMessageContaining("nearly full")
                    .hasMessageContaining("Nothing was written");
            free.set(0);
            for (int read = 0; read < 200; read++) {
                boolean found = Txn.calculateRead(
                        store.dataset(), () -> store.dataset().stream().count() > 0);
                assertThat(found).as("reading goes on").isTrue();
            }
            assertThatThrownBy(store::compact)
                    .isInstanceOf(StoreFullException.class)
                    .hasMessageContaining("nearly full");
            free.set(ROOMY);
            update(store, "INSERT DATA { <urn:a> <urn:p> 3 }");
            assertThat(holds(store, "<urn:a> <urn:p> 2")).isFalse();
            assertThat(holds(store, "<urn:a> <urn:p> 3")).isTrue();
            store.compact();
        }
    }

    /** At whatever statement the disk becomes full, all of the write is refused and all before it is kept. */
    @Test
    void aDiskThatBecomesFullDuringAWriteEndsIt() {
        AtomicLong free = new AtomicLong(ROOMY);
        try (EmbeddedStore store = EmbeddedStore.open(directory, free::get)) {
            update(store, "INSERT DATA { <urn:kept> <urn:p> 1 }");
            for (int full : List.of(0, 1, 100, 1000)) {
                DatasetGraph dataset = store.dataset();
                dataset.begin(TxnType.WRITE);
                assertThatThrownBy(() -> {
                            for (int i = 0; i < 2000; i++) {
                                if (i == full) {
                                    free.set(StoreGuard.NEEDED_TO_GO_ON - 1);
                                }
                                dataset.add(quad(i));
                            }
                        })
                        .isInstanceOf(StoreFullException.class);
                dataset.abort();
                dataset.end();
                free.set(ROOMY);
                assertThat(holds(store, "<urn:kept> <urn:p> 1")).isTrue();
                assertThat(holds(store, "<urn:s> <urn:p> ?o")).isFalse();
            }
        }
    }

    @Test
    void aFileForWhichTheDiskHasNoRoomStaysAsItWas() throws IOException {
        Path file = Files.writeString(directory.resolve("backup.nq.gz"), "earlier");
        assertThatThrownBy(() -> OutputFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(StoreFullException.class)
                .hasMessageEndingWith("the disk is full");
        assertThat(file).hasContent("earlier");
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    private static Quad quad(int number) {
        Node object = NodeFactory.createLiteralString("value " + number);
        return Quad.create(
                Quad.defaultGraphIRI, NodeFactory.createURI("urn:s"), NodeFactory.createURI("urn:p"), object);
    }

    @Test
    void aStoreThatIsGoneIsNoticedBeforeACommitIsAcknowledged() throws IOException {
        Path place = directory.resolve("store");
        EmbeddedStore store = EmbeddedStore.open(place);
        update(store, "INSERT DATA { <urn:a> <urn:p> 1 }");
        Files.move(place, directory.resolve("elsewhere"));
        assertThatThrownBy(() -> update(store, "INSERT DATA { <urn:a> <urn:p> 2 }"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("was removed, renamed or replaced");
        Files.createDirectories(place.resolve("Data-0001"));
        assertThatThrownBy(() -> update(store, "INSERT DATA { <urn:a> <urn:p> 2 }"))
                .as("another one has its name")
                .hasMessageContaining("was removed, renamed or replaced");
        assertThat(holds(store, "<urn:a> <urn:p> 1")).as("reading goes on").isTrue();
        store.close();
    }

    /** Each file of a database that is missing or cut short is named, and not taken for a lock. Put back, the store is as before. */
    @Test
    void damagedFilesAreNamedAtOpening() throws IOException {
        try (EmbeddedStore store = EmbeddedStore.open(directory)) {
            update(store, "INSERT DATA { <urn:a> <urn:p> 1 , 'text' . GRAPH <urn:g> { <urn:a> <urn:p> 2 } }");
        }
        Path generation = directory.resolve("Data-0001");
        List<Path> files;
        try (Stream<Path> all = Files.list(generation)) {
            files = all.filter(file -> file.toString().matches(".*[.](dat|bpt|obj|idn)"))
                    .filter(file -> !file.getFileName().toString().matches("(GPU|prefixes).*"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(30);
        for (Path file : files) {
            String name = file.getFileName().toString();
            Path aside = directory.resolve("aside");
            Files.move(file, aside);
            refusedForDamage(name);
            if (!name.endsWith(".bpt")) {
                Files.copy(aside, file);
                try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
                    cut.setLength(3);
                }
                refusedForDamage(name);
                Files.delete(file);
            }
            Files.move(aside, file);
        }
        try (EmbeddedStore store = EmbeddedStore.openExisting(directory)) {
            assertThat(holds(store, "GRAPH <urn:g> { <urn:a> <urn:p> 2 }")).isTrue();
        }
    }

    private void refusedForDamage(String name) {
        assertThatThrownBy(() -> EmbeddedStore.openExisting(directory))
                .as(name)
                .isInstanceOf(DamagedStoreException.class)
                .hasMessageContaining("is damaged: " + name)
                .hasMessageNotContaining("lock");
    }
}
