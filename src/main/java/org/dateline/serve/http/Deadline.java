// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import java.time.Duration;

/** The time by which an operation must end. Not safe for several threads. */
public final class Deadline {
    /** Reading the clock at every call would slow down large updates. */
    private static final int CALLS_PER_CHECK = 64;

    private final Duration allowed;
    private final long start = System.nanoTime();
    private int calls;

    /** A deadline that is the given time from now. */
    public Deadline(Duration allowed) {
        this.allowed = allowed;
    }

    /**
     * Ends the operation where its time is over.
     *
     * @throws RequestException with status 503 where the time is over
     */
    void check() {
        if (calls++ % CALLS_PER_CHECK == 0 && System.nanoTime() - start > allowed.toNanos()) {
            throw timedOut(allowed);
        }
    }

    /** The remaining time, at least one millisecond. */
    public Duration left() {
        Duration left = allowed.minusNanos(System.nanoTime() - start);
        return left.toMillis() < 1 ? Duration.ofMillis(1) : left;
    }

    /** The exception for an operation that took too long. */
    public static RequestException timedOut(Duration allowed) {
        return new RequestException(
                503,
                "The update took longer than this server allows, " + allowed.toSeconds() + " s. Nothing was changed.");
    }
}
