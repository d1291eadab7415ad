// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.admission;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the clients for which the server waits, and those that were too slow. */
public final class SlowClients {
    private final AtomicInteger bodies = new AtomicInteger();
    private final AtomicLong senders = new AtomicLong();
    private final AtomicLong readers = new AtomicLong();

    SlowClients() {}

    /** A request waits for more of its body; to be called again with -1 when it no longer does. */
    void awaitBody(int change) {
        bodies.addAndGet(change);
    }

    void endSender() {
        senders.incrementAndGet();
    }

    void endReader() {
        readers.incrementAndGet();
    }

    /** How many requests wait for more of their body now. */
    public int bodiesWaiting() {
        return bodies.get();
    }

    /** How many requests ended since their body came too slowly. */
    public long slowSenders() {
        return senders.get();
    }

    /** How many connections were closed since the response was read too slowly. */
    public long slowReaders() {
        return readers.get();
    }
}
