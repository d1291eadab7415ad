// SPDX-License-Identifier: Apache-2.0
package org.dateline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that a reader once treated badly, and a few mutations of each kind, so that the targets themselves keep working. */
class FuzzSeedsTest {
    private static final Path SEEDS = Path.of("src", "test", "resources", "fuzz-seeds");
    private static final int MUTATIONS = 2;

    @TempDir
    static Path directory;

    private static FuzzedServer server;

    @BeforeAll
    static void start() {
        server = FuzzedServer.start(directory.resolve("store"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    List<DynamicTest> isReadOrRefused() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (FuzzTarget target : FuzzTarget.values()) {
            tests.add(DynamicTest.dynamicTest(target.folder() + ": start", () -> {
                List<byte[]> seeds = target.seeds();
                assertThat(seeds).isNotEmpty();
                InputMutator mutator = new InputMutator(new Random(1), seeds, target.words());
                send(target, seeds.get(0));
                for (int i = 0; i < MUTATIONS; i++) {
                    send(target, mutator.next());
                }
            }));
            Path folder = SEEDS.resolve(target.folder());
            if (Files.isDirectory(folder)) {
                try (var files = Files.list(folder)) {
                    files.sorted()
                            .forEach(file -> tests.add(DynamicTest.dynamicTest(
                                    target.folder() + ": " + file.getFileName(),
                                    () -> send(target, Files.readAllBytes(file)))));
                }
            }
        }
        return tests;
    }

    /** Every folder of inputs has a target that reads it. */
    @Test
    void everyFolderHasATarget() throws IOException {
        List<String> targets =
                List.of(FuzzTarget.values()).stream().map(FuzzTarget::folder).toList();
        try (var folders = Files.list(SEEDS)) {
            assertThat(folders.map(folder -> folder.getFileName().toString())).isSubsetOf(targets);
        }
    }

    private static void send(FuzzTarget target, byte[] input) {
        assertThat(target.fault(input, server)).as(target.folder()).isEmpty();
    }
}
