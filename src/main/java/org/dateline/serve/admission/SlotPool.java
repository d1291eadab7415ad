// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.admission;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A fixed number of slots, and a room in which requests wait for one. The clients in the room take turns: a client with a hundred
 * requests delays its own, not those of another client. Safe for use by several threads.
 */
final class SlotPool {
    /** Which of the waiting requests of one client is next. */
    enum Order {
        /** The one that came first: nobody waits for ever. */
        OLDEST_FIRST,
        /**
         * The one that came last. In an overload most of the old ones have timed out or are about to; a newcomer is served at once, where
         * the oldest first would let everybody wait for the longest time.
         */
        NEWEST_FIRST
    }

    /** What became of the wish for a slot. */
    enum Outcome {
        /** The slot is taken and must be given back. */
        TAKEN,
        /** The room was full. */
        FULL,
        /** No slot became free in time. */
        TIMED_OUT
    }

    /** How long a request waits before it looks at its patience again. */
    private static final long TICK_NANOS = 100_000_000;

    private final Order order;
    private final int room;
    private final Map<String, Deque<Waiting>> clients = new LinkedHashMap<>();
    private int free;
    private int waiting;
    private long full;
    private long late;

    /**
     * A pool whose slots are all free.
     *
     * @param slots how many there are
     * @param room how many requests may wait
     */
    SlotPool(int slots, int room, Order order) {
        this.free = slots;
        this.room = room;
        this.order = order;
    }

    /** One request that waits. */
    private static final class Waiting {
        private final CountDownLatch granted = new CountDownLatch(1);

        private boolean isGranted() {
            return granted.getCount() == 0;
        }
    }

    /**
     * Takes a slot, and waits for one if none is free.
     *
     * @param patience how long to wait at most
     * @throws InterruptedException where the thread is interrupted while it waits; no slot is taken then
     */
    Outcome take(String client, Duration patience) throws InterruptedException {
        long start = System.nanoTime();
        return take(client, () -> patience.minusNanos(System.nanoTime() - start));
    }

    /**
     * Takes a slot, and waits for one if none is free.
     *
     * @param client whose request it is, such as its address
     * @param patience how long to wait from now at most; asked some times a second. An exception of it ends the waiting
     * @throws InterruptedException where the thread is interrupted while it waits; no slot is taken then
     */
    Outcome take(String client, Supplier<Duration> patience) throws InterruptedException {
        Waiting self = new Waiting();
        synchronized (this) {
            if (free > 0) {
                free--;
                return Outcome.TAKEN;
            }
            if (waiting >= room) {
                full++;
                return Outcome.FULL;
            }
            clients.computeIfAbsent(client, name -> new ArrayDeque<>()).addLast(self);
            waiting++;
        }
        try {
            boolean granted = self.granted.await(0, TimeUnit.NANOSECONDS);
            for (long left = nanos(patience); left > 0 && !granted; left = nanos(patience)) {
                granted = self.granted.await(Math.min(left, TICK_NANOS), TimeUnit.NANOSECONDS);
            }
        } catch (RuntimeException | InterruptedException e) {
            if (!leave(client, self)) {
                release(); // It was granted at the last moment.
            }
            throw e;
        }
        return leave(client, self) ? Outcome.TIMED_OUT : Outcome.TAKEN;
    }

    private static long nanos(Supplier<Duration> patience) {
        return patience.get().toNanos();
    }

    /** Takes a slot if one is free. */
    synchronized boolean tryTake() {
        if (free == 0) {
            return false;
        }
        free--;
        return true;
    }

    /** Gives a slot back. The next of those who wait gets it. */
    synchronized void release() {
        Iterator<Map.Entry<String, Deque<Waiting>>> first = clients.entrySet().iterator();
        if (!first.hasNext()) {
            free++;
            return;
        }
        Map.Entry<String, Deque<Waiting>> client = first.next();
        String name = client.getKey();
        Deque<Waiting> requests = client.getValue();
        first.remove();
        Waiting next = order == Order.OLDEST_FIRST ? requests.removeFirst() : requests.removeLast();
        if (!requests.isEmpty()) {
            clients.put(name, requests); // behind all other clients
        }
        waiting--;
        next.granted.countDown();
    }

    /** How many requests wait now. */
    synchronized int waiting() {
        return waiting;
    }

    /** What this pool is like now. A request that was interrupted counts as late. */
    synchronized QueueState state() {
        return new QueueState(waiting, full, late);
    }

    /** Stops waiting; whether the slot had not been granted at the last moment. */
    private synchronized boolean leave(String client, Waiting self) {
        if (self.isGranted()) {
            return false;
        }
        Deque<Waiting> requests = clients.get(client);
        if (requests != null && requests.remove(self)) {
            waiting--;
            if (requests.isEmpty()) {
                clients.remove(client);
            }
        }
        late++;
        return true;
    }
}
