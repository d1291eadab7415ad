// SPDX-License-Identifier: Apache-2.0
package org.dateline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Mutated inputs at every reader. An input that a reader treats badly is written to {@code target/fuzz}; once the fault is mended, the
 * input goes to {@code src/test/resources/fuzz-seeds}, where {@link FuzzSeedsTest} sends it again in every build.
 *
 * <pre>mvn -Pfuzz verify [-Ddateline.fuzz.seconds=N] [-Ddateline.fuzz.seed=N] [-Ddateline.fuzz.target=NAME]</pre>
 */
@Tag("fuzz")
class FuzzTest {
    private static final long SECONDS = Long.getLong("dateline.fuzz.seconds", 600);
    private static final long SEED = Long.getLong("dateline.fuzz.seed", System.nanoTime());
    private static final String ONLY = System.getProperty("dateline.fuzz.target", "");

    /** More of one kind tell nothing new. */
    private static final int MOST_OF_A_KIND = 3;

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

    @ParameterizedTest
    @EnumSource
    void readsOrRefuses(FuzzTarget target) throws IOException {
        if (!ONLY.isEmpty() && !ONLY.equals(target.folder())) {
            return;
        }
        long share = ONLY.isEmpty() ? SECONDS / FuzzTarget.values().length : SECONDS;
        InputMutator mutator = new InputMutator(new Random(SEED + target.ordinal()), target.seeds(), target.words());
        Map<String, Integer> faults = new TreeMap<>();
        long end = System.nanoTime() + share * 1_000_000_000L;
        int tried = 0;
        for (; System.nanoTime() < end; tried++) {
            byte[] input = mutator.next();
            Optional<String> fault = target.fault(input, server);
            if (fault.isPresent()) {
                int number = faults.merge(kind(fault.get()), 1, Integer::sum);
                if (number <= MOST_OF_A_KIND) {
                    keep(target, input, fault.get(), tried);
                }
            }
        }
        System.out.printf(
                "fuzz %s: %d inputs in %d s, seed %d, faults %s%n", target.folder(), tried, share, SEED, faults);
        assertThat(faults)
                .as("inputs in target/fuzz/%s, seed %d", target.folder(), SEED)
                .isEmpty();
    }

    /** The fault without what differs from input to input. */
    private static String kind(String fault) {
        String text = fault.replaceAll("\\d+", "N").replaceAll("[\"'<‘“].*", "…");
        return text.substring(0, Math.min(120, text.length()));
    }

    private static void keep(FuzzTarget target, byte[] input, String fault, int number) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "fuzz", target.folder()));
        String name = SEED + "-" + number;
        Files.write(folder.resolve(name), input);
        Files.writeString(folder.resolve(name + ".fault"), fault + "\n");
    }
}
