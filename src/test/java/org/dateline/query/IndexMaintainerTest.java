// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.model.Changes;
import org.dateline.query.IndexMaintainer.IndexReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index of nothing but what its reader was asked for, with a reader that waits, fails and gives up as a test wants. */
class IndexMaintainerTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    private final TestReader reader = new TestReader();
    private final IndexMaintainer<String> maintainer = new IndexMaintainer<>("test-index", reader);

    private static final class TestReader implements IndexReader<String> {
        final List<String> calls = Collections.synchronizedList(new ArrayList<>());
        final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        final AtomicReference<@Nullable CountDownLatch> gate = new AtomicReference<>();
        final CountDownLatch reading = new CountDownLatch(1);
        final AtomicInteger released = new AtomicInteger();
        boolean followsNothing;

        @Override
        public String readAll() {
            calls.add("all");
            pass();
            return "all " + calls.size();
        }

        @Override
        public @Nullable String follow(String index, Set<String> changed) {
            calls.add(String.join(",", new TreeSet<>(changed)));
            if (followsNothing) {
                return null;
            }
            pass();
            return index + "+" + String.join(",", new TreeSet<>(changed));
        }

        private void pass() {
            reading.countDown();
            CountDownLatch wait = gate.get();
            try {
                if (wait != null) {
                    wait.await();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            Throwable cause = failure.getAndSet(null);
            if (cause instanceof Error error) {
                throw error;
            } else if (cause instanceof RuntimeException exception) {
                throw exception;
            }
        }

        @Override
        public void stop() {
            CountDownLatch wait = gate.get();
            if (wait != null) {
                wait.countDown();
            }
        }

        @Override
        public void release(String index) {
            released.incrementAndGet();
        }
    }

    @AfterEach
    void close() {
        maintainer.close();
    }

    private boolean awaitAll() {
        return maintainer.await(LONG, IndexMaintainer.ANY_AGE);
    }

    /**
     * Starts a reading that fails only when somebody waits for it. Whoever came after the failure would start another attempt.
     *
     * @return whether the one who waited was told that the index has everything
     */
    private boolean awaitFailure(Throwable failure, Runnable start) throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        reader.gate.set(gate);
        reader.failure.set(failure);
        start.run();
        AtomicBoolean isComplete = new AtomicBoolean();
        Thread waiting = new Thread(() -> isComplete.set(awaitAll()));
        waiting.start();
        while (waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        gate.countDown();
        waiting.join();
        return isComplete.get();
    }

    @Test
    void readsNothingBeforeItIsStarted() {
        maintainer.changed(Changes.of(Set.of("urn:a")));
        assertThat(maintainer.current()).isNull();
        assertThat(reader.calls).isEmpty();
        maintainer.start();
        assertThat(awaitAll()).isTrue();
        assertThat(reader.calls).containsExactly("all");
    }

    @Test
    void whoeverAsksReadsWhatWasCommittedBefore() {
        maintainer.start();
        awaitAll();
        maintainer.changed(Changes.of(Set.of("urn:a")));
        assertThat(awaitAll()).isTrue();
        assertThat(maintainer.current()).isEqualTo("all 1+urn:a");
    }

    @Test
    void whatIsCommittedWhileAllIsReadIsFollowedNext() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        reader.gate.set(gate);
        maintainer.start();
        reader.reading.await();
        maintainer.changed(Changes.of(Set.of("urn:meanwhile")));
        gate.countDown();
        assertThat(awaitAll()).isTrue();
        assertThat(reader.calls).containsExactly("all", "urn:meanwhile");
    }

    @Test
    void notingAndReadingTheCurrentIndexNeverWaitForAReading() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        reader.gate.set(gate);
        maintainer.start();
        reader.reading.await();
        maintainer.changed(Changes.of(Set.of("urn:a")));
        assertThat(maintainer.current()).isNull();
        assertThat(maintainer.read(index -> index, "none")).isEqualTo("none");
        assertThatThrownBy(() -> maintainer.awaitFirst(Duration.ZERO, IndexMaintainer.ANY_AGE, "index"))
                .isInstanceOf(IndexNotReadyException.class);
        assertThat(maintainer.await(Duration.ZERO, IndexMaintainer.ANY_AGE)).isFalse();
        gate.countDown();
    }

    @Test
    void severalCommitsAreFollowedTogether() throws InterruptedException {
        maintainer.start();
        awaitAll();
        CountDownLatch gate = new CountDownLatch(1);
        reader.gate.set(gate);
        maintainer.changed(Changes.of(Set.of("urn:a")));
        while (reader.calls.size() < 2) {
            Thread.onSpinWait();
        }
        maintainer.changed(Changes.of(Set.of("urn:b")));
        maintainer.changed(Changes.of(Set.of("urn:c")));
        gate.countDown();
        assertThat(awaitAll()).isTrue();
        assertThat(reader.calls).containsExactly("all", "urn:a", "urn:b,urn:c");
    }

    @Test
    void aChangeThatCannotBeFollowedMakesItReadAll() {
        maintainer.start();
        awaitAll();
        reader.followsNothing = true;
        maintainer.changed(Changes.of(Set.of("urn:a")));
        awaitAll();
        assertThat(reader.calls).containsExactly("all", "urn:a", "all");
        assertThat(reader.released).hasValue(1);
    }

    @Test
    void aFailureWhileThereIsNoIndexIsReportedAndTheNextAttemptSucceeds() throws InterruptedException {
        assertThat(awaitFailure(new IllegalStateException("no such engine"), maintainer::start))
                .isFalse();
        assertThat(maintainer.failure()).hasMessage("no such engine");
        maintainer.changed(Changes.of(Set.of("urn:a")));
        assertThat(awaitAll()).isTrue();
        assertThat(maintainer.failure()).isNull();
        assertThat(maintainer.current()).isEqualTo("all 2");
    }

    @Test
    void afterAFailureTheOlderIndexAnswersAndTheNextChangeReadsAll() throws InterruptedException {
        maintainer.start();
        awaitAll();
        assertThat(awaitFailure(
                        new IllegalStateException("engine is down"),
                        () -> maintainer.changed(Changes.of(Set.of("urn:a")))))
                .isFalse();
        assertThat(maintainer.current()).isEqualTo("all 1");
        maintainer.changed(Changes.of(Set.of("urn:b")));
        assertThat(awaitAll()).isTrue();
        assertThat(reader.calls).containsExactly("all", "urn:a", "all");
        assertThat(maintainer.current()).isEqualTo("all 3");
    }

    @Test
    void anErrorIsAFailureLikeOthersAndTheNextChangeIsFollowed() throws InterruptedException {
        CountDownLatch called = new CountDownLatch(1);
        maintainer.afterFirstReading(called::countDown);
        assertThat(awaitFailure(new StackOverflowError("too deep"), maintainer::start))
                .isFalse();
        assertThat(maintainer.failure()).hasRootCauseMessage("too deep");
        called.await();
        maintainer.changed(Changes.of(Set.of("urn:a")));
        assertThat(awaitAll()).isTrue();
        assertThat(maintainer.current()).isEqualTo("all 2");
    }

    @Test
    void anIndexThatIsTooOldAnswersAtOnceWhileAllIsReadAgain() {
        maintainer.start();
        awaitAll();
        CountDownLatch gate = new CountDownLatch(1);
        reader.gate.set(gate);
        assertThat(maintainer.await(LONG, Duration.ZERO)).isTrue();
        while (reader.calls.size() < 2) {
            Thread.onSpinWait();
        }
        assertThat(maintainer.await(LONG, Duration.ZERO)).isTrue();
        assertThat(awaitAll()).isTrue();
        assertThat(maintainer.current()).isEqualTo("all 1");
        maintainer.changed(Changes.of(Set.of("urn:a")));
        gate.countDown();
        assertThat(awaitAll()).isTrue();
        assertThat(reader.calls).containsExactly("all", "all", "urn:a");
    }

    /** Whether a commit changed too much to list, or its reader finds that out. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nobodyWaitsWhileAllOfALargeStoreIsReadAgain(boolean isListed) throws InterruptedException {
        TestReader slow = new TestReader();
        try (IndexMaintainer<String> large = new IndexMaintainer<>("large-index", slow, null, Duration.ZERO)) {
            large.start();
            large.await(LONG, IndexMaintainer.ANY_AGE);
            slow.gate.set(new CountDownLatch(1));
            slow.followsNothing = true;
            large.changed(isListed ? Changes.of(Set.of("urn:a")) : Changes.EVERYTHING);
            assertThat(large.await(LONG, IndexMaintainer.ANY_AGE)).isFalse();
            assertThat(large.current()).isEqualTo("all 1");
            assertThat(large.read(index -> index, "none")).isEqualTo("all 1");
        }
    }

    @Test
    void closingEndsTheReadingAndReleasesTheIndex() {
        maintainer.start();
        awaitAll();
        reader.gate.set(new CountDownLatch(1));
        maintainer.changed(Changes.of(Set.of("urn:a")));
        maintainer.close();
        assertThat(maintainer.current()).isNull();
        assertThat(reader.released.get()).isPositive();
        assertThat(awaitAll()).isTrue();
    }

    @Test
    void whoWaitsForTheFirstReadingIsCalledOnceItHasEnded() throws InterruptedException {
        CountDownLatch called = new CountDownLatch(1);
        maintainer.afterFirstReading(called::countDown);
        assertThat(called.getCount()).isEqualTo(1);
        maintainer.start();
        called.await();
    }
}
