package org.dateline.query.timeline;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dateline.index.timeline.TimelineIndex;
import org.dateline.model.Changes;
import org.dateline.store.RemoteStore;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an index of a store in step with it. Commits are only noted; whoever asks next takes them in first, so that a writer
 * reads what it wrote. What is too much for that is read anew in the background, and meanwhile the old index answers.
 *
 * <p>The store is read by threads of its own: a caller may be within a transaction that does not see the newest commit.
 */
final class TimelineIndexMaintainer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TimelineIndexMaintainer.class);

    /** How long a request waits for the first index. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** How long closing waits for a reading to notice. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    /** Up to so many rows a store is read anew while the request waits: it takes a moment. */
    private static final long SMALL = 5_000;

    /** How old an index of an engine may be that does not tell of its commits. */
    private static final Duration FRESH = Duration.ofSeconds(60);

    /** With more rows beside the large segment the two are made one, in the background. */
    private static final int MANY = 20_000;

    private final TimelineIndexReader reader;
    private final boolean isRemote;
    private final ExecutorService threads;
    private final PendingChanges notes = new PendingChanges();
    private volatile @Nullable TimelineIndex index;
    private volatile long readAt;
    private volatile boolean catchingUp;
    private volatile boolean closed;
    private boolean building;
    private @Nullable RuntimeException failure;
    private final CompletableFuture<Void> firstReading = new CompletableFuture<>();

    TimelineIndexMaintainer(Store store) {
        this.reader = new TimelineIndexReader(store, () -> closed);
        this.isRemote = store instanceof RemoteStore;
        ThreadFactory daemons = task -> {
            Thread thread = new Thread(task, "timeline-index");
            thread.setDaemon(true);
            return thread;
        };
        this.threads = Executors.newCachedThreadPool(daemons);
    }

    /** A commit changed something. */
    void changed(Changes changes) {
        notes.add(changes);
    }

    /**
     * The index as of the last commit that was noted.
     *
     * @throws IndexNotReadyException where the first one takes longer than some seconds
     */
    TimelineIndex get() {
        // In this order: whoever takes a note says first that it catches up, and last that the index is there.
        boolean behind = notes.hasPending() || catchingUp;
        TimelineIndex current = index;
        return current == null || behind || isStale() ? getNewest() : current;
    }

    /** The index that answered last, which may lack the newest commits; null as long as there is none. Never waits. */
    @Nullable
    TimelineIndex last() {
        return index;
    }

    private synchronized TimelineIndex getNewest() {
        TimelineIndex current = awaitFirst();
        if (isStale() && !building) {
            build(reader::readAll);
        }
        if (notes.hasPending()) {
            catchingUp = true;
            try {
                current = catchUp(current);
                index = current;
            } finally {
                catchingUp = false;
            }
        }
        if (current.recent() > MANY && !building) {
            build(current::merged);
        }
        return current;
    }

    private boolean isStale() {
        return isRemote && index != null && System.nanoTime() - readAt > FRESH.toNanos();
    }

    /** Begins to read the first index, if that was not begun before. */
    synchronized void start() {
        if (index == null && !building) {
            notes.take();
            build(reader::readAll);
        }
    }

    private TimelineIndex awaitFirst() {
        start();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (index == null && failure == null && System.nanoTime() < deadline) {
                wait(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        TimelineIndex first = index;
        if (first != null) {
            return first;
        }
        RuntimeException failed = failure;
        if (failed != null) {
            failure = null;
            throw failed;
        }
        throw new IndexNotReadyException("The timeline of this store is still being made; try again in a moment.");
    }

    private TimelineIndex catchUp(TimelineIndex current) {
        Changes changes = notes.take();
        if (!changes.everything()) {
            TimelineIndex followed = await(() -> reader.follow(current, changes.things()));
            if (followed != null) {
                return followed;
            }
        }
        if (current.size() <= SMALL) {
            TimelineIndex anew = await(reader::readAll);
            return anew == null ? current : anew;
        }
        if (building) {
            // What is being read may lack this: it comes again when that is done.
            return current;
        }
        build(reader::readAll);
        return current;
    }

    private @Nullable TimelineIndex await(Supplier<@Nullable TimelineIndex> work) {
        try {
            return threads.submit(work::get).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexNotReadyException("The server is being stopped.");
        } catch (ExecutionException e) {
            notes.add(Changes.EVERYTHING);
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void build(Supplier<TimelineIndex> work) {
        building = true;
        notes.beginBuild();
        threads.execute(() -> {
            long begun = System.nanoTime();
            try {
                finish(work.get());
                LOG.debug("timeline index of {} in {} ms", index, (System.nanoTime() - begun) / 1_000_000);
            } catch (RuntimeException e) {
                if (!closed) {
                    LOG.warn("the timeline index could not be made", e);
                }
                fail(e);
            }
            firstReading.complete(null);
        });
    }

    /** Runs something when the first reading has ended, well or not; at once where it has. */
    void afterFirstReading(Runnable task) {
        var unused = firstReading.thenRun(task);
    }

    private synchronized void finish(TimelineIndex built) {
        notes.endBuild();
        index = built;
        readAt = System.nanoTime();
        building = false;
        notifyAll();
    }

    private synchronized void fail(RuntimeException cause) {
        notes.failBuild();
        readAt = System.nanoTime();
        failure = index == null ? cause : null;
        building = false;
        notifyAll();
    }

    /** Ends what still runs, without interrupting it: an interrupted thread would close the store's files under all others. */
    @Override
    public void close() {
        closed = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("the timeline index is still being read");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
