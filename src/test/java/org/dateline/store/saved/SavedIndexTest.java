// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.FileTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the folder of an index is found again, and when not: after commits of all kinds, and after any damage. */
class SavedIndexTest {
    @TempDir
    Path directory;

    private final AtomicLong free = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong reported = new AtomicLong();
    private EmbeddedStore store;
    private SavedIndex index;

    @BeforeEach
    void open() {
        store = EmbeddedStore.open(directory.resolve("store"), free::get);
        index = index("1");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private SavedIndex index(String format) {
        return new SavedIndexes(store, reported::get, Duration.ZERO).index("test", format);
    }

    private void reopen() {
        store.close();
        open();
    }

    private void update(String update) {
        try (RDFConnection connection = store.connect()) {
            connection.update(update);
        }
    }

    private void commit(String update) {
        update(update);
        reported.incrementAndGet();
    }

    private boolean save() {
        return save("some words", "and more");
    }

    private boolean save(String one, String other) {
        return index.save(Duration.ZERO, () -> true, folder -> {
            Files.writeString(folder.resolve("one"), one);
            Files.writeString(folder.resolve("other"), other);
        });
    }

    private Map<Path, byte[]> files() throws IOException {
        Map<Path, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(index.find().orElseThrow())) {
            for (Path file : files.toList()) {
                all.put(file, Files.readAllBytes(file));
            }
        }
        return all;
    }

    @Test
    void whatWasSavedIsFoundInTheNextRun() throws IOException {
        commit("INSERT DATA { <urn:a> <urn:p> 1 }");
        assertThat(save()).isTrue();
        reopen();
        assertThat(index.find().orElseThrow().resolve("one")).hasContent("some words");
        assertThat(files()).hasSize(3);
        assertThat(index("2").find()).as("of another format").isEmpty();
    }

    @Test
    void whatWasCommittedLaterByAnyoneMakesItStale() {
        commit("INSERT DATA { <urn:a> <urn:p> 1 }");
        assertThat(save()).isTrue();
        commit("DELETE DATA { <urn:a> <urn:p> 1 } ; INSERT DATA { <urn:a> <urn:p> 2 }");
        assertThat(index.find()).isEmpty();
        reopen();
        assertThat(index.find()).isEmpty();
        assertThat(save("new", "files")).isTrue();
        assertThat(index.find().orElseThrow().resolve("one")).hasContent("new");
        store.compact();
        assertThat(index.find()).isEmpty();
    }

    @Test
    void anIndexIsSavedOnlyIfItWasToldOfEachCommit() {
        commit("INSERT DATA { <urn:a> <urn:p> 1 }");
        update("INSERT DATA { <urn:a> <urn:p> 2 }");
        assertThat(save()).as("before the report of the commit").isFalse();
        reported.incrementAndGet();
        assertThat(index.save(Duration.ZERO, () -> false, folder -> {}))
                .as("without the last commit")
                .isFalse();
        assertThat(index.find()).isEmpty();
        assertThat(save()).isTrue();
        assertThat(index.find()).isPresent();
    }

    @Test
    void nothingIsSavedWhileSomebodyWrites() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch tried = new CountDownLatch(1);
        Thread writer = new Thread(() -> {
            DatasetGraph dataset = store.dataset();
            dataset.begin(ReadWrite.WRITE);
            begun.countDown();
            try {
                tried.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            dataset.abort();
            dataset.end();
        });
        writer.start();
        begun.await();
        assertThat(save()).isFalse();
        tried.countDown();
        writer.join();
        assertThat(save()).isTrue();
    }

    @Test
    void aFullDiskKeepsNothingFromBeingFound() {
        assertThat(save()).isTrue();
        commit("INSERT DATA { <urn:a> <urn:p> 1 }");
        free.set(1 << 20);
        assertThat(save()).as("there is nothing more to do").isTrue();
        assertThat(index.find()).isEmpty();
        free.set(Long.MAX_VALUE);
        boolean failing = index.save(Duration.ZERO, () -> true, folder -> {
            Files.writeString(folder.resolve("one"), "half");
            throw new IOException("No space left on device");
        });
        assertThat(failing).isTrue();
        assertThat(index.find()).isEmpty();
        assertThat(directory.resolve("store/indexes/test-new")).doesNotExist();
        assertThat(save()).isTrue();
        assertThat(index.find()).isPresent();
    }

    /** A byte of any file changed, any file cut anywhere, one missing, one too many: none is ever found, and all are found anew. */
    @Test
    void anyDamageIsSeen() throws IOException {
        assertThat(save()).isTrue();
        Map<Path, byte[]> whole = files();
        Random random = new Random(225);
        for (Map.Entry<Path, byte[]> file : whole.entrySet()) {
            byte[] bytes = file.getValue();
            for (int at = 0; at < bytes.length; at++) {
                byte[] changed = bytes.clone();
                changed[at] ^= (byte) (1 + random.nextInt(255));
                isSeen(whole, file.getKey(), changed, "byte " + at);
                isSeen(whole, file.getKey(), Arrays.copyOf(bytes, at), "cut at " + at);
            }
            isSeen(whole, file.getKey(), null, "missing");
            isSeen(whole, file.getKey(), Arrays.copyOf(bytes, bytes.length + 1), "longer");
        }
        isSeen(whole, directory.resolve("store/indexes/test/foreign"), new byte[] {1}, "too many");
        restore(whole);
        assertThat(index.find()).isPresent();
    }

    private void isSeen(Map<Path, byte[]> whole, Path file, byte @Nullable [] damaged, String what) throws IOException {
        restore(whole);
        Files.deleteIfExists(file);
        if (damaged != null) {
            Files.write(file, damaged);
        }
        assertThat(index.find()).as("%s of %s", what, file).isEmpty();
    }

    private void restore(Map<Path, byte[]> whole) throws IOException {
        Path folder = directory.resolve("store/indexes/test");
        FileTree.delete(folder);
        Files.createDirectories(folder);
        for (Map.Entry<Path, byte[]> file : whole.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
    }

    /** A process that is killed while it saves leaves one or two folders of other names. */
    @Test
    void whatAKilledProcessLeftIsReplaced() throws IOException {
        assertThat(save()).isTrue();
        Path folder = index.find().orElseThrow();
        for (String rest : new String[] {"-new", "-old"}) {
            Path left = folder.resolveSibling(folder.getFileName() + rest);
            Files.createDirectories(left);
            Files.writeString(left.resolve("one"), "half");
        }
        assertThat(index.find()).isPresent();
        commit("INSERT DATA { <urn:a> <urn:p> 1 }");
        assertThat(save("new", "files")).isTrue();
        assertThat(index.find().orElseThrow().resolve("one")).hasContent("new");
        try (Stream<Path> left = Files.list(folder.resolveSibling("."))) {
            assertThat(left).hasSize(1);
        }
    }
}
