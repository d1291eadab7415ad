// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.serve.admission.QueryTurns.Turn;
import org.dateline.serve.http.RequestException;
import org.junit.jupiter.api.Test;

class QueryTurnsTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    /** Every slice is over at once. */
    private static final Duration NO_TIME = Duration.ZERO;

    private static void steps(Turn turn) {
        for (int i = 0; i < 100; i++) {
            turn.checkpoint();
        }
    }

    @Test
    void aLongQueryPausesAndALightOneIsServedMeanwhile() throws Exception {
        QueryTurns turns = new QueryTurns(1, 1, 10, NO_TIME);
        Turn first = turns.begin("a", () -> LONG);
        steps(first);
        Turn second = turns.begin("a", () -> LONG);
        CompletableFuture<Void> paused = CompletableFuture.runAsync(() -> steps(second));
        while (turns.waiting() == 0) {
            Thread.sleep(1);
        }
        assertThat(paused).isNotDone();
        turns.begin("a", () -> LONG).close();
        assertThat(paused).isNotDone();
        first.close();
        paused.get(60, TimeUnit.SECONDS);
        second.close();
    }

    @Test
    void aQueryInItsSliceKeepsItsQuickSlot() {
        QueryTurns turns = new QueryTurns(1, 0, 0, LONG);
        try (Turn turn = turns.begin("a", () -> LONG)) {
            steps(turn);
            assertThatThrownBy(() -> turns.begin("a", () -> LONG))
                    .isInstanceOf(RequestException.class)
                    .hasMessageContaining("too many queries wait");
        }
    }

    @Test
    void whoGivesTheTurnAwayTakesItAgainAtTheNextStep() {
        QueryTurns turns = new QueryTurns(1, 1, 0, LONG);
        try (Turn waiting = turns.begin("a", () -> LONG)) {
            waiting.release();
            turns.begin("b", () -> LONG).close();
            steps(waiting);
            try (Turn other = turns.begin("b", () -> LONG)) {
                other.release();
                assertThatThrownBy(() -> steps(other)).hasMessageContaining("too many queries wait");
            }
        }
    }

    /** A stop for want of memory must not wait for a turn. */
    @Test
    void aQueryThatIsStoppedLeavesTheQueue() throws Exception {
        QueryTurns turns = new QueryTurns(1, 1, 10, LONG);
        AtomicBoolean stopped = new AtomicBoolean();
        try (Turn first = turns.begin("a", () -> LONG)) {
            CompletableFuture<Turn> waiting = CompletableFuture.supplyAsync(() -> turns.begin("b", () -> {
                if (stopped.get()) {
                    throw new IllegalStateException("stopped");
                }
                return LONG;
            }));
            while (turns.waiting() == 0) {
                Thread.sleep(1);
            }
            stopped.set(true);
            assertThatThrownBy(() -> waiting.get(60, TimeUnit.SECONDS)).hasRootCauseMessage("stopped");
            assertThat(turns.waiting()).isZero();
            steps(first);
        }
        turns.begin("b", () -> LONG).close();
    }

    @Test
    void theTimeLimitEndsAPause() {
        QueryTurns turns = new QueryTurns(1, 0, 10, NO_TIME);
        long start = System.nanoTime();
        try (Turn turn = turns.begin("a", () -> Duration.ofMillis(1).minusNanos(System.nanoTime() - start))) {
            assertThatThrownBy(() -> steps(turn))
                    .isInstanceOfSatisfying(
                            RequestException.class,
                            e -> assertThat(e.problem().status()).isEqualTo(503))
                    .hasMessageContaining("before it was its turn");
        }
        turns.begin("a", () -> LONG).close();
    }
}
