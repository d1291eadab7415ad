// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.dateline.load.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process left is removed, and what a living one writes is not. */
class LeftoverFilesTest {
    /** Above the largest number of a process on Linux. */
    private static final long DEAD = 99_999_999;

    @TempDir
    Path directory;

    @Test
    void onlyFilesOfDeadProcessesAreRemoved() throws Exception {
        long self = ProcessHandle.current().pid();
        long parent = ProcessHandle.current().parent().orElseThrow().pid();
        Path folder = Files.createDirectory(directory.resolve("ab"));
        String text = "." + "ab".repeat(32) + ".txt.";
        String earlier = "." + "cd".repeat(32) + ".txt.";
        List<Path> removed = List.of(
                folder.resolve(text + DEAD + ".tmp"),
                directory.resolve("dateline-upload-" + DEAD + "-1.tmp"),
                folder.resolve(earlier + self + ".tmp"));
        List<Path> kept = List.of(
                folder.resolve(text + self + ".tmp"),
                directory.resolve(".of-another-program." + DEAD + ".tmp"),
                folder.resolve(".of-another-program." + DEAD + ".tmp"),
                directory.resolve("dateline-upload-" + parent + "-1.tmp"),
                directory.resolve("dateline-upload-" + self + "-1.tmp"),
                directory.resolve("notes.tmp"),
                folder.resolve("abcd.txt"));
        for (Path file : removed) {
            Files.writeString(file, "half");
        }
        for (Path file : kept) {
            Files.writeString(file, "mine");
        }
        Files.setLastModifiedTime(removed.get(2), FileTime.from(Instant.EPOCH));
        LeftoverFiles.removeBodies(directory);
        LeftoverFiles.removeTexts(directory);
        assertThat(removed).allSatisfy(file -> assertThat(file).doesNotExist());
        assertThat(kept).allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void theRemainsOfAKilledLoadAreRemoved() throws Exception {
        Path remains = Files.createDirectories(directory.resolve(".store.loading/store"));
        Files.writeString(remains.resolve("SPO.dat"), "half");
        Loader.removeRemains(directory.resolve("store"));
        assertThat(directory.resolve(".store.loading")).doesNotExist();
        Loader.removeRemains(directory.resolve("store"));
        assertThat(directory).isEmptyDirectory();
    }
}
