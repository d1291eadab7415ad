// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process that is told to stop (as by Ctrl-C) in the middle of a load leaves nothing behind. */
class StoppedLoadTest {
    private static final int STOPPED = 128 + 15;
    private static final int STATEMENTS = 100_000;

    @TempDir
    Path directory;

    @TempDir
    Path log;

    @Test
    void aStoppedFirstLoadLeavesNothing() throws Exception {
        stop("store");
        assertThat(entries()).isEmpty();
    }

    @Test
    void aStoppedLoadLeavesAStoreAsItWas() throws Exception {
        Path one = Files.writeString(log.resolve("one.nt"), "<urn:ex:a> <urn:ex:b> 'c' .\n".replace('\'', '"'));
        String store = directory.resolve("store").toString();
        assertThat(Launched.dateline("load", "--store", store, one.toString()).exitCode())
                .isZero();
        stop("store");
        assertThat(entries()).containsExactly("store");
        assertThat(Launched.dateline("stats", "--store", store).out()).contains("triples   1\n");
    }

    private void stop(String store) throws Exception {
        Process load = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.dateline.cli.Dateline",
                        "load",
                        "--store",
                        directory.resolve(store).toString(),
                        "--syntax",
                        "nt",
                        "-")
                .redirectError(log.resolve("err.txt").toFile())
                .start();
        try (BufferedWriter input = load.outputWriter()) {
            // More than the pipe and the buffers hold: when all is written, the load is at work. The input stays open.
            for (int i = 0; i < STATEMENTS; i++) {
                input.write("<http://example.org/" + i + "> <http://example.org/p> \"" + i + "\" .\n");
            }
            input.flush();
            load.destroy();
            assertThat(load.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } catch (IOException e) {
            // Closing the input of a process that has ended.
            assertThat(load.isAlive()).isFalse();
        } finally {
            load.destroyForcibly();
        }
        assertThat(load.exitValue()).isEqualTo(STOPPED);
        assertThat(Files.readString(log.resolve("err.txt"))).doesNotContain("dateline: ", "Exception");
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(path -> path.getFileName().toString()).toList();
        }
    }
}
