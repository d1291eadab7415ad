// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.dateline.model.Namespaces;
import org.dateline.serve.admission.QueryTurns;
import org.dateline.serve.http.RequestException;
import org.jspecify.annotations.Nullable;

/**
 * A query or update that runs on the thread that made this object, and what stops it: the end of its time, or a lack of memory. Whatever
 * may take long calls {@link #check()} again and again. ARQ's own loops look at the signal that {@link #register} puts into their
 * context.
 */
public final class RunningRequest implements AutoCloseable {
    private static final Symbol SYMBOL = Symbol.create(Namespaces.DATELINE + "running-request");

    /** Reading the clock at every call would slow down large updates. */
    private static final int CALLS_PER_CHECK = 64;

    private final Kind kind;
    private final Duration allowed;
    private final long start = System.nanoTime();
    private final ThreadWork work = ThreadWork.ofCurrentThread();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicReference<@Nullable Reason> reason = new AtomicReference<>();
    private volatile long stoppedAt;
    private volatile boolean mustLook;
    private QueryTurns.@Nullable Turn turn;
    private final AtomicBoolean refused = new AtomicBoolean();
    private int calls;

    private RunningRequest(Kind kind, Duration allowed) {
        this.kind = kind;
        this.allowed = allowed;
    }

    /** What a request does. */
    public enum Kind {
        /** Reads. */
        QUERY,
        /** Writes: an update, an upload or a deletion. It holds the store's only write lock. */
        UPDATE
    }

    /** What stops a request. */
    public enum Reason {
        /** Its time is over. */
        TIME,
        /** Memory is short, and it has allocated most. */
        MEMORY,
        /** The server is being stopped. */
        SHUTDOWN
    }

    /**
     * Begins to watch a request that runs on the current thread.
     *
     * @param allowed how long it may run from now
     */
    public static RunningRequest start(Kind kind, Duration allowed) {
        RunningRequest request = new RunningRequest(kind, allowed);
        RequestWatch.ONLY.add(request);
        return request;
    }

    /** The request to which a context belongs; null where its work is not limited. */
    static @Nullable RunningRequest in(Context context) {
        return context.get(SYMBOL);
    }

    /** How many requests of this process were refused for a reason. One that ended all the same before it noticed does not count. */
    public static long stopped(Reason why) {
        return RequestWatch.ONLY.stopped(why);
    }

    /** Stops all requests that run in this process now, since it is about to end. */
    public static void stopAll() {
        RequestWatch.ONLY.stopAll();
    }

    /** Makes ARQ stop together with this request. To be called before the execution is built. */
    public void register(Context context) {
        context.set(SYMBOL, this);
        context.set(ARQConstants.symCancelQuery, stopped);
    }

    /** Makes the request take turns with others, within one long call too. */
    public void takeTurns(QueryTurns.Turn own) {
        turn = own;
    }

    /** Gives the turn to others while the request waits for another server. */
    public void giveTurnAway() {
        if (turn != null) {
            turn.release();
        }
    }

    /**
     * Ends the request where it shall not go on, and pauses it where its turn is over. To be called by its own thread only.
     *
     * @throws QueryCancelledException with a {@link RequestException} of status 503 as its cause
     */
    public void check() {
        if (calls++ % CALLS_PER_CHECK == 0) {
            stopWhereLate();
        }
        if (stopped.get()) {
            throw new StoppedException(refusal());
        }
        if (mustLook) {
            mustLook = false;
            if (turn != null) {
                turn.look();
            }
        }
    }

    /** Lets the next {@link #check()} look whether the turn is over. Called some times a second. */
    void lookSoon() {
        mustLook = true;
    }

    /** The bytes of the request on their way to a parser; reading them ends where the request shall not go on. */
    public InputStream watched(InputStream body) {
        return new WatchedInputStream(body, this);
    }

    /** Stops the request where its time is over. */
    void stopWhereLate() {
        if (age().compareTo(allowed) > 0) {
            stop(Reason.TIME);
        }
    }

    /** Asks the request to stop; the first reason counts. */
    void stop(Reason why) {
        if (reason.compareAndSet(null, why)) {
            stoppedAt = System.nanoTime();
        }
        stopped.set(true);
    }

    /** Whether the request was asked to stop. */
    public boolean isStopped() {
        return stopped.get();
    }

    /** Whether the request was asked to stop at most so long ago. */
    boolean wasStoppedWithin(Duration time) {
        return isStopped() && System.nanoTime() - stoppedAt < time.toNanos();
    }

    /** The time since the start. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** How long the request may run. */
    Duration allowed() {
        return allowed;
    }

    /** How long the request may still run; zero or negative where its time is over. */
    public Duration left() {
        return allowed.minus(age());
    }

    /**
     * How long the request may wait for its turn.
     *
     * @throws QueryCancelledException where it was stopped for another reason than its time
     */
    public Duration patience() {
        if (isStopped() && reason.get() != Reason.TIME) {
            throw new StoppedException(refusal());
        }
        return left();
    }

    Kind kind() {
        return kind;
    }

    /** What its thread does. */
    ThreadWork work() {
        return work;
    }

    /** What the client is told about the end of its request. */
    public RequestException refusal(QueryCancelledException end) {
        return end.getCause() instanceof RequestException told ? told : refusal();
    }

    /** The reason of the stop: 503. */
    RequestException refusal() {
        Reason why = Objects.requireNonNullElse(reason.get(), Reason.TIME);
        if (!refused.getAndSet(true)) {
            RequestWatch.ONLY.count(why);
        }
        if (why == Reason.SHUTDOWN) {
            return new RequestException(
                    503,
                    kind == Kind.QUERY
                            ? "The server is being stopped. Send the query again when it is up."
                            : "The server is being stopped. Nothing was changed. Send the update again when it is up.");
        }
        if (why != Reason.MEMORY) {
            return timedOut(kind, allowed);
        }
        return kind == Kind.QUERY
                ? new RequestException(
                        503,
                        "The server ran short of memory and stopped this query, which used most of it. Ask for less at"
                                + " once, for example with LIMIT or fewer variables.")
                : new RequestException(
                        503,
                        "The server ran short of memory and stopped this update, which used most of it. Nothing was"
                                + " changed. Split the update.");
    }

    /** The exception for a request that took too long. */
    public static RequestException timedOut(Kind kind, Duration allowed) {
        return kind == Kind.QUERY
                ? new RequestException(503, "The query took longer than this server allows and was stopped.")
                : new RequestException(
                        503,
                        "The update took longer than this server allows, " + allowed.toSeconds()
                                + " s. Nothing was changed.");
    }

    /** The request has ended. */
    @Override
    public void close() {
        RequestWatch.ONLY.remove(this);
    }
}
