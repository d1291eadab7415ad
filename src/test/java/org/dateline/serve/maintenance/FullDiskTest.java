// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.system.Txn;
import org.dateline.derive.AssessedDataset;
import org.dateline.ingest.IngestFixture;
import org.dateline.load.LoadOptions;
import org.dateline.load.LoadProgress;
import org.dateline.load.Loader;
import org.dateline.load.RdfInputs;
import org.dateline.rdf.fact.Story;
import org.dateline.serve.RunningServer;
import org.dateline.serve.http.ServerOptions;
import org.dateline.store.ArticleTextStore;
import org.dateline.store.Backup;
import org.dateline.store.BackupRestorer;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.FreeSpace;
import org.dateline.store.StoreFullException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A server whose disk becomes full, or whose store is taken away: every door for writing says so, and none acknowledges. */
class FullDiskTest {
    private static final int STATEMENTS = 300;
    private static final String ID = "https://w3id.org/dateline/id/";
    private static final String WORDS = "The disk of the server is full, so nothing was written";
    private static final String INSERT = "INSERT DATA { <urn:ex:a> <urn:ex:p> 1 }";
    private static final String TURTLE = "<urn:ex:a> <urn:ex:p> 1 .";

    @TempDir
    Path directory;

    private static List<HttpResponse<String>> writes(RunningServer served) {
        return List.of(
                served.update(INSERT),
                served.post("/data?default", "text/turtle", TURTLE),
                served.put("/data?graph=urn:ex:g", "text/turtle", TURTLE));
    }

