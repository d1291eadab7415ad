// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.system.Txn;
import org.dateline.serve.RunningServer;
import org.dateline.serve.access.Account;
import org.dateline.serve.access.Grant;
import org.dateline.serve.access.PasswordFile;
import org.dateline.serve.access.SecretHash;
import org.dateline.serve.admission.WriterQueue;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.http.ServerOptions;
import org.dateline.store.Compaction;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compaction by a running server: on request, and by itself. */
class CompactServletTest {
    private static final String PATH = "/$/compact";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path directory;

    private static HttpResponse<String> compact(RunningServer served, String... headers) {
        var request = served.request(PATH).POST(BodyPublishers.noBody());
        return served.send(headers.length == 0 ? request : request.headers(headers));
    }

    /** An event and what one source says of it, with the number in all names. */
    private static String event(int number) {
        return """
                PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
                PREFIX dl: <https://w3id.org/dateline/ontology#>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                INSERT DATA {
                  <urn:source%1$d> a dl:Source ; prov:hadPrimarySource <urn:article%1$d> .
                  GRAPH <urn:source%1$d> {
                    <urn:event%1$d> a sem:Event ; rdfs:label "event %1$d"@en ;
                      sem:hasBeginTimeStamp "2019-04-0%2$dT00:00:00Z"^^xsd:dateTime ; sem:hasActor <urn:actor%2$d> }
                }""".formatted(number, number % 9 + 1);
    }

    private List<String> generations() throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.startsWith("Data"))
                    .toList();
        }
    }

    private static String basic(String login) {
        return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void compactsOnRequestWhileOthersReadAndRefusesWhileOthersWrite() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.open(directory);
                RunningServer served = RunningServer.over(store, ServerOptions.DEFAULT)) {
            IntStream.range(0, 3)
                    .forEach(i ->
                            assertThat(served.update(event(i)).statusCode()).isEqualTo(204));
            CountDownLatch reading = new CountDownLatch(1);
            CountDownLatch end = new CountDownLatch(1);
            Thread reader = new Thread(() -> Txn.executeRead(store.dataset(), () -> {
                reading.countDown();
                await(end);
            }));
            reader.start();
            reading.await();
            HttpResponse<String> done = compact(served);
            assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
            assertThat(done.body()).contains("\"bytesBefore\":", "\"bytesAfter\":", "\"milliseconds\":");
            end.countDown();
            reader.join();
            while (generations().contains("Data-0001")) {
                Thread.sleep(5); // An index may read it still.
            }
            assertThat(generations()).containsExactly("Data-0002");
            assertThat(served.query("ASK { GRAPH ?g { <urn:event2> ?p ?o } }", "text/csv")
                            .body())
                    .contains("true");
            store.dataset().begin(ReadWrite.WRITE);
            HttpResponse<String> busy = compact(served);
            store.dataset().abort();
            store.dataset().end();
            assertThat(busy.statusCode()).isEqualTo(503);
            assertThat(busy.headers().firstValue("Retry-After")).isPresent();
            assertThat(busy.body()).contains("Something is being written");
            assertThat(compact(served, "Origin", "https://evil.example").statusCode())
                    .isEqualTo(403);
            assertThat(served.get(PATH).statusCode()).isEqualTo(405);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A writer that is at work delays a compaction, and a compaction the writers behind it, but no reader. */
    @Test
    void standsInTheQueueOfTheWriters() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        try (EmbeddedStore store = EmbeddedStore.open(directory)) {
            WriterQueue writers = new WriterQueue(store.dataset(), 2, PATIENCE, () -> {});
            try (AutomaticCompaction compaction = new AutomaticCompaction(store, writers)) {
                writers.begin(ReadWrite.WRITE);
                Future<Compaction> compacted = threads.submit(compaction::compact);
                awaitWaiting(writers, 1);
                writers.commit();
                writers.end();
                assertThat(compacted.get().after()).isPositive();
            }
            CountDownLatch end = new CountDownLatch(1);
            CountDownLatch begun = new CountDownLatch(1);
            Future<?> alone = threads.submit(() -> writers.alone(() -> {
                begun.countDown();
                await(end);
                return store.compact();
            }));
            begun.await();
            Future<?> writer = threads.submit(() -> Txn.executeWrite(writers, () -> {}));
            awaitWaiting(writers, 1);
            assertThat(threads.submit(() -> Txn.calculateRead(writers, writers::isEmpty))
                            .get())
                    .isTrue();
            assertThatThrownBy(() -> writers.waitingUpTo(Duration.ZERO, () -> {
                        writers.begin(ReadWrite.WRITE);
                        return true;
                    }))
                    .isInstanceOfSatisfying(
                            RequestException.class,
                            e -> assertThat(e.problem().status()).isEqualTo(503));
            end.countDown();
            alone.get();
            writer.get();
        } finally {
            threads.shutdown();
        }
    }

    private static void awaitWaiting(WriterQueue writers, int count) throws InterruptedException {
        while (writers.waiting() != count) {
            Thread.sleep(5);
        }
    }

    @Test
    void needsAnAdmin() throws IOException {
        PasswordFile file = new PasswordFile(directory.resolve("users.txt"));
        file.put(new Account("ann", SecretHash.ofPassword("ann's secret"), List.of(Grant.parse("write"))));
        file.put(new Account("root", SecretHash.ofPassword("root's secret"), List.of(Grant.parse("admin"))));
        Path users = file.path();
        ServerOptions.Address plain = ServerOptions.DEFAULT.address();
        ServerOptions guarded =
                ServerOptions.DEFAULT.withAddress(new ServerOptions.Address(plain.host(), 0, false, users));
        ServerOptions readOnly =
                ServerOptions.DEFAULT.withAddress(new ServerOptions.Address(plain.host(), 0, true, null));
        Path store = directory.resolve("store");
        try (RunningServer served = RunningServer.start(store, guarded)) {
            assertThat(compact(served).statusCode()).isEqualTo(401);
            assertThat(compact(served, "Authorization", basic("ann:ann's secret"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(compact(served, "Authorization", basic("root:root's secret"))
                            .statusCode())
                    .isEqualTo(200);
        }
        try (RunningServer served = RunningServer.start(store, readOnly)) {
            assertThat(compact(served).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void compactsByItselfAndLosesNothing() throws Exception {
        int events = 40;
        try (EmbeddedStore store = EmbeddedStore.open(directory);
                RunningServer served = RunningServer.over(store, ServerOptions.DEFAULT)) {
            for (int i = 0; i < events; i++) {
                assertThat(served.update(event(i)).statusCode()).isEqualTo(204);
            }
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while ((store.fill().isCompactionDue() || generations().size() > 1) && System.nanoTime() < deadline) {
                Thread.sleep(20);
            }
            assertThat(store.fill().isCompactionDue()).isFalse();
            assertThat(generations()).hasSize(1).doesNotContain("Data-0001");
            assertThat(served.query(
                                    "SELECT (COUNT(DISTINCT ?e) AS ?n) { ?e a <http://semanticweb.cs.vu.nl/2009/11/sem/Event> }",
                                    "text/csv")
                            .body())
                    .contains(String.valueOf(events));
        }
    }
}
