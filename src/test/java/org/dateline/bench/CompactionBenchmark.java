// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.input.Input;
import org.dateline.load.BundledDemo;
import org.dateline.load.LoadOptions;
import org.dateline.load.LoadProgress;
import org.dateline.load.Loader;
import org.dateline.serve.Readiness;
import org.dateline.serve.Server;
import org.dateline.serve.http.ServerOptions;
import org.dateline.store.Backup;
import org.dateline.store.Compaction;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How large the store of the demo becomes by many updates of one event each, with nobody compacting it, and how large a compacted store is
 * beside one that was loaded from its backup.
 *
 * <pre>mvn -Pbench verify -Dtest=CompactionBenchmark [-Dbench.updates=N]</pre>
 */
@Tag("bench")
class CompactionBenchmark {
    private static final int KINDS = 10;
    private static final int SAMPLE = 10;

    @TempDir
    Path directory;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void staysBelowThreeTimesTheCompactedSize() throws Exception {
        int updates = Integer.getInteger("bench.updates", 10_000);
        Path place = directory.resolve("store");
        BundledDemo.load(place);
        long loaded = DiskUse.ofFolder(place);
        long largest = 0;
        int refused = 0;
        Set<String> generations = new TreeSet<>();
        long begun = System.nanoTime();
        long slowest = 0;
        try (EmbeddedStore store = EmbeddedStore.openExisting(place);
                Server server = Readiness.of(Server.start(store, ServerOptions.DEFAULT.withPort(0)))) {
            for (int i = 0; i < updates; i++) {
                long before = System.nanoTime();
                while (update(server, i).statusCode() == 503) {
                    refused++;
                }
                slowest = Math.max(slowest, System.nanoTime() - before);
                if (i % SAMPLE == 0) {
                    largest = Math.max(largest, DiskUse.ofFolder(place));
                    try (var entries = Files.list(place)) {
                        entries.map(entry -> entry.getFileName().toString()).forEach(generations::add);
                    }
                }
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            Compaction last = store.compact();
            say(
                    "%d updates in %.0f s, slowest %.2f s, %d refused; %d generations seen; last compaction %d ms",
                    updates,
                    seconds,
                    slowest / 1e9,
                    refused,
                    generations.size(),
                    last.elapsed().toMillis());
        }
        long compacted = DiskUse.ofFolder(place);
        say(
                "loaded %,d KiB, largest %,d KiB, compacted %,d KiB: %.2f times",
                loaded, largest, compacted, (double) largest / compacted);
        Path fresh = directory.resolve("fresh");
        Path backup = directory.resolve("all.nq.gz");
        try (EmbeddedStore store = EmbeddedStore.openExisting(place)) {
            Backup.write(store, backup);
        }
        new Loader(LoadOptions.DEFAULT, LoadProgress.NONE).loadIntoDirectory(fresh, List.of(Input.ofFile(backup)));
        long again = DiskUse.ofFolder(fresh);
        say("loaded anew %,d KiB: the compacted store is %.3f times that", again, (double) compacted / again);
        assertThat(largest).isLessThan(3 * compacted);
        assertThat(compacted).isLessThan(again * 11 / 10);
    }

    private HttpResponse<String> update(Server server, int number) throws IOException, InterruptedException {
        String update = """
                PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
                PREFIX dl: <https://w3id.org/dateline/ontology#>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                DELETE WHERE { GRAPH <urn:bench:source%1$d> { ?s ?p ?o } } ;
                INSERT DATA {
                  <urn:bench:source%1$d> a dl:Source ; prov:hadPrimarySource <urn:bench:article%1$d> .
                  GRAPH <urn:bench:source%1$d> {
                    <urn:bench:event%1$d> a sem:Event ; rdfs:label "event %2$d"@en ;
                      sem:hasBeginTimeStamp "2019-04-0%3$dT00:00:00Z"^^xsd:dateTime ;
                      sem:hasActor <urn:bench:actor%3$d> ; sem:hasPlace <urn:bench:place%3$d> }
                }""".formatted(number % 500, number, number % KINDS % 9 + 1);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/update"))
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(update))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isIn(204, 503);
        return answer;
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
