// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the running requests ten times a second from a thread of its own: stops those that are past their time, and the largest when
 * memory is short, and lets each look at its turn. There is one for the process, as there is one heap.
 *
 * <p>Jena's own timer is not used: it waits for the lock that a query holds while it is prepared, and preparing computes constant
 * expressions, so that one such query would stop the timeouts of all others.
 */
final class RequestWatch {
    static final RequestWatch ONLY = new RequestWatch(new HeapWatch(HeapState.ofThisProcess()));

    private static final Logger LOG = LoggerFactory.getLogger(RequestWatch.class);
    private static final long TICK_MILLIS = 100;

    /** After how much time past its limit a request is reported. Every loop that is known looks at the limit much earlier. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HeapWatch heap;
    private final Set<RunningRequest> running = ConcurrentHashMap.newKeySet();
    private final Set<RunningRequest> reported = ConcurrentHashMap.newKeySet();
    private final Map<RunningRequest.Reason, LongAdder> stops = new ConcurrentHashMap<>();
    private boolean started;

    private RequestWatch(HeapWatch heap) {
        this.heap = heap;
    }

    void add(RunningRequest request) {
        running.add(request);
        synchronized (this) {
            if (!started) {
                started = true;
                Thread thread = new Thread(this::watch, "request-watch");
                thread.setDaemon(true);
                thread.start();
            }
            notifyAll();
        }
    }

    void remove(RunningRequest request) {
        running.remove(request);
        if (reported.remove(request)) {
            LOG.warn(
                    "The stuck {} has ended after {} s",
                    name(request),
                    request.age().toSeconds());
        }
    }

    /** The requests that run now. */
    Collection<RunningRequest> running() {
        return Collections.unmodifiableSet(running);
    }

    void count(RunningRequest.Reason why) {
        stops.computeIfAbsent(why, reason -> new LongAdder()).increment();
    }

    long stopped(RunningRequest.Reason why) {
        return stops.computeIfAbsent(why, reason -> new LongAdder()).sum();
    }

    void stopAll() {
        running.forEach(request -> request.stop(RunningRequest.Reason.SHUTDOWN));
    }

    private void watch() {
        try {
            while (true) {
                awaitRequest();
                lookAtAll();
                Thread.sleep(TICK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Without this thread no limit would hold, so no failure ends it. */
    private void lookAtAll() {
        try {
            running.forEach(this::look);
            heap.look(running);
        } catch (RuntimeException | Error e) {
            LOG.error("The running requests could not be looked at", e);
        }
    }

    private synchronized void awaitRequest() throws InterruptedException {
        while (running.isEmpty()) {
            wait();
        }
    }

    private void look(RunningRequest request) {
        request.stopWhereLate();
        request.lookSoon();
        if (request.age().compareTo(request.allowed().plus(PATIENCE)) > 0 && reported.add(request)) {
            LOG.warn(
                    "The {} is past its limit of {} s and still runs{}",
                    name(request),
                    request.allowed().toSeconds(),
                    request.kind() == RunningRequest.Kind.UPDATE ? "; other writers wait for it" : "",
                    request.work().trace());
        }
    }

    private static String name(RunningRequest request) {
        return request.kind() == RunningRequest.Kind.UPDATE ? "update" : "query";
    }
}
