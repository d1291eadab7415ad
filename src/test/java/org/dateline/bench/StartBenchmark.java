// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.cli.Launched;
import org.dateline.serve.Server;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.FileTree;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a server takes until both indexes can be asked, and how much processor time of all threads: reading the store, and opening
 * what the last run saved. Both twice, in turns, in one run: the first of each includes the compilation by the JVM.
 *
 * <pre>mvn -Pbench verify -Dtest=StartBenchmark [-Dbench.events=N] [-Dbench.store=DIRECTORY]</pre>
 *
 * A store that is there already is used again.
 */
@Tag("bench")
class StartBenchmark {
    private static final int TURNS = 2;

    @TempDir
    Path directory;

    @Test
    void startsOfALargeStore() throws Exception {
        int events = Integer.getInteger("bench.events", 1_000_000);
        String given = System.getProperty("bench.store", "");
        Path stored = given.isEmpty() ? directory.resolve("store") : Path.of(given);
        if (!Files.exists(stored)) {
            Path file = directory.resolve("events.nt");
            GeneratedEvents.write(file, events);
            Launched load = Launched.dateline("load", "--no-validate", "--store", stored.toString(), file.toString());
            assertThat(load.exitCode()).as(load.err()).isZero();
            Files.delete(file);
        }
        Path indexes = stored.resolve("indexes");
        for (int i = 0; i < TURNS; i++) {
            FileTree.delete(indexes);
            start("read", stored);
            say("%-8s %,d MiB", "saved", size(indexes) >> 20);
            start("opened", stored);
        }
    }

    private static void start(String how, Path stored) throws InterruptedException {
        try (EmbeddedStore store = EmbeddedStore.open(stored)) {
            OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            long begun = System.nanoTime();
            long cpu = system.getProcessCpuTime();
            Server server = Server.start(store, 0);
            assertThat(server.awaitReady(Duration.ofHours(1))).isTrue();
            say(
                    "%-8s ready after %.2f s, %.2f s of processor time, load %.1f, %,d MiB used",
                    how,
                    (System.nanoTime() - begun) / 1e9,
                    (system.getProcessCpuTime() - cpu) / 1e9,
                    system.getSystemLoadAverage(),
                    used() >> 20);
            long stopping = System.nanoTime();
            server.close();
            say("%-8s stopped after %.2f s", how, (System.nanoTime() - stopping) / 1e9);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        }
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
