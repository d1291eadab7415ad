// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.dateline.index.text.TextIndex;
import org.dateline.query.IndexMaintainer.IndexReader;

/** Reads a store into an index of names and texts. */
final class TextIndexReader implements IndexReader<TextIndex> {
    /** After so many things what was read so far can be found for the first time, then after twice as many, and so on. */
    private static final int SHOWN_FIRST = 10_000;

    private final TextRecordReader records;
    private final int mostEvents;
    private volatile boolean stopped;
    private volatile boolean tooLarge;

    /**
     * A reader of a store.
     *
     * @param mostEvents of a store with more events nothing is copied
     */
    TextIndexReader(TextRecordReader records, int mostEvents) {
        this.records = records;
        this.mostEvents = mostEvents;
    }

    /** Whether the store has too many events to copy, so that the index is empty. */
    boolean isTooLarge() {
        return tooLarge;
    }

    @Override
    public TextIndex readAll(Predicate<TextIndex> unfinished) {
        tooLarge = mostEvents < Integer.MAX_VALUE && records.hasMoreThan(mostEvents);
        TextIndex index = TextIndex.create();
        boolean isRead = unfinished.test(index);
        try {
            if (!tooLarge) {
                fill(index);
            }
            return index;
        } catch (RuntimeException | Error e) {
            if (!isRead) {
                index.close();
            }
            throw e;
        }
    }

    private void fill(TextIndex index) {
        int[] next = {SHOWN_FIRST};
        int[] read = {0};
        records.readAll(thing -> {
            checkStopped();
            index.add(thing);
            if (++read[0] == next[0]) {
                index.refresh();
                next[0] *= 2;
            }
        });
        index.refresh();
    }

    private void checkStopped() {
        if (stopped) {
            throw new CancellationException("the server is being stopped");
        }
    }

    /** Changes the index itself. */
    @Override
    public TextIndex follow(TextIndex index, Set<String> changed) {
        Set<String> affected = new HashSet<>(changed);
        affected.addAll(index.madeFrom(changed));
        affected.addAll(records.madeFrom(changed));
        List<String> all = List.copyOf(affected);
        for (int i = 0; i < all.size(); i += TextRecordReader.AT_ONCE) {
            checkStopped();
            List<String> some = all.subList(i, Math.min(all.size(), i + TextRecordReader.AT_ONCE));
            index.replace(some, records.read(some));
        }
        index.refresh();
        return index;
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public void release(TextIndex index) {
        index.close();
    }
}
