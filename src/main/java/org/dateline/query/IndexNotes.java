// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.dateline.model.Changes;
import org.jspecify.annotations.Nullable;

/**
 * What was noted of the commits to a store, and how far one index has followed them. Notes are numbered. One thread takes them and says
 * up to which number it has followed; any number of threads note and wait. This object is their lock.
 */
final class IndexNotes {
    /** With more changed things the whole store is read again. */
    private static final int MOST_CHANGES = 20_000;

    /** So long after a failure the store is read again, where an older index can answer. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final BooleanSupplier hasIndex;
    private final Duration longReading;

    private Set<String> things = new HashSet<>();
    private boolean everything = true;
    /** Whether all is to be read again, or being read again, though nothing was noted. */
    private boolean refresh;
    /** Whether all is being read, for whatever reason. */
    private boolean readingAll;
    /** How long it took to read all the last time, in nanoseconds. */
    private long readingTook;

    private long noted = 1;
    private long followed;
    private long readings;
    private boolean closed;
    private boolean retry;
    private @Nullable RuntimeException failure;
    /** When the store was last read whole, and since when there is something to follow, in nanoseconds. */
    private long readAt = System.nanoTime();

    private long behindSince = System.nanoTime();
    /** Whether something noted is missing in the index, and at the latest since when, in nanoseconds. */
    private boolean lags = true;

    private long lagsSince = System.nanoTime();
    private long failedAt;

    /**
     * Notes by which an index is due that does not exist yet.
     *
     * @param hasIndex whether it exists
     * @param longReading where reading all of the store takes longer, nobody waits for it while there is an older index
     */
    IndexNotes(BooleanSupplier hasIndex, Duration longReading) {
        this.hasIndex = hasIndex;
        this.longReading = longReading;
    }

    /**
     * What is to be followed.
     *
     * @param things the IRIs of changed subjects
     * @param all whether all of the store is to be read
     * @param upTo the number of the last note
     * @param begun when this was taken, in nanoseconds
     */
    record Batch(Set<String> things, boolean all, long upTo, long begun) {}

    /** From now on somebody takes the notes. */
    synchronized void start() {
        behindSince = System.nanoTime();
    }

    /** Notes what a commit changed. */
    synchronized void add(Changes changes) {
        if (followed == noted) {
            behindSince = System.nanoTime();
        }
        if (!lags) {
            lags = true;
            lagsSince = System.nanoTime();
        }
        noted++;
        everything |= changes.everything() || things.size() > MOST_CHANGES;
        if (everything) {
            things.clear();
        } else {
            things.addAll(changes.things());
        }
        notifyAll();
    }

    /** Waits until all that was noted before is followed, as {@link IndexMaintainer#await} says. */
    synchronized boolean await(Duration patience, Duration age) {
        if (retry && !hasIndex.getAsBoolean()) {
            add(Changes.EVERYTHING);
        } else if (isRefreshDue(age)) {
            refresh = true;
            notifyAll();
        }
        long wanted = noted;
        try {
            for (long left = left(patience);
                    followed < wanted && !closed && left > 0 && !isReadingLong();
                    left = left(patience)) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return followed >= wanted && failure == null;
    }

    /** Whether a large store is or will be read whole, while an older index can answer. */
    private boolean isReadingLong() {
        return hasIndex.getAsBoolean() && (everything || readingAll) && readingTook >= longReading.toNanos();
    }

    private boolean isRefreshDue(Duration age) {
        long now = System.nanoTime();
        return retry ? now - failedAt > RETRY_AFTER.toNanos() : followed == noted && now - readAt > age.toNanos();
    }

    private long left(Duration patience) {
        return (behindSince + patience.toNanos() - System.nanoTime()) / 1_000_000;
    }

    /** Waits for something to follow, and takes all that there is; null when it is time to end. */
    synchronized @Nullable Batch next() throws InterruptedException {
        while (followed == noted && !refresh && !closed) {
            wait();
        }
        if (closed) {
            return null;
        }
        readingAll = everything || refresh;
        Batch batch = new Batch(things, readingAll, noted, System.nanoTime());
        things = new HashSet<>();
        everything = false;
        retry = false;
        return batch;
    }

    /** All of the store will be read, although only a part was due. */
    synchronized void beginsToReadAll() {
        readingAll = true;
        notifyAll();
    }

    /** Whether the index has all that was noted, and could be brought up to that. */
    synchronized boolean hasFollowedAll() {
        return followed == noted && failure == null;
    }

    /** How long it took to read all the last time. */
    synchronized Duration readingTook() {
        return Duration.ofNanos(readingTook);
    }

    /** All of the store was read. */
    synchronized void readAll(long nanos) {
        readAt = System.nanoTime();
        readingTook = nanos;
    }

    /** A reading succeeded, or failed for a reason. All is due again after a failure. */
    synchronized void tried(@Nullable RuntimeException cause) {
        failure = cause;
        failedAt = System.nanoTime();
        retry = cause != null && !closed;
        everything |= cause != null;
    }

    /**
     * A reading has ended.
     *
     * @param upTo which notes it has followed
     * @param begun when it began: what was noted later is missing since then at the earliest
     */
    synchronized void followed(long upTo, long begun) {
        if (failure == null) {
            lags = upTo < noted;
            lagsSince = begun;
        }
        followed = upTo;
        readings++;
        refresh = false;
        readingAll = false;
        behindSince = System.nanoTime();
        notifyAll();
    }

    /** For how long something that was noted has been missing; zero where nothing is. */
    synchronized Duration lag() {
        return lags ? Duration.ofNanos(System.nanoTime() - lagsSince) : Duration.ZERO;
    }

    /** How often the store was read. */
    synchronized long readings() {
        return readings;
    }

    /** Why the last reading failed; null where it succeeded. */
    synchronized @Nullable RuntimeException failure() {
        return failure;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Nobody waits any more. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
