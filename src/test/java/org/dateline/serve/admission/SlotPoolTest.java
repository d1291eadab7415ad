// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.serve.admission.SlotPool.Order;
import org.dateline.serve.admission.SlotPool.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlotPoolTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final LinkedBlockingQueue<String> served = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    /** Lets a request wait; returns when it does. */
    private void await(SlotPool pool, String client, String name) throws InterruptedException {
        int before = pool.waiting();
        threads.execute(() -> {
            try {
                if (pool.take(client, LONG) == Outcome.TAKEN) {
                    served.add(name);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        while (pool.waiting() == before) {
            Thread.sleep(1);
        }
    }

    private List<String> serve(SlotPool pool, int requests) throws InterruptedException {
        List<String> order = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            pool.release();
            order.add(served.poll(60, TimeUnit.SECONDS));
        }
        return order;
    }

    @Test
    void clientsTakeTurns() throws InterruptedException {
        SlotPool pool = new SlotPool(1, 10, Order.OLDEST_FIRST);
        assertThat(pool.take("a", LONG)).isEqualTo(Outcome.TAKEN);
        for (String name : List.of("a1", "a2", "a3", "b1", "c1", "b2")) {
            await(pool, name.substring(0, 1), name);
        }
        assertThat(serve(pool, 6)).containsExactly("a1", "b1", "c1", "a2", "b2", "a3");
    }

    @Test
    void theNewestIsFirstWhereAsked() throws InterruptedException {
        SlotPool pool = new SlotPool(1, 10, Order.NEWEST_FIRST);
        assertThat(pool.tryTake()).isTrue();
        for (String name : List.of("a1", "a2", "a3")) {
            await(pool, "a", name);
        }
        assertThat(serve(pool, 3)).containsExactly("a3", "a2", "a1");
    }

    @Test
    void aFullRoomIsToldAtOnceAndTimeRunsOut() throws InterruptedException {
        SlotPool pool = new SlotPool(0, 1, Order.OLDEST_FIRST);
        await(pool, "a", "a1");
        assertThat(pool.take("b", LONG)).isEqualTo(Outcome.FULL);
        threads.shutdownNow();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(pool.waiting()).as("the interrupted request has left").isZero();
        assertThat(pool.take("b", Duration.ofMillis(1))).isEqualTo(Outcome.TIMED_OUT);
        assertThat(pool.waiting()).isZero();
    }

    @Test
    void noSlotIsLostOrGivenTwice() {
        int slots = 3;
        SlotPool pool = new SlotPool(slots, 5, Order.NEWEST_FIRST);
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<CompletableFuture<Void>> workers = new ArrayList<>();
        for (int worker = 0; worker < 8; worker++) {
            Random random = new Random(worker);
            workers.add(CompletableFuture.runAsync(() -> work(pool, random, held, most), threads));
        }
        workers.forEach(CompletableFuture::join);
        assertThat(most.get()).isBetween(1, slots);
        for (int i = 0; i < slots; i++) {
            assertThat(pool.tryTake()).as("slot %d is free", i).isTrue();
        }
        assertThat(pool.tryTake()).isFalse();
    }

    private static void work(SlotPool pool, Random random, AtomicInteger held, AtomicInteger most) {
        for (int i = 0; i < 2000; i++) {
            try {
                Duration patience = Duration.ofNanos(random.nextInt(50_000));
                if (pool.take(String.valueOf(random.nextInt(3)), patience) == Outcome.TAKEN) {
                    most.accumulateAndGet(held.incrementAndGet(), Math::max);
                    Thread.yield();
                    held.decrementAndGet();
                    pool.release();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
