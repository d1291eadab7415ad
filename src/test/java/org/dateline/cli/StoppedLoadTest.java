// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process that is told to stop (as by Ctrl-C) in the middle of a load or a download leaves nothing behind. */
class StoppedLoadTest {
    private static final int STOPPED = 128 + 15;
    private static final int STATEMENTS = 100_000;
    /** Two minutes at most; it matters only where the test fails. */
    private static final int ATTEMPTS = 6_000;

    private static final int PAUSE_MILLIS = 20;

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

    /** With a script in place of Maven, which runs until it is told to stop. */
    @Test
    void aStoppedDownloadOfTheEngineLeavesNothing() throws Exception {
        Path started = log.resolve("started");
        Path stopped = log.resolve("stopped");
        Path maven = Files.writeString(
                Files.createDirectory(log.resolve("bin")).resolve("mvn"), """
                #!/bin/sh
                sleep 600 &
                trap 'kill $!; touch "%s"; exit 1' TERM
                touch "%s"
                wait
                """.formatted(stopped, started));
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwx------"));
        ProcessBuilder command = dateline("-Djava.io.tmpdir=" + directory, "ingest", "--fetch-engine");
        command.environment().remove("DATELINE_ENGINE");
        command.environment().put("PATH", maven.getParent() + ":" + System.getenv("PATH"));
        command.environment().put("XDG_CACHE_HOME", log.resolve("cache").toString());
        Process download = command.start();
        try {
            await(started);
            assertThat(entries()).hasSize(1);
            download.destroy();
            assertThat(download.waitFor(120, TimeUnit.SECONDS)).isTrue();
            await(stopped);
        } finally {
            download.destroyForcibly();
        }
        assertThat(download.exitValue()).isEqualTo(STOPPED);
        assertThat(entries()).isEmpty();
        assertThat(log.resolve("cache")).doesNotExist();
        assertThat(Files.readString(log.resolve("err.txt"))).doesNotContain("dateline: ", "Exception");
    }

    private static void await(Path file) throws InterruptedException {
        for (int i = 0; i < ATTEMPTS && !Files.exists(file); i++) {
            Thread.sleep(PAUSE_MILLIS);
        }
        assertThat(file).exists();
    }

    private ProcessBuilder dateline(String option, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                System.getProperty("java.class.path"),
                "org.dateline.cli.Dateline"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(log.resolve("err.txt").toFile());
    }

    private void stop(String store) throws Exception {
        Process load = dateline(
                        "-Xmx512m", "load", "--store", directory.resolve(store).toString(), "--syntax", "nt", "-")
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
