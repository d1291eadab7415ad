// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class HeapWatchTest {
    /** A heap of which the test says how full it is. */
    private static final class Heap implements HeapState {
        long collections;
        double fullness;

        @Override
        public long collections() {
            return collections;
        }

        @Override
        public double fullness() {
            return fullness;
        }
    }

    /** A request on a thread that has allocated so many megabytes since. */
    private static RunningRequest request(ExecutorService thread, int megabytes) {
        return CompletableFuture.supplyAsync(
                        () -> {
                            RunningRequest request =
                                    RunningRequest.start(RunningRequest.Kind.QUERY, Duration.ofHours(1));
                            long sum = 0;
                            for (int i = 0; i < megabytes; i++) {
                                sum += new byte[1 << 20].length;
                            }
                            assertThat(sum).isEqualTo((long) megabytes << 20);
                            return request;
                        },
                        thread)
                .join();
    }

    @Test
    void stopsTheLargestRequestOncePerCollectionAndNoSmallOne() {
        ExecutorService one = Executors.newSingleThreadExecutor();
        ExecutorService two = Executors.newSingleThreadExecutor();
        ExecutorService three = Executors.newSingleThreadExecutor();
        try (RunningRequest small = request(one, 1);
                RunningRequest large = request(two, 200);
                RunningRequest largest = request(three, 300)) {
            List<RunningRequest> all = List.of(small, large, largest);
            Heap heap = new Heap();
            HeapWatch watch = new HeapWatch(heap);
            heap.collections = 1;
            heap.fullness = 0.5;
            watch.look(all);
            assertThat(all).noneMatch(RunningRequest::isStopped);

            heap.fullness = 0.9;
            watch.look(all);
            assertThat(largest.isStopped()).isTrue();
            assertThat(largest.refusal().problem().status()).isEqualTo(503);
            assertThat(largest.refusal().problem().message())
                    .contains("short of memory")
                    .contains("LIMIT");

            watch.look(List.of(small, large));
            assertThat(large.isStopped()).as("no collection since").isFalse();
            heap.collections = 2;
            watch.look(List.of(small, large));
            assertThat(large.isStopped())
                    .as("the old generation was not measured again")
                    .isFalse();
            heap.fullness = 0.91;
            watch.look(all);
            assertThat(large.isStopped()).as("the first still ends").isFalse();
            watch.look(List.of(small, large));
            assertThat(large.isStopped()).isTrue();
            heap.collections = 3;
            heap.fullness = 0.92;
            watch.look(List.of(small));
            assertThat(small.isStopped()).isFalse();
        } finally {
            one.shutdown();
            two.shutdown();
            three.shutdown();
        }
    }

    @Test
    void thisProcessHasAHeap() {
        HeapState heap = HeapState.ofThisProcess();
        assertThat(heap.fullness()).isBetween(0.0, 1.0);
        assertThat(heap.collections()).isNotNegative();
    }
}
