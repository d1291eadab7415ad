// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Disks that are really small, and full at some moment of a verb. Mounting them needs root. */
@Tag("long")
@Timeout(600)
class SmallDiskTest {
    private static final int ROOMY = 600;

    @TempDir
    Path directory;

    private Path disk;

    @BeforeEach
    void nameTheDisk() {
        disk = directory.resolve("disk");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @ParameterizedTest
    @CsvSource({"1, 40000", "3, 40000", "30, 40000", "66, 40000", "100, 400000"})
    void aFirstLoadIsRefusedInWordsAndSucceedsWithRoom(int mebibytes, int statements) throws Exception {
        mount(mebibytes);
        Path input = Files.writeString(
                directory.resolve("load.nt"),
                IntStream.range(0, statements)
                        .mapToObj("<urn:ex:s%1$d> <urn:ex:p> \"the value of thing number %1$d\" .%n"::formatted)
                        .collect(Collectors.joining()));
        String store = disk.resolve("store").toString();
        refused(Launched.dateline("load", "--store", store, input.toString()));
        assertThat(entries()).isEmpty();
        enlarge();
        assertThat(Launched.dateline("load", "--store", store, input.toString()).exitCode())
                .isZero();
        assertThat(Launched.dateline("stats", "--store", store).out())
                .contains(String.format(Locale.ROOT, "%,d", statements));
        Path full = Files.createDirectory(disk.resolve("full"));
        run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", full.toString());
        try {
            refused(Launched.dateline(
                    "backup",
                    "--store",
                    store,
                    "--out",
                    full.resolve("out.nq.gz").toString()));
            assertThat(full).isEmptyDirectory();
        } finally {
            run("umount", full.toString());
        }
    }

    private static void refused(Launched verb) {
        assertThat(verb.exitCode()).as(verb.err()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(verb.err()).containsPattern("disk.*(full|nearly full)").doesNotContain("Java error");
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> entries = Files.list(disk)) {
            return entries.toList();
        }
    }

    private void mount(int mebibytes) throws Exception {
        Files.createDirectory(disk);
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m", "tmpfs", disk.toString()) == 0,
                "This user may not mount a disk.");
    }

    private void enlarge() throws Exception {
        assertThat(run("mount", "-o", "remount,size=" + ROOMY + "m", disk.toString()))
                .isZero();
    }

    private int run(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("mount.txt").toFile())
                .start()
                .waitFor();
    }
}
