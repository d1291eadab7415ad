// SPDX-License-Identifier: Apache-2.0
package org.dateline.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.load.BundledDemo;
import org.dateline.serve.RunningServer;
import org.dateline.serve.http.ServerOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server with the demo data and fifty clients for half an hour: nothing that was acknowledged is lost, each request has a status, and
 * memory and disk are at the end what they were after a fifth of the time. Times are written to {@code target/soak.json}, and decide
 * nothing.
 *
 * <pre>mvn -Psoak verify [-Ddateline.soak.minutes=N]</pre>
 */
@Tag("soak")
class SoakTest {
    private static final double GROWTH = 1.1;

    /** Queries that are stopped soon leave time for more of them. */
    private static final ServerOptions.Limits LIMITS =
            new ServerOptions.Limits(Duration.ofSeconds(10), Duration.ofMinutes(2), 2L << 30, 4 << 20);

    @TempDir
    Path directory;

    @Test
    void staysUpAndStaysSmall() throws Exception {
        Duration time = Duration.ofMillis(
                (long) (60_000 * Double.parseDouble(System.getProperty("dateline.soak.minutes", "30"))));
        Path place = directory.resolve("store");
        BundledDemo.load(place);
        try (RunningServer server = RunningServer.start(place, ServerOptions.DEFAULT.withLimits(LIMITS))) {
            SoakClients clients = new SoakClients(server);
            clients.writeAll();
            clients.work(time.dividedBy(5));
            ServerSize early = ServerSize.of(server, place);
            clients.work(time.multipliedBy(4).dividedBy(5));
            ServerSize late = ServerSize.of(server, place);
            List<String> lost = clients.lost();
            report(time, clients, early, late, lost);
            assertThat(lost).as("lost writes").isEmpty();
            assertThat(clients.faults()).as("requests without a proper status").isEmpty();
            assertThat(late.disk())
                    .as("KiB of the store, %d at first", early.disk())
                    .isLessThan((long) (GROWTH * early.disk()));
            assertThat(late.heap()).as("heap in use, %d at first", early.heap()).isLessThan((long)
                    (GROWTH * early.heap()));
        }
    }

    private static void report(Duration time, SoakClients clients, ServerSize early, ServerSize late, List<String> lost)
            throws IOException {
        String kinds = clients.tallies().entrySet().stream()
                .map(entry ->
                        "    \"" + entry.getKey() + "\": " + entry.getValue().json())
                .collect(Collectors.joining(",\n"));
        String json = """
                {
                  "seconds": %d, "sources": %d, "lost": %d, "faults": %d,
                  "early": %s,
                  "late": %s,
                  "kinds": {
                %s
                  }
                }
                """.formatted(
                        time.toSeconds(),
                        clients.sources(),
                        lost.size(),
                        clients.faults().size(),
                        early.json(),
                        late.json(),
                        kinds);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "soak.json"), json);
        System.out.print(json);
    }
}
