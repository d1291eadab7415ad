// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.tdb2.sys.CopyDSG;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A compaction beside readers and writers, and what is left where one was interrupted. */
class CompactionTest {
    private static final int ACCOUNTS = 20;
    private static final int TOTAL = 1000;
    private static final int COMPACTIONS = 6;

    @TempDir
    Path directory;

    private EmbeddedStore store;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @BeforeEach
    void open() {
        store = EmbeddedStore.open(directory);
    }

    @AfterEach
    void close() throws InterruptedException {
        threads.shutdown();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        store.close();
    }

    /** Updates the store. A writer waits for a compaction for a limited time, which a pause of the machine may exceed. */
    private void update(String update) {
        for (boolean done = false; !done; ) {
            try (RDFConnection connection = store.connect()) {
                connection.update(update);
                done = true;
            } catch (StoreBusyException e) {
                assertThat(e).hasMessageContaining("Try again");
            }
        }
    }

    private boolean ask(String query) {
        try (RDFConnection connection = store.connect()) {
            return connection.queryAsk(query);
        }
    }

    private List<String> generations() throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.startsWith("Data"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aReaderStaysInItsGenerationAndKeepsIt() throws Exception {
        update("INSERT DATA { <urn:a> <urn:p> 1.50, 2 }");
        DatasetGraph dataset = store.dataset();
        dataset.begin(ReadWrite.READ);
        var found = dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
        Quad first = found.next();
        threads.submit(store::compact).get();
        threads.submit(() -> update("DELETE DATA { <urn:a> <urn:p> 1.5 }")).get();
        assertThat(generations()).containsExactly("Data-0001", "Data-0002");
        assertThat(List.of(first, found.next()))
                .as("what was there when the reader began")
                .hasSize(2);
        assertThat(ask("ASK { <urn:a> <urn:p> 1.5 }")).as("its own instant").isTrue();
        dataset.end();
        assertThat(generations()).containsExactly("Data-0002");
        assertThat(ask("ASK { <urn:a> <urn:p> 1.5 }")).isFalse();
        assertThat(ask("ASK { <urn:a> <urn:p> 2 }")).isTrue();
    }

    @Test
    void compactsOnlyBetweenWritesAndSaysSo() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Future<?> writer = threads.submit(() -> {
            DatasetGraph dataset = store.dataset();
            dataset.begin(TxnType.WRITE);
            dataset.add(SSE.parseQuad("(<urn:g> <urn:s> <urn:p> <urn:o>)"));
            begun.countDown();
            end.await();
            dataset.commit();
            dataset.end();
            return null;
        });
        begun.await();
        assertThatThrownBy(store::compact)
                .isInstanceOf(StoreBusyException.class)
                .hasMessageContaining("Something is being written");
        end.countDown();
        writer.get();
        store.compact();
        assertThat(ask("ASK { GRAPH <urn:g> { <urn:s> <urn:p> <urn:o> } }")).isTrue();
    }

    @Test
    void aWriterWaitsForACompactionAndAReaderDoesNot() throws Exception {
        GenerationalDataset dataset = (GenerationalDataset) store.dataset();
        assertThat(dataset.blockWriters(Duration.ofSeconds(10))).isTrue();
        Future<?> writer = threads.submit(() -> update("INSERT DATA { <urn:a> <urn:p> 1 }"));
        assertThat(threads.submit(() -> ask("ASK { <urn:a> <urn:p> 1 }")).get()).isFalse();
        assertThat(writer.isDone()).isFalse();
        dataset.allowWriters();
        writer.get();
        assertThat(ask("ASK { <urn:a> <urn:p> 1 }")).isTrue();
    }

