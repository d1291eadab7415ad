package org.dateline.serve.http;

import java.time.Duration;

/** The instant by which an operation must be done. Asked often, it looks at the clock seldom. Not safe for several threads. */
public final class Deadline {
    private static final int ASKED_PER_LOOK = 64;

    private final Duration allowed;
    private final long start = System.nanoTime();
    private int asked;

    public Deadline(Duration allowed) {
        this.allowed = allowed;
    }

    /**
     * Goes on, or ends the operation.
     *
     * @throws RequestException with status 503 where the time is up
     */
    void check() {
        if (asked++ % ASKED_PER_LOOK == 0 && System.nanoTime() - start > allowed.toNanos()) {
            throw timedOut(allowed);
        }
    }

    /** How long is left, at least one millisecond. */
    public Duration left() {
        Duration left = allowed.minusNanos(System.nanoTime() - start);
        return left.toMillis() < 1 ? Duration.ofMillis(1) : left;
    }

    /** The refusal of an operation that took too long. */
    public static RequestException timedOut(Duration allowed) {
        return new RequestException(
                503,
                "The update took longer than the " + allowed.toSeconds()
                        + " s that this server allows. Nothing of it was kept.");
    }
}
