// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.admission;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Supplier;
import org.dateline.serve.http.RequestException;
import org.jspecify.annotations.Nullable;

/**
 * The turns of queries on the processors. Every query starts in one of the quick slots. One that is not done after a slice of time must
 * go on in one of the few heavy slots, and pauses until one is free. So a light query waits at most for some slices, however many heavy
 * ones there are. This is a feedback queue of two levels: nobody has to know beforehand how heavy a query is.
 */
public final class QueryTurns {
    /** How many queries may wait: each has a thread, and most of more would time out. */
    private static final int ROOM = 256;

    /** Most queries of pages and programs are done in this time of a processor. */
    private static final Duration SLICE = Duration.ofMillis(100);

    /** A slice is over after so many times its length on the clock, too: a query may wait for the disk. */
    private static final int SLICES_ON_THE_CLOCK = 20;

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    /** How many queries another engine is asked at once. */
    private static final int ELSEWHERE = 64;

    private final SlotPool quick;
    private final SlotPool heavy;
    private final Duration slice;

    /**
     * Turns for a machine.
     *
     * @param quick how many queries run in their first slice of time
     * @param heavy how many longer queries run beside them
     * @param waiting how many queries may wait for a quick slot, and how many for a heavy one
     * @param slice how much time of a processor a query may use in a quick slot
     */
    public QueryTurns(int quick, int heavy, int waiting, Duration slice) {
        this.quick = new SlotPool(quick, waiting, SlotPool.Order.NEWEST_FIRST);
        this.heavy = new SlotPool(heavy, waiting, SlotPool.Order.OLDEST_FIRST);
        this.slice = slice;
    }

    /** Turns on the processors of this machine: twice as many quick slots as processors, as many heavy ones as processors. */
    public static QueryTurns here() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new QueryTurns(2 * processors, processors, ROOM, SLICE);
    }

    /** Turns for queries that another engine answers, on processors of its own. */
    public static QueryTurns elsewhere() {
        return new QueryTurns(ELSEWHERE, ELSEWHERE, ROOM, SLICE);
    }

    /**
     * Begins a turn, and waits for it if necessary.
     *
     * @param client whose query it is; the clients that wait take turns
     * @param left how long the query may still take; asked again and again while it waits. An exception of it ends the waiting
     * @throws RequestException with status 503 where too many queries wait, or the time is over before it was this one's turn
     */
    public Turn begin(String client, Supplier<Duration> left) {
        Turn turn = new Turn(client, left);
        turn.take(quick);
        return turn;
    }

    /** The queue of those that have just begun. */
    public QueueState quick() {
        return quick.state();
    }

    /** The queue of those that take longer than a slice. */
    public QueueState heavy() {
        return heavy.state();
    }

    /** How many queries wait now, for a quick or for a heavy slot. */
    public int waiting() {
        return quick.waiting() + heavy.waiting();
    }

    /** The turn of one query. {@link #release} may be called by any thread, the other methods by the thread of the query. */
    public final class Turn implements AutoCloseable {
        /** A look at the clocks costs as much as many steps of a scan. */
        private static final int CALLS_PER_LOOK = 64;

        private final String client;
        private final Supplier<Duration> left;
        private @Nullable SlotPool held;
        private long start;
        private long startOnProcessor;
        private int calls;

        private Turn(String client, Supplier<Duration> left) {
            this.client = client;
            this.left = left;
        }

        /**
         * To be called at every step of the query. Pauses it when its slice is over, until a heavy slot is free.
         *
         * @throws RequestException with status 503 where it must not go on
         */
        public void checkpoint() {
            if (calls++ % CALLS_PER_LOOK == 0) {
                look();
            }
        }

        /**
         * To be called from time to time within a step that takes long; otherwise as {@link #checkpoint}.
         *
         * @throws RequestException with status 503 where it must not go on
         */
        public void look() {
            if (!mayGoOn()) {
                release();
                take(heavy);
            }
        }

        private synchronized boolean mayGoOn() {
            return held == heavy
                    || (held == quick
                            && PROCESSOR.getCurrentThreadCpuTime() - startOnProcessor < slice.toNanos()
                            && System.nanoTime() - start < SLICES_ON_THE_CLOCK * slice.toNanos());
        }

        /** Gives the slot to others while the query waits for something else. The next checkpoint takes a heavy one. */
        public synchronized void release() {
            if (held != null) {
                held.release();
                held = null;
            }
        }

        private void take(SlotPool pool) {
            SlotPool.Outcome outcome;
            try {
                outcome = pool.take(client, left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new RequestException(503, "The server stops. Send the query again when it is up.");
            }
            switch (outcome) {
                case TAKEN -> hold(pool);
                case FULL ->
                    throw new RequestException(
                            503,
                            "The server is busy: too many queries wait for their turn. Send the query again later.");
                case TIMED_OUT ->
                    throw new RequestException(
                            503,
                            "The server is busy: the time limit of the query was over before it was its turn."
                                    + " Send the query again later.");
            }
        }

        private synchronized void hold(SlotPool pool) {
            held = pool;
            start = System.nanoTime();
            startOnProcessor = PROCESSOR.getCurrentThreadCpuTime();
        }

        @Override
        public void close() {
            release();
        }
    }
}
