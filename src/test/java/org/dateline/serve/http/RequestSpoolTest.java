// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a request takes of memory and disk, and that all of it is freed. */
class RequestSpoolTest {
    private static final int MEBIBYTE = 1 << 20;

    private static Set<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .startsWith(
                                    "dateline-upload-" + ProcessHandle.current().pid() + "-"))
                    .collect(Collectors.toSet());
        }
    }

    /** Of any sequence of parts, those in memory have a mebibyte together, and each part has its bytes. */
    @Test
    void partsOfARequestShareTheMemory() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            RequestSpool.Budget budget = new RequestSpool.Budget(Long.MAX_VALUE);
            Set<Path> before = files();
            List<RequestSpool> spools = new ArrayList<>();
            long total = 0;
            for (int part = 0; part < 12; part++) {
                byte[] bytes = new byte[random.nextInt(random.nextBoolean() ? 100 : MEBIBYTE / 2)];
                random.nextBytes(bytes);
                spools.add(budget.receive(new ByteArrayInputStream(bytes)));
                total += bytes.length;
                assertThat(spools.get(part).open().readAllBytes()).isEqualTo(bytes);
            }
            Set<Path> made = files();
            made.removeAll(before);
            long onDisk = 0;
            for (Path file : made) {
                onDisk += Files.size(file);
            }
            assertThat(total - onDisk).as("in memory").isBetween(0L, (long) MEBIBYTE);
            for (RequestSpool spool : spools) {
                spool.close();
                assertThat(spool.size()).isZero();
            }
            assertThat(Collections.disjoint(files(), made)).isTrue();
        }
    }

    @Test
    void allPartsTogetherHaveOneLimitAndARefusedPartLeavesNoFile() throws IOException {
        Set<Path> before = files();
        RequestSpool.Budget budget = new RequestSpool.Budget(3L * MEBIBYTE);
        try (RequestSpool first = budget.receive(new ByteArrayInputStream(new byte[2 * MEBIBYTE]))) {
            assertThat(first.size()).isEqualTo(2L * MEBIBYTE);
            assertThatThrownBy(() -> budget.receive(new ByteArrayInputStream(new byte[2 * MEBIBYTE])))
                    .isInstanceOfSatisfying(
                            RequestException.class,
                            refusal -> assertThat(refusal.problem().status()).isEqualTo(413))
                    .hasMessageContaining(String.valueOf(3 * MEBIBYTE));
        }
        assertThat(before).containsAll(files());
    }
}
