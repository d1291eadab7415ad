// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.serve.RunningServer;
import org.dateline.serve.http.ServerOptions;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose disk becomes full, or whose store is taken away: every door for writing says so, and none acknowledges. */
class FullDiskTest {
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
                assertThat(answer.body())
                        .contains("The disk of the server is full, so nothing was written")
                        .doesNotContain(directory.toString());
            });
            assertThat(served.query("ASK { <urn:ex:a> ?p ?o }", "text/csv").body())
                    .contains("false");
            free.set(1L << 40);
            assertThat(writes(served))
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isBetween(200, 204));
        }
    }

    @Test
    void aStoreThatWasTakenAwayAcknowledgesNothing() throws Exception {
        Path place = directory.resolve("store");
        try (EmbeddedStore store = EmbeddedStore.open(place);
                RunningServer served = RunningServer.over(store, ServerOptions.DEFAULT)) {
            assertThat(served.update(INSERT).statusCode()).isEqualTo(204);
            Files.move(place, directory.resolve("elsewhere"));
            assertThat(writes(served))
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(500));
        }
    }
}
