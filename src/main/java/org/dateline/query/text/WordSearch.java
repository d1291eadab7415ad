// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.dateline.index.text.TextIndex;
import org.dateline.model.Changes;
import org.dateline.model.text.NameHits;
import org.dateline.model.text.TextHit;
import org.dateline.model.text.TextHits;
import org.dateline.model.text.TextKind;
import org.dateline.model.text.TextQuery;
import org.dateline.query.IndexKeeper;
import org.dateline.query.IndexMaintainer;
import org.dateline.query.IndexNotReadyException;
import org.dateline.query.IndexState;
import org.dateline.store.RemoteStore;
import org.dateline.store.Store;
import org.dateline.store.saved.SavedIndexes;
import org.jspecify.annotations.Nullable;

/**
 * Search by words over a store. It reads the store in the background from {@link #start} on, and follows the changes that
 * {@link #changed} is given. A search waits until it finds all that was committed before, but at most {@link #PATIENCE}; then the
 * answer says that it may be incomplete.
 *
 * <p>All methods that search throw {@link IndexNotReadyException} where the store is still being read for the first time.
 */
public final class WordSearch implements AutoCloseable {
    /** How long a search waits for what was committed before it. */
    static final Duration PATIENCE = Duration.ofSeconds(5);
    /** How long a search waits for the first index. */
    private static final Duration FIRST = Duration.ofSeconds(8);
    /** How old the index of another engine may be, which reports no changes. */
    private static final Duration FRESH = Duration.ofMinutes(10);
    /** Suggestions are needed while someone types, so they may be incomplete rather than late. */
    private static final Duration BLINK = Duration.ofMillis(250);
    /** More events of another engine are not copied. */
    private static final int COPIED_AT_MOST = 200_000;

    private final TextIndexReader reader;
    private final IndexMaintainer<TextIndex> maintainer;
    private final ContainsSearch contains;
    private final boolean remote;
    private final boolean startsWhenAsked;

    private WordSearch(Store store, boolean startsWhenAsked, @Nullable SavedIndexes saved) {
        this.startsWhenAsked = startsWhenAsked;
        this.remote = store instanceof RemoteStore;
        this.reader = new TextIndexReader(new TextRecordReader(store), remote ? COPIED_AT_MOST : Integer.MAX_VALUE);
        this.maintainer = new IndexMaintainer<>(
                "text-index",
                reader,
                saved == null
                        ? null
                        : new IndexKeeper<>(
                                saved.index("words", TextIndex.FORMAT), TextIndex::open, TextIndex::writeTo));
        this.contains = new ContainsSearch(store);
    }

    /** Search over a store, of which nothing is found before {@link #start}. The caller closes this before the store. */
    public static WordSearch over(Store store) {
        return over(store, null);
    }

    /**
     * The same, with an index that is kept between two runs of the program.
     *
     * @param saved where; null where it is not kept
     */
    public static WordSearch over(Store store, @Nullable SavedIndexes saved) {
        return new WordSearch(store, false, saved);
    }

    /** The same, which starts by itself when somebody searches. */
    public static WordSearch whenAsked(Store store) {
        return new WordSearch(store, true, null);
    }

    /** Begins to read the store in the background. */
    public void start() {
        maintainer.start();
    }

    /**
     * An answer.
     *
     * @param hits what was found
     * @param complete whether all was searched that was committed before; otherwise the newest changes are missing
     * @param plain whether only labels that contain the words were found, since the engine's content is too large to copy
     */
    public record Answer(TextHits hits, boolean complete, boolean plain) {}

    /** Notes what a commit changed. Returns at once. */
    public void changed(Changes changes) {
        maintainer.changed(changes);
    }

    /** Finds things by words. */
    public Answer search(TextQuery query) {
        boolean complete = await(FIRST, PATIENCE);
        if (reader.isTooLarge()) {
            return new Answer(contains.search(query), true, true);
        }
        return new Answer(maintainer.read(index -> index.search(query), TextHits.NONE), complete, false);
    }

    /**
     * Finds things by the begin of their names, while they are still being typed.
     *
     * @param limit at most 20
     */
    public List<TextHit> suggest(String text, int limit) {
        await(BLINK, BLINK);
        if (reader.isTooLarge()) {
            return contains.search(TextQuery.of(text, limit)).hits();
        }
        return maintainer.read(index -> index.suggest(text, limit), List.of());
    }

    /**
     * The things that somebody may mean by a name.
     *
     * @param hits the things whose names fit best
     * @param complete whether the whole store was searched; otherwise the index is still being built
     */
    public record Names(NameHits hits, boolean complete) {}

    /**
     * A number that changes whenever other things may be found. Empty where many searches at once cost too much: the index is being
     * built or lacks a commit, or the engine holds too much to copy. Waits no longer than somebody who types.
     */
    public OptionalLong version() {
        startIfAsked();
        boolean complete = maintainer.await(BLINK, age());
        long readings = maintainer.readings();
        return complete && !reader.isTooLarge() ? OptionalLong.of(readings) : OptionalLong.empty();
    }

    /** The things of one kind whose names fit best what was typed so far; waits no longer than somebody who types. */
    public NameHits suggestNamed(String text, TextKind kind, int most) {
        maintainer.await(BLINK, age());
        return reader.isTooLarge()
                ? contains.named(text, kind, most)
                : maintainer.read(index -> index.named(text, kind, most), NameHits.NONE);
    }

    /** The things of one kind whose names fit a name best. */
    public Names named(String name, TextKind kind, int most) {
        boolean complete = maintainer.await(PATIENCE, age());
        if (reader.isTooLarge()) {
            return new Names(contains.named(name, kind, most), true);
        }
        return new Names(maintainer.read(index -> index.named(name, kind, most), NameHits.NONE), complete);
    }

    /**
     * The events that have all words in their names and fragments, or in the names of their actors and places; in any spelling.
     *
     * @return their IRIs; of another engine with too much to copy, at most a thousand
     */
    public Set<String> events(String text) {
        await(FIRST, PATIENCE);
        return reader.isTooLarge() ? contains.events(text) : maintainer.read(index -> index.events(text), Set.of());
    }

    /** How many things can be found so far. */
    public int size() {
        await(FIRST, PATIENCE);
        return maintainer.read(TextIndex::size, 0);
    }

    /** Runs something when the store has been read for the first time, well or not. */
    public void whenRead(Runnable task) {
        maintainer.afterFirstReading(task);
    }

    /** How far the index has followed the store. */
    public IndexState state() {
        return maintainer.state();
    }

    private boolean await(Duration first, Duration patience) {
        startIfAsked();
        maintainer.awaitFirst(first, age(), "index of words");
        return maintainer.await(patience, age());
    }

    private void startIfAsked() {
        if (startsWhenAsked) {
            maintainer.start();
        }
    }

    private Duration age() {
        return remote ? FRESH : IndexMaintainer.ANY_AGE;
    }

    @Override
    public void close() {
        maintainer.close();
    }

    /** Words as a search in letters takes them apart. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!word.isEmpty() && words.size() < 8) {
                words.add(word);
            }
        }
        return words;
    }
}
