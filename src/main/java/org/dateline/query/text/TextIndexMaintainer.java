package org.dateline.query.text;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.dateline.index.text.TextIndex;
import org.dateline.model.Changes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Owns the index and the one thread that writes to it. Notes of changes are numbered; the thread takes all that there are, reads
 * the store, and says up to which number it has followed. It is never interrupted: that would close the store's files under it.
 */
final class TextIndexMaintainer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TextIndexMaintainer.class);
    /** After how many things those that were read so far can be found for the first time, then after twice as many, and so on. */
    private static final int SHOWN_FIRST = 10_000;

    private static final int SMALL_ENOUGH_TO_FOLLOW = 20_000;

    private final TextRecordReader reader;
    private final int atMost;
    private final Thread worker = new Thread(this::work, "text-index");
    private final ReadWriteLock swap = new ReentrantReadWriteLock();
    private TextIndex index = TextIndex.create();

    private final Object notes = new Object();
    private Set<String> things = new HashSet<>();
    private boolean everything = true;
    private long noted = 1;
    private long followed;
    private long readAt = System.nanoTime();
    /** Since when there has been something to follow. */
    private long began = System.nanoTime();

    private boolean closed;
    private volatile boolean tooLarge;

    TextIndexMaintainer(TextRecordReader reader, int atMost) {
        this.reader = reader;
        this.atMost = atMost;
        worker.setDaemon(true);
    }

    void start() {
        worker.start();
    }

    /** Whether there is too much to copy, so that the index is empty. */
    boolean isTooLarge() {
        return tooLarge;
    }

    void note(Changes changes) {
        synchronized (notes) {
            if (followed == noted++) {
                began = System.nanoTime();
            }
            everything |= changes.everything() || things.size() > SMALL_ENOUGH_TO_FOLLOW;
            things.addAll(everything ? Set.of() : changes.things());
            notes.notifyAll();
        }
    }

    /**
     * Waits until everything noted so far is followed. Whoever comes when that already takes longer does not wait at all.
     *
     * @param age older content is read again, in the background
     * @return whether it is followed
     */
    boolean await(Duration patience, Duration age) {
        synchronized (notes) {
            long wanted = noted;
            if (followed >= wanted && System.nanoTime() - readAt > age.toNanos()) {
                note(Changes.EVERYTHING);
                return true;
            }
            try {
                long left = left(patience);
                while (followed < wanted && !closed && left > 0) {
                    notes.wait(left);
                    left = left(patience);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return followed >= wanted;
        }
    }

    /** What is left of someone's patience since there is something to follow, in milliseconds. */
    private long left(Duration patience) {
        return (began + patience.toNanos() - System.nanoTime()) / 1_000_000;
    }

    /** Reads the index as it is. */
    <T> T read(Function<TextIndex, T> reading) {
        swap.readLock().lock();
        try {
            return reading.apply(index);
        } finally {
            swap.readLock().unlock();
        }
    }

    private void work() {
        try {
            while (next()) {
                Set<String> todo;
                boolean all;
                long upTo;
                synchronized (notes) {
                    todo = things;
                    all = everything;
                    upTo = noted;
                    things = new HashSet<>();
                    everything = false;
                }
                follow(todo, all);
                synchronized (notes) {
                    followed = upTo;
                    began = System.nanoTime();
                    notes.notifyAll();
                }
            }
        } catch (InterruptedException e) {
            LOG.warn("The index for search is no longer kept", e);
        }
    }

    /** Waits for something to follow; false where it is time to end. */
    private boolean next() throws InterruptedException {
        synchronized (notes) {
            while (followed == noted && !closed) {
                notes.wait();
            }
            return !closed;
        }
    }

    /** What cannot be read leaves the index as it was: searches then find less, and the next change tries again. */
    private void follow(Set<String> todo, boolean all) {
        try {
            if (all) {
                rebuild();
            } else {
                update(todo);
            }
        } catch (CancellationException e) {
            LOG.debug("The index for search is no longer read: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("The index for search could not follow: {}", e.toString());
            synchronized (notes) {
                everything |= !closed;
            }
        }
    }

    private void rebuild() {
        tooLarge = atMost < Integer.MAX_VALUE && reader.hasMoreThan(atMost);
        TextIndex fresh = read(TextIndex::size) == 0 ? index : TextIndex.create();
        if (!tooLarge) {
            fill(fresh);
        }
        TextIndex old = index;
        if (fresh != old) {
            swap.writeLock().lock();
            try {
                index = fresh;
            } finally {
                swap.writeLock().unlock();
            }
            old.close();
        }
        synchronized (notes) {
            readAt = System.nanoTime();
        }
    }

    private void fill(TextIndex fresh) {
        int[] next = {SHOWN_FIRST};
        int[] read = {0};
        reader.readAll(thing -> {
            if (isClosed()) {
                throw new CancellationException("the server is being stopped");
            }
            fresh.add(thing);
            if (++read[0] == next[0]) {
                fresh.refresh();
                next[0] *= 2;
            }
        });
        fresh.refresh();
    }

    private void update(Set<String> changed) {
        Set<String> affected = new HashSet<>(changed);
        affected.addAll(index.madeFrom(changed));
        affected.addAll(reader.madeFrom(changed));
        List<String> all = List.copyOf(affected);
        for (int i = 0; i < all.size() && !isClosed(); i += TextRecordReader.AT_ONCE) {
            List<String> some = all.subList(i, Math.min(all.size(), i + TextRecordReader.AT_ONCE));
            index.replace(some, reader.read(some));
        }
        index.refresh();
    }

    private boolean isClosed() {
        synchronized (notes) {
            return closed;
        }
    }

    /** Ends the thread at its next step, and waits for that. */
    @Override
    public void close() {
        synchronized (notes) {
            closed = true;
            notes.notifyAll();
        }
        try {
            worker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        read(current -> {
            current.close();
            return current;
        });
    }
}