    /** Writers move amounts between accounts. Whatever happens meanwhile, every reader sees the same total, and nothing is lost. */
    @Test
    void noReaderSeesHalfOfAWriteAndNoWriteIsLost() throws Exception {
        StringBuilder accounts = new StringBuilder();
        for (int i = 0; i < ACCOUNTS; i++) {
            accounts.append("<urn:a")
                    .append(i)
                    .append("> <urn:holds> ")
                    .append(TOTAL / ACCOUNTS)
                    .append(" . ");
        }
        update("INSERT DATA { " + accounts + "}");
        AtomicBoolean done = new AtomicBoolean();
        List<Future<?>> workers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            workers.add(threads.submit(() -> {
                do {
                    assertThat(total()).isEqualTo(TOTAL);
                } while (!done.get());
            }));
        }
        // A writer moves once between two compactions, since the lock is fair.
        for (int i = 0; i < 2; i++) {
            Random random = new Random(i);
            workers.add(threads.submit(() -> {
                do {
                    move(random);
                } while (!done.get());
            }));
        }
        try {
            for (int i = 0; i < COMPACTIONS; i++) {
                compactAmongWriters();
            }
        } finally {
            done.set(true);
        }
        for (Future<?> worker : workers) {
            worker.get();
        }
        assertThat(total()).isEqualTo(TOTAL);
        assertThat(generations()).hasSize(1);
    }

    private void compactAmongWriters() {
        for (boolean compacted = false; !compacted; ) {
            try {
                store.compact();
                compacted = true;
            } catch (StoreBusyException e) {
                assertThat(e).hasMessageContaining("Try again");
            }
        }
    }

    private int total() {
        try (RDFConnection connection = store.connect()) {
            int[] sum = new int[1];
            connection.querySelect(
                    "SELECT (SUM(?n) AS ?sum) { ?a <urn:holds> ?n }",
                    row -> sum[0] = row.getLiteral("sum").getInt());
            return sum[0];
        }
    }

    private void move(Random random) {
        String from = "<urn:a" + random.nextInt(ACCOUNTS / 2) + ">";
        String to = "<urn:a" + (ACCOUNTS / 2 + random.nextInt(ACCOUNTS / 2)) + ">";
        update("DELETE { " + from + " <urn:holds> ?f . " + to + " <urn:holds> ?t } INSERT { " + from
                + " <urn:holds> ?less . " + to + " <urn:holds> ?more } WHERE { " + from + " <urn:holds> ?f . " + to
                + " <urn:holds> ?t BIND(?f - 1 AS ?less) BIND(?t + 1 AS ?more) }");
    }

    @Test
    void aTransactionThatFailsLeavesNoLock() {
        DatasetGraph dataset = store.dataset();
        dataset.begin(TxnType.WRITE);
        assertThatThrownBy(() -> dataset.begin(TxnType.READ)).as("nested").isInstanceOf(RuntimeException.class);
        dataset.abort();
        dataset.end();
        dataset.begin(TxnType.READ_PROMOTE);
        assertThat(dataset.promote()).isTrue();
        dataset.commit();
        dataset.end();
        assertThat(((GenerationalDataset) dataset).transactions()).isZero();
        store.compact();
    }

    /** Whoever only might write reads until then. */
    @Test
    void aTransactionThatMayBePromotedIsAReaderUntilItWrites() throws Exception {
        GenerationalDataset dataset = (GenerationalDataset) store.dataset();
        Quad quad = SSE.parseQuad("(<urn:g> <urn:s> <urn:p> <urn:o>)");
        for (TxnType type : List.of(TxnType.READ_PROMOTE, TxnType.READ_COMMITTED_PROMOTE)) {
            assertThat(dataset.blockWriters(Duration.ofSeconds(10))).isTrue();
            assertThat(threads.submit(() -> reads(dataset, type)).get()).isTrue();
            dataset.allowWriters();
            dataset.begin(type);
            threads.submit(store::compact).get();
            assertThat(dataset.promote()).as("its generation was replaced").isFalse();
            dataset.end();
            dataset.begin(type);
            threads.submit(store::compact).get();
            dataset.add(quad); // TDB2 promotes it by itself
            assertThatThrownBy(dataset::commit)
                    .isInstanceOf(TransactionException.class)
                    .hasMessageContaining("Nothing was written");
            dataset.abort();
            dataset.end();
            assertThat(ask("ASK { GRAPH ?g { ?s ?p ?o } }")).isFalse();
        }
        dataset.begin(TxnType.READ_PROMOTE);
        dataset.add(quad);
        dataset.commit();
        dataset.end();
        assertThat(ask("ASK { GRAPH ?g { ?s ?p ?o } }")).isTrue();
        threads.submit(store::compact).get();
        assertThat(dataset.transactions()).isZero();
    }

    private static boolean reads(DatasetGraph dataset, TxnType type) {
        dataset.begin(type);
        boolean empty = dataset.isEmpty();
        dataset.end();
        return empty;
    }

    @Test
    void anInterruptedCompactionLeavesOneWholeGeneration() throws IOException {
        update("INSERT DATA { <urn:a> <urn:p> 'kept' }");
        store.close();
        // Killed while copying; and killed between the switch and the deletion of the old one.
        Files.createDirectory(directory.resolve("Data-0003-tmp"));
        Files.writeString(directory.resolve("Data-0003-tmp").resolve("SPO.dat"), "half");
        copy(directory.resolve("Data-0001"), directory.resolve("Data-0002"));
        open();
        assertThat(generations()).containsExactly("Data-0002");
        assertThat(ask("ASK { <urn:a> <urn:p> 'kept' }")).isTrue();
        store.compact();
        assertThat(generations()).containsExactly("Data-0003");
        assertThat(ask("ASK { <urn:a> <urn:p> 'kept' }")).isTrue();
    }

    /** A full disk shows as a fault of the JVM where TDB2 has mapped the file. */
    static Stream<Throwable> faults() {
        return Stream.of(
                new IllegalStateException("a test"),
                new InternalError("a fault occurred in an unsafe memory access operation"),
                new OutOfMemoryError("a test"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aCopyThatFailsInWhateverWayLeavesTheStoreAsItWas(Throwable fault) throws IOException {
        update("INSERT DATA { <urn:a> <urn:p> 'kept' }");
        assertThatThrownBy(() -> Compactor.run((GenerationalDataset) store.dataset(), (from, to) -> {
                    CopyDSG.copy(from, to);
                    CompactionTest.<RuntimeException>throwAny(fault);
                }))
                .isInstanceOfAny(fault.getClass(), DamagedStoreException.class);
        keepsAllAndCompactsAgain();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void throwAny(Throwable fault) throws T {
        throw (T) fault;
    }

    /** Otherwise it would be the newest generation at the next start, without what was written since. */
    @Test
    void aCopyThatCannotBeOpenedUnderItsNameIsRemoved() throws IOException {
        update("INSERT DATA { <urn:a> <urn:p> 'kept' }");
        assertThatThrownBy(() -> Compactor.run((GenerationalDataset) store.dataset(), (from, to) -> {
                    CopyDSG.copy(from, to);
                    putAFolderInPlaceOfAFile(Compactor.folder(to));
                }))
                .isInstanceOf(RuntimeException.class);
        keepsAllAndCompactsAgain();
    }

    private static void putAFolderInPlaceOfAFile(Path folder) {
        try {
            Files.delete(folder.resolve("SPO.idn"));
            Files.createDirectory(folder.resolve("SPO.idn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keepsAllAndCompactsAgain() throws IOException {
        assertThat(generations()).containsExactly("Data-0001");
        update("INSERT DATA { <urn:a> <urn:p> 'later' }");
        store.close();
        open();
        assertThat(ask("ASK { <urn:a> <urn:p> 'kept', 'later' }")).isTrue();
        store.compact();
        assertThat(generations()).hasSize(1).doesNotContain("Data-0001");
        assertThat(ask("ASK { <urn:a> <urn:p> 'kept', 'later' }")).isTrue();
        store.close();
        open();
        assertThat(ask("ASK { <urn:a> <urn:p> 'kept', 'later' }")).isTrue();
    }

    /** Without closing the store between the two. */
    @Test
    void aCompactionAfterOneThatFailedCopiesAll() throws IOException {
        update("INSERT DATA { <urn:a> <urn:p> 'kept' }");
        assertThatThrownBy(() -> Compactor.run((GenerationalDataset) store.dataset(), (from, to) -> {
                    CopyDSG.copy(from, to);
                    throw new InternalError("a fault occurred in an unsafe memory access operation");
                }))
                .isInstanceOf(DamagedStoreException.class);
        store.compact();
        assertThat(ask("ASK { <urn:a> <urn:p> 'kept' }")).isTrue();
        store.close();
        open();
        assertThat(ask("ASK { <urn:a> <urn:p> 'kept' }")).isTrue();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void theSizeTellsWhatIsDeletedData() {
        update("INSERT DATA { <urn:a> <urn:p> 0 }");
        long fresh = store.fill().used();
        for (int i = 0; i < 40; i++) {
            update("DELETE WHERE { <urn:a> <urn:p> ?o } ; INSERT DATA { <urn:a> <urn:p> " + i + " }");
        }
        DatabaseFill grown = store.fill();
        assertThat(grown.compacted()).isEqualTo(fresh);
        assertThat(grown.used()).isGreaterThan(2 * fresh);
        Compaction done = store.compact();
        assertThat(done.before()).isEqualTo(grown.used());
        assertThat(done.after()).isLessThan(fresh * 11 / 10);
        assertThat(store.fill()).isEqualTo(new DatabaseFill(done.after(), done.after()));
        assertThat(new DatabaseFill(9 << 20, 5 << 20).isCompactionDue())
                .as("4 MiB")
                .isFalse();
        assertThat(new DatabaseFill(10 << 20, 5 << 20).isCompactionDue()).isTrue();
        assertThat(new DatabaseFill(170 << 20, 100 << 20).isCompactionDue())
                .as("0.7")
                .isFalse();
    }
}
