// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.dateline.index.text.TextIndex;
import org.dateline.query.IndexMaintainer.IndexReader;

/** Reads a store into an index of names and texts. */
final class TextIndexReader implements IndexReader<TextIndex> {
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
    public TextIndex readAll() {
        tooLarge = mostEvents < Integer.MAX_VALUE && records.hasMoreThan(mostEvents);
        TextIndex index = TextIndex.create();
        try {
            if (!tooLarge) {
                fill(index);
            }
            return index;
        } catch (RuntimeException | Error e) {
            index.close();
            throw e;
        }
    }

    private void fill(TextIndex index) {
        records.readAll(thing -> {
            checkStopped();
            index.add(thing);
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
