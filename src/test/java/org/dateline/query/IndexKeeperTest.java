// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dateline.model.Changes;
import org.dateline.query.IndexMaintainer.IndexReader;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.TemporaryStore;
import org.dateline.store.saved.SavedIndexes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** When a maintainer keeps its index, and when it opens what was kept. */
class IndexKeeperTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    @RegisterExtension
    final TemporaryStore beside = new TemporaryStore();

    private final TestReader reader = new TestReader();

    /** An index of nothing but what its reader was asked for. */
    private static final class TestReader implements IndexReader<String> {
        final List<String> calls = Collections.synchronizedList(new ArrayList<>());
        volatile boolean fails;

        @Override
        public String readAll() {
            return read("all") + " " + calls.size();
        }

        @Override
        public String follow(String index, Set<String> changed) {
            return index + "+" + read(String.join(",", changed));
        }

        private String read(String what) {
            if (fails) {
                throw new IllegalStateException("the store cannot be read");
            }
            calls.add(what);
            return what;
        }

        @Override
        public void stop() {
            // It never reads for long.
        }
    }

    /** An index of one file, beside a store of which it needs nothing but its version. */
    private static IndexKeeper<String> keeper(EmbeddedStore store, IndexKeeper.Opening<String> opening) {
        return new IndexKeeper<>(
                new SavedIndexes(store, store::commits, Duration.ZERO).index("test", "1"),
                opening,
                (index, folder) -> Files.writeString(folder.resolve("text"), index));
    }

    private static String text(Path folder) throws IOException {
        return Files.readString(folder.resolve("text"));
    }

    /** The second maintainer begins as after a kill of the first one, which was not closed. */
    @Test
    void theFirstIndexOfALargeStoreIsKeptAtOnce() throws InterruptedException {
        IndexKeeper<String> keeper = keeper(beside.get(), IndexKeeperTest::text);
        try (IndexMaintainer<String> first = new IndexMaintainer<>("first", reader, keeper, Duration.ZERO)) {
            first.start();
            while (keeper.open().isEmpty()) {
                Thread.sleep(10);
            }
            TestReader other = new TestReader();
            try (IndexMaintainer<String> second = new IndexMaintainer<>("second", other, keeper, Duration.ZERO)) {
                second.start();
                second.changed(Changes.of(Set.of("urn:a")));
                assertThat(second.await(LONG, IndexMaintainer.ANY_AGE)).isTrue();
                assertThat(second.current()).isEqualTo("all 1");
                second.changed(Changes.of(Set.of("urn:b")));
                assertThat(second.await(LONG, IndexMaintainer.ANY_AGE)).isTrue();
                assertThat(second.current()).isEqualTo("all 1+urn:b");
                assertThat(other.calls).containsExactly("urn:b");
            }
        }
    }

    @Test
    void anIndexThatCannotBeOpenedIsReadAndKeptAnew() {
        IndexKeeper<String> keeper = keeper(beside.get(), IndexKeeperTest::text);
        try (IndexMaintainer<String> first = new IndexMaintainer<>("first", reader, keeper)) {
            first.start();
            assertThat(first.await(LONG, IndexMaintainer.ANY_AGE)).isTrue();
        }
        assertThat(keeper.open()).isPresent();
        IndexKeeper<String> failing = keeper(beside.get(), folder -> {
            throw new IllegalStateException("a fault of the program");
        });
        try (IndexMaintainer<String> second = new IndexMaintainer<>("second", reader, failing)) {
            second.start();
            assertThat(second.await(LONG, IndexMaintainer.ANY_AGE)).isTrue();
            assertThat(second.current()).isEqualTo("all 2");
        }
        assertThat(keeper.open().orElseThrow().index()).isEqualTo("all 2");
    }

    @Test
    void anIndexWithoutTheLastCommitIsNotKept() {
        IndexKeeper<String> keeper = keeper(beside.get(), IndexKeeperTest::text);
        try (IndexMaintainer<String> failing = new IndexMaintainer<>("failing", reader, keeper)) {
            failing.start();
            assertThat(failing.await(LONG, IndexMaintainer.ANY_AGE)).isTrue();
            reader.fails = true;
            failing.changed(Changes.of(Set.of("urn:a")));
            assertThat(failing.await(LONG, IndexMaintainer.ANY_AGE)).isFalse();
        }
        assertThat(keeper.open()).isEmpty();
    }
}