    @Test
    void aFullDiskIsAnsweredWith507InWords() {
        AtomicLong free = new AtomicLong(1L << 40);
        try (EmbeddedStore store = EmbeddedStore.open(directory, free::get);
                RunningServer served = RunningServer.over(store, ServerOptions.DEFAULT)) {
            free.set(1 << 20);
            assertThat(writes(served)).allSatisfy(answer -> {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(507);
                assertThat(answer.body()).contains(WORDS).doesNotContain(directory.toString());
            });
            assertThat(served.query("ASK { <urn:ex:a> ?p ?o }", "text/csv").body())
                    .contains("false");
            free.set(1L << 40);
            assertThat(writes(served))
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isBetween(200, 204));
        }
    }

    /** What writes. Each says whether it was refused for the full disk, in words. */
    enum Writer {
        UPDATE,
        DATA,
        IMPORT,
        REVIEW,
        COMPACT,
        LOAD,
        INGEST,
        UPGRADE,
        RESTORE;

        private boolean refused(RunningServer served, EmbeddedStore store, Path material) {
            return switch (this) {
                case UPDATE -> refused(served.update("INSERT DATA { " + statements("u") + " }"));
                case DATA -> refused(served.post("/data?default", "text/turtle", statements("d")));
                case COMPACT -> refused(served.post("/$/compact", "text/plain", ""));
                case REVIEW ->
                    refused(served.post(
                            "/review",
                            "application/x-www-form-urlencoded",
                            "report=" + RunningServer.encoded(ID + "report/news/1") + "&reject="
                                    + RunningServer.encoded(ID + "event/news/assault-aerial-0")));
                case IMPORT -> importRefused(served);
                case LOAD ->
                    refused(() -> new Loader(LoadOptions.DEFAULT, LoadProgress.NONE)
                            .loadIntoStore(
                                    store,
                                    RdfInputs.list(
                                            List.of(material.resolve("load.ttl").toString()),
                                            null,
                                            InputStream.nullInputStream(),
                                            Loader.newLog())));
                case INGEST -> refused(() -> new IngestFixture(store).take(story("more")));
                case UPGRADE ->
                    refused(() -> {
                        AssessedDataset.over(store.dataset()).upgrade();
                        return this;
                    });
                case RESTORE -> refused(() -> BackupRestorer.run(store, material.resolve("backup.nq.gz")));
            };
        }

        private static boolean importRefused(RunningServer served) {
            String form = "--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"load.ttl\"\r\n\r\n"
                    + statements("i") + "\r\n--line--\r\n";
            HttpResponse<String> sent = served.post("/import", "multipart/form-data; boundary=line", form);
            assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
            String at = sent.headers().firstValue("Location").orElseThrow() + ".json";
            String state = sent.body();
            while (!state.contains("\"state\":\"done\"")) {
                state = served.get(at).body();
            }
            boolean imported = state.contains("\"state\":\"imported\"");
            assertThat(imported || state.contains(WORDS)).as(state).isTrue();
            return !imported;
        }

        private static boolean refused(HttpResponse<String> answer) {
            if (answer.statusCode() < 400) {
                return false;
            }
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(507);
            assertThat(answer.body()).contains(WORDS);
            return true;
        }

        private static boolean refused(Supplier<?> work) {
            try {
                assertThat(work.get()).isNotNull();
                return false;
            } catch (StoreFullException e) {
                assertThat(e).hasMessageContaining("nearly full").hasMessageContaining("Nothing was written");
                return true;
            }
        }
    }

    private static Story story(String name) {
        return Story.of(name, 2)
                .event("assault-aerial", "Jets bomb Murz")
                .on(1, 1)
                .done();
    }

    private static String statements(String name) {
        return IntStream.range(0, STATEMENTS)
                .mapToObj(i -> "<urn:ex:" + name + i + "> <urn:ex:p> 'number " + i + "' .\n")
                .collect(Collectors.joining());
    }

    /** The n-th time that a writer looks at the disk, it is full: for each n until the writer is done before that. */
    @ParameterizedTest
    @EnumSource
    void atWhateverLookTheDiskIsFullAllOfTheWriteIsRefused(Writer writer) throws IOException {
        AtomicLong looks = new AtomicLong();
        AtomicLong full = new AtomicLong(Long.MAX_VALUE);
        FreeSpace space = () -> looks.incrementAndGet() >= full.get() ? 1 << 20 : 1L << 40;
        Path material = Files.createDirectory(directory.resolve("material"));
        Files.writeString(material.resolve("load.ttl"), statements("l"));
        try (EmbeddedStore store = EmbeddedStore.open(directory.resolve("store"), space)) {
            new IngestFixture(store).take(story("news"));
            Backup.write(store, material.resolve("backup.nq.gz"));
            EmbeddedStore other =
                    writer == Writer.RESTORE ? EmbeddedStore.open(directory.resolve("other"), space) : store;
            try (RunningServer served = RunningServer.over(store, ServerOptions.DEFAULT)) {
                if (writer == Writer.UPGRADE) {
                    forgetLabels(store);
                }
                long before = count(other);
                int texts = ArticleTextStore.of(other).list().size();
                int refusals = 0;
                full.set(looks.get() + 1);
                while (writer.refused(served, other, material)) {
                    refusals++;
                    assertThat(count(other)).as("after %d looks", refusals).isEqualTo(before);
                    if (writer != Writer.INGEST) { // a text is kept before its article, and found by the next ingestion
                        assertThat(ArticleTextStore.of(other).list()).hasSize(texts);
                    }
                    full.set(looks.get() + refusals + 1);
                }
                assertThat(refusals).isPositive();
                full.set(Long.MAX_VALUE);
                if (writer == Writer.COMPACT) {
                    assertThat(count(other)).isEqualTo(before);
                } else {
                    assertThat(count(other))
                            .as("a review may take an event away")
                            .isNotEqualTo(before);
                }
            } finally {
                other.close();
            }
        }
    }

    /** A store of an earlier version. */
    private static void forgetLabels(EmbeddedStore store) {
        try (RDFConnection connection = store.connect()) {
            connection.update("DELETE WHERE { ?type <http://www.w3.org/2004/02/skos/core#prefLabel> ?label }");
        }
    }

    private static long count(EmbeddedStore store) {
        return Txn.calculateRead(store.dataset(), () -> store.dataset().stream().count());
    }

    @Test
    void aStoreThatWasTakenAwayAcknowledgesNothing() throws Exception {
        Path place = directory.resolve("store");
        try (EmbeddedStore store = EmbeddedStore.open(place);
                RunningServer served = RunningServer.over(store, ServerOptions.DEFAULT)) {
            assertThat(served.update(INSERT).statusCode()).isEqualTo(204);
            Files.move(place, directory.resolve("elsewhere"));
            assertThat(writes(served)).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(500);
                assertThat(answer.body())
                        .contains("The store was removed or replaced while the server runs")
                        .doesNotContain(directory.toString());
            });
        }
    }
}
