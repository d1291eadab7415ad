package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.ingest.IngestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process killed with SIGKILL in the middle of an ingestion: whole batches are there, and the same again does the rest. */
class KilledIngestTest {
    private static final int ARTICLES = 200;
    private static final int BATCH = IngestOptions.BATCH;

    @TempDir
    Path directory;

    @Test
    void wholeBatchesAreKeptAndTheRestIsDoneTheNextTime() throws Exception {
        Path articles = Files.createDirectory(directory.resolve("articles"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(articles.resolve("article-" + i + ".txt"), "Report number " + i + " of a clash\n");
        }
        Path store = directory.resolve("store");
        Process ingest = start("ingest", "--store", store.toString(), "--jobs", "1", articles.toString());
        try {
            awaitTexts(store.resolve("articles"), BATCH + 1, ingest);
        } finally {
            ingest.destroyForcibly();
        }
        assertThat(ingest.waitFor(30, TimeUnit.SECONDS)).isTrue();
        int kept = records(store);
        assertThat(kept).isPositive().isLessThan(ARTICLES);
        assertThat(kept % BATCH).as("%d records are whole batches", kept).isZero();
        Launched again = Launched.with(new FakeEngine(), "ingest", "--store", store.toString(), articles.toString());
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(again.out())
                .startsWith((ARTICLES - kept) + " articles ingested; " + kept + " already in the store\n");
        assertThat(records(store)).isEqualTo(ARTICLES);
    }

    private static int records(Path store) {
        Launched query = Launched.dateline(
                "query",
                "--store",
                store.toString(),
                "--results",
                "csv",
                "SELECT (COUNT(*) AS ?n) { ?r a <https://w3id.org/dateline/ontology#Source> }");
        assertThat(query.exitCode()).as(query.err()).isZero();
        return Integer.parseInt(
                query.out().lines().skip(1).findFirst().orElseThrow().strip());
    }

    private Process start(String... arguments) throws IOException {
        String[] command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx512m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SlowIngest.class.getName()),
                        Stream.of(arguments))
                .toArray(String[]::new);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("out.txt").toFile())
                .start();
    }

    /** Waits until so many texts are kept: the first batch is then committed, and the next one has begun. */
    private static void awaitTexts(Path folder, int count, Process process) throws Exception {
        while (texts(folder) < count) {
            assertThat(process.isAlive()).as("still at work").isTrue();
            Thread.sleep(5);
        }
    }

    private static long texts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).count();
        }
    }
}
