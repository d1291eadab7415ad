// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.dateline.serve.admission.QueryTurns;
import org.dateline.serve.http.ProblemTable;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.limit.RunningRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A request computes a view, or waits for another one that does, no longer than it may. */
class RequestTurnsTest {
    private final ExecutorService other = Executors.newSingleThreadExecutor();
    private final ReentrantLock lock = new ReentrantLock();

    @AfterEach
    void stop() {
        other.shutdownNow();
    }

    private static DatasetGraph data() {
        DatasetGraph data = DatasetGraphFactory.create();
        data.add(SSE.parseQuad("(_ <urn:s> <urn:p> <urn:o>)"));
        return data;
    }

    private static PageTurns turns(Duration limit) {
        return new PageTurns(new QueryTurns(1, 1, 9, Duration.ofSeconds(1)), limit);
    }

    @Test
    void aReadingPastItsTimeIsStopped() {
        PageTurns turns = new PageTurns(QueryTurns.here(), Duration.ofMinutes(1));
        try (RunningRequest request = RunningRequest.start(RunningRequest.Kind.QUERY, Duration.ZERO)) {
            assertThatThrownBy(() -> new RequestTurns(request).run(lock, stopping -> stopping.apply(data()).stream()
                            .count()))
                    .isInstanceOfSatisfying(
                            QueryCancelledException.class,
                            e -> assertThat(ProblemTable.of(e).status()).isEqualTo(503));
        }
        assertThat(turns.<Long>run(
                        lock, stopping -> stopping.apply(data()).stream().count()))
                .isEqualTo(1);
    }

    @Test
    void whoeverWaitsForAnotherReadingGivesHisTurnAwayAndGivesUpInTime() throws Exception {
        QueryTurns only = new QueryTurns(1, 1, 9, Duration.ofSeconds(1));
        lock.lock();
        Future<?> waiting = other.submit(() -> new PageTurns(only, Duration.ofMinutes(5)).run(lock, stopping -> 1));
        while (!lock.hasQueuedThreads()) {
            Thread.onSpinWait();
        }
        // The only slot is free again, for the one who holds the lock.
        try (QueryTurns.Turn turn = only.begin("another", () -> Duration.ofMinutes(5))) {
            assertThat(turn).isNotNull();
        }
        lock.unlock();
        waiting.get(1, TimeUnit.MINUTES);

        lock.lock();
        try {
            Future<?> late = other.submit(() -> {
                try (RunningRequest request = RunningRequest.start(RunningRequest.Kind.QUERY, Duration.ZERO)) {
                    new RequestTurns(request).run(lock, stopping -> 1);
                }
            });
            assertThatThrownBy(() -> late.get(1, TimeUnit.MINUTES))
                    .cause()
                    .isInstanceOf(RequestException.class)
                    .hasMessageContaining("busy");
        } finally {
            lock.unlock();
        }
    }

    @Test
    void noMoreReadAtOnceThanThereAreTurns() throws Exception {
        PageTurns turns = turns(Duration.ofMinutes(5));
        ExecutorService many = Executors.newFixedThreadPool(8);
        AtomicInteger running = new AtomicInteger();
        try {
            List<Callable<Integer>> readings = Collections.nCopies(
                    8,
                    () -> turns.run(new ReentrantLock(), stopping -> {
                        int now = running.incrementAndGet();
                        Thread.yield();
                        running.decrementAndGet();
                        return now;
                    }));
            for (Future<Integer> most : many.invokeAll(readings)) {
                assertThat(most.get()).isEqualTo(1);
            }
        } finally {
            many.shutdown();
        }
    }
}
