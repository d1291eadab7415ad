// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import java.io.InputStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
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
 * A query or update that runs on the thread that made this object, and what stops it: the end of its time, a lack of memory, or somebody
 * who cancels it. Whatever may take long calls {@link #check()} again and again. ARQ's own loops look at the signal that {@link #register} puts into their
 * context.
 */
public final class RunningRequest implements AutoCloseable {
    private static final Symbol SYMBOL = Symbol.create(Namespaces.DATELINE + "running-request");

    /** Reading the clock at every call would slow down large updates. */
    private static final int CALLS_PER_CHECK = 64;

    private static final AtomicLong COUNT = new AtomicLong();

    /** The request of each thread. */
    private static final ThreadLocal<@Nullable RunningRequest> CURRENT = new ThreadLocal<>();

    private final long id = COUNT.incrementAndGet();
    private final Kind kind;
    private final Duration allowed;
    private final @Nullable RequestSummary summary;
    private final long start = System.nanoTime();
    private final ThreadWork work = ThreadWork.ofCurrentThread();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicReference<@Nullable Reason> reason = new AtomicReference<>();
    private volatile long stoppedAt;
    private volatile boolean mustLook;
    private QueryTurns.@Nullable Turn turn;
    private final AtomicBoolean refused = new AtomicBoolean();
    private int calls;
    private final AtomicLong rows = new AtomicLong();

    private RunningRequest(Kind kind, Duration allowed, @Nullable RequestSummary summary) {
        this.kind = kind;
        this.allowed = allowed;
        this.summary = summary;
    }

    /** What a request does. */
    public enum Kind {
        /** Reads. */
        QUERY,
        /** Writes: an update, an upload or a deletion. It holds the store's only write lock. */
        UPDATE;

        /** The kind as it is told to people and programs. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What stops a request. */
    public enum Reason {
        /** Its time is over. */
        TIME,
        /** Memory is short, and it has allocated most. */
        MEMORY,
        /** The server is being stopped. */
        SHUTDOWN,
        /** Somebody who may do so cancelled it. */
        CANCELLATION
    }

    /**
     * Begins to watch work of the server itself that runs on the current thread. Nobody can cancel it.
     *
     * @param allowed how long it may run from now
     */
    public static RunningRequest start(Kind kind, Duration allowed) {
        return start(new RunningRequest(kind, allowed, null));
    }

    /**
     * Begins to watch a request that runs on the current thread.
     *
     * @param allowed how long it may run from now
     * @param summary what those are told who look at the running requests
     */
    public static RunningRequest start(Kind kind, Duration allowed, RequestSummary summary) {
        return start(new RunningRequest(kind, allowed, summary));
    }

    private static RunningRequest start(RunningRequest request) {
        RequestWatch.ONLY.add(request);
        CURRENT.set(request);
        return request;
    }

    /** The requests that somebody sent and that run or wait for their turn in this process now, the oldest first. */
    public static List<RunningRequest> list() {
        return RequestWatch.ONLY.running().stream()
                .filter(request -> request.summary != null)
                .sorted(Comparator.comparingLong(RunningRequest::id))
                .toList();
    }

    /** How many requests of a kind run or wait for their turn in this process now. */
    public static long running(Kind kind) {
        return RequestWatch.ONLY.running().stream()
                .filter(request -> request.kind == kind)
                .count();
    }

    /**
     * Ends the request of this thread where it waits for something else than its time and shall not go on. A thread without a request
     * waits on.
     *
     * @throws QueryCancelledException with a {@link RequestException} as its cause
     */
    public static void checkWaiting() {
        RunningRequest request = CURRENT.get();
        if (request != null) {
            request.patience();
        }
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
     * @throws QueryCancelledException with a {@link RequestException} of status 503, or 409 where it was cancelled, as its cause
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

    /** Cancels the request, from any thread. It ends at its next step, or when the other server answers for which it waits. */
    public void cancel() {
        stop(Reason.CANCELLATION);
    }

    /** Whether the request was asked to stop. */
    public boolean isStopped() {
        return stopped.get();
    }

    /** Whether the request was asked to stop at most so long ago. */
    boolean wasStoppedWithin(Duration time) {
        return isStopped() && System.nanoTime() - stoppedAt < time.toNanos();
    }

    /** The number of the request, which no other one of this process has. */
    public long id() {
        return id;
    }

    /** What those are told who look at it; only of a request in {@link #list}. */
    public RequestSummary summary() {
        return Objects.requireNonNull(summary);
    }

    /** One more row of the result was taken, or one more statement was added or deleted. To be called by its own thread only. */
    public void countRow() {
        rows.incrementAndGet();
    }

    /** How many rows of the result were taken so far, or how many statements were added and deleted. */
    public long rows() {
        return rows.get();
    }

    /** The time since the start, in which the request ran or waited. */
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** How long the request may run. */
    public Duration allowed() {
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

    /** What it does. */
    public Kind kind() {
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

    /**
     * The reason of the stop: 503, which asks the client to come again. A request that was cancelled has 409, since a client that sends it
     * again by itself would undo what was wanted.
     */
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
        if (why == Reason.CANCELLATION) {
            return new RequestException(
                    409,
                    kind == Kind.QUERY
                            ? "The query was cancelled. Ask an administrator of the server why, unless you did it."
                            : "The update was cancelled. Nothing was changed. Ask an administrator of the server why, unless"
                                    + " you did it.");
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
        CURRENT.remove();
        RequestWatch.ONLY.remove(this);
    }
}
