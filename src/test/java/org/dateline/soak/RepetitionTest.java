// SPDX-License-Identifier: Apache-2.0
package org.dateline.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.TemporaryFolder;
import org.dateline.cli.Launched;
import org.dateline.load.BundledDemo;
import org.dateline.serve.RunningServer;
import org.dateline.serve.http.ServerOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many updates, imports and restores leave nothing behind: the heap after a collection and the disk after a compaction are at the end what
 * they were after a twentieth of the work, within a tenth.
 *
 * <pre>mvn -Psoak verify -Dtest=RepetitionTest [-Ddateline.repetitions=10000]</pre>
 */
@Tag("soak")
class RepetitionTest {
    /** Updates; a tenth of it are imports, and a hundredth restores. */
    private static final int UPDATES = Integer.getInteger("dateline.repetitions", 10_000);

    private static final int SOURCES = 100;
    private static final double GROWTH = 1.1;

    @TempDir
    Path directory;

    @Test
    void heapAndDiskAreWhatTheyWere() throws Exception {
        Path place = directory.resolve("store");
        BundledDemo.load(place);
        Path backup = directory.resolve("backup.nq.gz");
        succeeds("backup", "--store", place.toString(), "--out", backup.toString());
        try (RunningServer server = RunningServer.start(place, ServerOptions.DEFAULT)) {
            int warm = Math.max(UPDATES / 20, SOURCES);
            work(server, backup, 0, warm);
            ServerSize early = ServerSize.of(server, place);
            work(server, backup, warm, UPDATES);
            ServerSize late = ServerSize.of(server, place);
            System.out.printf(Locale.ROOT, "%d updates: early %s, late %s%n", UPDATES, early.json(), late.json());
            assertThat(late.disk())
                    .as("KiB of the store, %d at first", early.disk())
                    .isLessThan((long) (GROWTH * early.disk()));
            assertThat(late.heap()).as("heap in use, %d at first", early.heap()).isLessThan((long)
                    (GROWTH * early.heap()));
            try (var left = Files.list(directory)) {
                assertThat(left).containsExactlyInAnyOrder(place, backup);
            }
        }
    }

    private void work(RunningServer server, Path backup, int from, int to) throws IOException, InterruptedException {
        for (int i = from; i < to; i++) {
            update(server, i);
            if (i % 10 == 0) {
                upload(server, i);
            }
            if (i % 100 == 0) {
                restore(backup);
            }
        }
    }

    /** A source is told anew. */
    private static void update(RunningServer server, int number) {
        // A compaction may keep a writer waiting for longer than the server lets it wait.
        String update = """
                PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
                PREFIX dl: <https://w3id.org/dateline/ontology#>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                DELETE WHERE { GRAPH <urn:repeated:source%1$d> { ?s ?p ?o } } ;
                INSERT DATA {
                  <urn:repeated:source%1$d> a dl:Source ; prov:hadPrimarySource <urn:repeated:article%1$d> .
                  GRAPH <urn:repeated:source%1$d> {
                    <urn:repeated:event%1$d> a sem:Event ; rdfs:label "event %2$d"@en ;
                      sem:hasBeginTimeStamp "2019-04-0%3$dT00:00:00Z"^^xsd:dateTime }
                }""".formatted(number % SOURCES, number, number % 9 + 1);
        HttpResponse<String> answer = RunningServer.despitePauses(() -> server.update(update));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    /** A file of a hundred statements replaces a graph. */
    private static void upload(RunningServer server, int number) throws InterruptedException {
        String quads = IntStream.range(0, 100)
                .mapToObj(i -> "<urn:repeated:thing%d> <urn:repeated:value> \"%d\" <urn:repeated:graph> .\r\n"
                        .formatted(i, number))
                .collect(Collectors.joining());
        String form = "--b\r\nContent-Disposition: form-data; name=\"replace\"\r\n\r\ngraphs\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.nq\"\r\n\r\n" + quads
                + "\r\n--b--\r\n";
        HttpResponse<String> sent = server.post("/import", "multipart/form-data; boundary=b", form);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
        String report = sent.headers().firstValue("Location").orElseThrow() + ".json";
        String state = server.get(report).body();
        while (!state.contains("\"state\":\"done\"")) {
            Thread.sleep(5);
            state = server.get(report).body();
        }
        assertThat(state).contains("\"state\":\"imported\"");
    }

    private void restore(Path backup) throws IOException {
        Path restored = directory.resolve("restored");
        succeeds("restore", "--store", restored.toString(), backup.toString());
        TemporaryFolder.delete(restored);
    }

    private static void succeeds(String... args) {
        Launched run = Launched.dateline(args);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }
}
