// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.dateline.model.Changes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an index in memory in step with a store. One thread reads the store and replaces the index; all other threads only note
 * changes, wait for them, and read.
 *
 * <ul>
 *   <li>{@link #changed} never waits: a commit is only noted. Notes are numbered.
 *   <li>The thread takes all notes that there are, reads what they name, or all of the store, and then says up to which number it
 *       has followed. So a change that is noted while it reads is followed next.
 *   <li>{@link #await} waits until all that was noted before is followed, for a limited time. After that the older index answers,
 *       without the newest commits. Nobody waits for all of a large store to be read again: the older index answers at once.
 *   <li>Where the store cannot be read, the index stays as it was. A later caller of {@link #await} starts another attempt.
 *   <li>An index that an earlier run kept, and that has what the store holds, is opened instead of reading the store. It is kept again
 *       when this is closed; the first one that took long to read, also as soon as nothing else is to be done.
 *   <li>An index that is too old, or that could not be brought up to date, is read again without a note: nobody waits for that.
 * </ul>
 *
 * <p>The thread is never interrupted: an interrupt would close the store's files for all other threads. It has a transaction of
 * its own, since a caller may be within one that does not see the newest commit. Safe for any number of threads.
 *
 * @param <I> the index
 */
public final class IndexMaintainer<I> implements AutoCloseable {
    /** For {@link #await}: an index is never too old, since every change of the store is noted. */
    public static final Duration ANY_AGE = Duration.ofDays(36_500);

    private static final Logger LOG = LoggerFactory.getLogger(IndexMaintainer.class);

    /** Where reading all of the store takes longer, nobody waits for it while there is an older index. */
    private static final Duration LONG_READING = Duration.ofSeconds(3);

    /** How long closing waits for a reading to end. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    /** How long closing waits for the newest commits to be followed, so that the index can be kept. */
    private static final Duration LAST_COMMITS = Duration.ofSeconds(2);

    private final IndexReader<I> reader;
    private final @Nullable IndexKeeper<I> keeper;
    private final Duration longReading;
    private final IndexNotes notes;
    private final Thread worker;
    private final ReadWriteLock replacing = new ReentrantReadWriteLock();
    private final CompletableFuture<Void> firstReading = new CompletableFuture<>();
    private volatile @Nullable I index;
    private boolean started;
    /** Whether the index need not be kept before the end. */
    private boolean kept;

    /**
     * Reads a store into an index. All calls but {@link #stop} come from one thread.
     *
     * @param <I> the index
     */
    public interface IndexReader<I> {
        /**
         * Reads all of the store.
         */
        I readAll();

        /**
         * Reads what some changed things are now.
         *
         * @param changed the IRIs of all subjects that changed in any graph
         * @return the index after that, perhaps the same object; null where reading all of the store is better
         */
        @Nullable
        I follow(I index, Set<String> changed);

        /** Makes an index faster where that is worth it. Called when nothing else is to be done. */
        default I tidy(I index) {
            return index;
        }

        /** Makes a reading that still runs throw a {@link CancellationException} soon. Called on another thread, once. */
        void stop();

        /** Frees the resources of an index that is no longer read. */
        default void release(I index) {}
    }

    /**
     * A maintainer that reads nothing before {@link #start}.
     *
     * @param name of its thread
     */
    public IndexMaintainer(String name, IndexReader<I> reader) {
        this(name, reader, null);
    }

    /**
     * A maintainer that also keeps the index between two runs.
     *
     * @param keeper null where it is not kept
     */
    public IndexMaintainer(String name, IndexReader<I> reader, @Nullable IndexKeeper<I> keeper) {
        this(name, reader, keeper, LONG_READING);
    }

    /** The same, with another duration from which on nobody waits for all to be read again. */
    IndexMaintainer(String name, IndexReader<I> reader, @Nullable IndexKeeper<I> keeper, Duration longReading) {
        this.reader = reader;
        this.keeper = keeper;
        this.longReading = longReading;
        this.notes = new IndexNotes(() -> index != null, longReading);
        this.worker = new Thread(this::work, name);
        worker.setDaemon(true);
    }

    /** Starts to read the store in the background; does nothing the second time. */
    public synchronized void start() {
        if (!started && !notes.isClosed()) {
            started = true;
            notes.start();
            worker.start();
        }
    }

    /** Notes what a commit changed. Returns at once. */
    public void changed(Changes changes) {
        notes.add(changes);
    }

    /**
     * Waits until all that was noted before is in the index. Whoever comes when that already takes longer does not wait at all.
     *
     * @param patience counted from when the index fell behind
     * @param age an index of which all was read longer ago is read again in the background, without waiting
     * @return whether the index has all that was noted; false where the store could not be read
     */
    public boolean await(Duration patience, Duration age) {
        return notes.await(patience, age);
    }

    /**
     * Waits until there is an index, even if it lacks the newest commits.
     *
     * @param patience counted as by {@link #await}
     * @param name what is being built, for the message
     * @throws IndexNotReadyException where the store is still being read for the first time
     * @throws RuntimeException the reason why the store could not be read
     */
    public void awaitFirst(Duration patience, Duration age, String name) {
        if (index != null) {
            return;
        }
        await(patience, age);
        if (index == null) {
            RuntimeException cause = notes.failure();
            throw cause == null
                    ? new IndexNotReadyException(
                            "The " + name + " of this store is still being built. Try again in a moment.")
                    : cause;
        }
    }

    /** The index as it is now; null as long as there is none. Never waits. */
    public @Nullable I current() {
        return index;
    }

    /**
     * Reads the index as it is now. It is not released meanwhile.
     *
     * @param otherwise the answer as long as there is none
     */
    public <T> T read(Function<I, T> reading, T otherwise) {
        replacing.readLock().lock();
        try {
            I current = index;
            return current == null ? otherwise : reading.apply(current);
        } finally {
            replacing.readLock().unlock();
        }
    }

    /** How far the index has followed the store. */
    public IndexState state() {
        return new IndexState(index != null, notes.lag());
    }

    /** How often the store was read, whole or in part. While this stays the same, the index says the same. */
    public long readings() {
        return notes.readings();
    }

    /**
     * Why the last reading of the store failed; null where it succeeded. An {@link Error} is the cause of an
     * {@link IllegalStateException}.
     */
    public @Nullable RuntimeException failure() {
        return notes.failure();
    }

    /** Runs something when the first reading has ended, well or not, or will never begin; at once where it has. */
    public void afterFirstReading(Runnable task) {
        var unused = firstReading.thenRun(task);
    }

    private void work() {
        try {
            for (IndexNotes.Batch batch = notes.next(); batch != null; batch = notes.next()) {
                IndexNotes.Batch current = batch;
                boolean done;
                try {
                    done = attempt(() -> follow(current.all(), current.things()));
                } finally {
                    notes.followed(current.upTo(), current.begun());
                    firstReading.complete(null);
                }
                if (done) {
                    attempt(this::tidy);
                    keepFirst();
                }
            }
            keepLast();
        } catch (InterruptedException e) {
            LOG.warn("{} stopped", worker.getName(), e);
        } finally {
            notes.followed(Long.MAX_VALUE, System.nanoTime());
        }
    }

    private void follow(boolean all, Set<String> changed) {
        I current = index;
        I followed = all || current == null ? null : reader.follow(current, changed);
        if (followed == null && current == null) {
            followed = openKept();
        }
        if (followed == null) {
            followed = readAll();
        }
        replace(followed);
    }

    private @Nullable I openKept() {
        Optional<IndexKeeper.Kept<I>> opened = keeper == null ? Optional.empty() : keeper.open();
        opened.ifPresent(index -> {
            notes.readAll(index.reading().toNanos());
            kept = true;
            LOG.debug("{} opened what was kept", worker.getName());
        });
        return opened.map(IndexKeeper.Kept::index).orElse(null);
    }

    /** Keeps the first index that took long to read, since the process may end without {@link #close}. */
    private void keepFirst() {
        if (!kept && notes.readingTook().compareTo(longReading) >= 0) {
            kept = keep(Duration.ZERO);
        }
    }

    private void keepLast() {
        boolean unused = keep(LAST_COMMITS);
    }

    /** Keeps the index; whether there is nothing more to do for that. */
    private boolean keep(Duration patience) {
        I current = index;
        if (current == null || keeper == null || !keeper.keeps(notes.readingTook())) {
            return true;
        }
        try {
            return keeper.save(current, notes.readingTook(), patience, notes::hasFollowedAll);
        } catch (RuntimeException | Error e) {
            LOG.warn("{} could not be kept", worker.getName(), e);
            return true;
        }
    }

    private I readAll() {
        notes.beginsToReadAll();
        long begun = System.nanoTime();
        I read = reader.readAll();
        notes.readAll(System.nanoTime() - begun);
        LOG.debug("{} read all in {} ms", worker.getName(), (System.nanoTime() - begun) / 1_000_000);
        return read;
    }

    private void tidy() {
        I current = index;
        if (current != null) {
            replace(reader.tidy(current));
        }
    }

    private void replace(I by) {
        I old = index;
        replacing.writeLock().lock();
        try {
            index = by;
        } finally {
            replacing.writeLock().unlock();
        }
        if (old != null && old != by) {
            reader.release(old);
        }
    }

    /** Runs a reading; whether it succeeded. Errors count as failures, so that the thread survives a lack of memory or stack. */
    private boolean attempt(Runnable reading) {
        RuntimeException cause = null;
        try {
            reading.run();
        } catch (RuntimeException e) {
            cause = e;
        } catch (Throwable e) {
            cause = new IllegalStateException("The store could not be read: " + e, e);
        }
        notes.tried(cause);
        if (cause instanceof CancellationException) {
            LOG.debug("{} ended: {}", worker.getName(), cause.getMessage());
        } else if (cause != null && !notes.isClosed()) {
            LOG.warn("{} could not read the store", worker.getName(), cause);
        }
        return cause == null;
    }

    /** Ends the thread at its next step, waits for that, keeps the index where it is to be kept, and releases it. */
    @Override
    public void close() {
        boolean wasStarted;
        if (index != null && keeper != null && keeper.keeps(notes.readingTook())) {
            boolean unused = notes.await(LAST_COMMITS, ANY_AGE);
        }
        synchronized (this) {
            notes.close();
            wasStarted = started;
        }
        reader.stop();
        firstReading.complete(null);
        try {
            if (wasStarted) {
                worker.join(GRACE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        I last = index;
        if (worker.isAlive()) {
            LOG.warn("{} still reads the store", worker.getName());
        } else if (last != null) {
            replacing.writeLock().lock();
            try {
                index = null;
            } finally {
                replacing.writeLock().unlock();
            }
            reader.release(last);
        }
    }
}
