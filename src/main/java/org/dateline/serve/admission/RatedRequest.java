// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.admission;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.serve.admission.LeastRateHandler.LeastRate;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/** A request whose body must arrive at a least rate; otherwise the request ends with status 408. */
final class RatedRequest extends Request.Wrapper {
    /** A timer that fires so much too late shows that the server paused. */
    private static final long PAUSE_NANOS = 1_000_000_000;

    private final LeastRate rate;
    private final SlowClients clients;

    /** The bytes of this slice, and how long they took. */
    private long received;

    private final AtomicLong waited = new AtomicLong();
    private Content.@Nullable Chunk failure;

    RatedRequest(Request request, LeastRate rate, SlowClients clients) {
        super(request);
        this.rate = rate;
        this.clients = clients;
    }

    @Override
    public Content.@Nullable Chunk read() {
        if (failure != null) {
            return failure;
        }
        Content.Chunk chunk = super.read();
        if (chunk == null || Content.Chunk.isFailure(chunk)) {
            return chunk;
        }
        received += chunk.remaining();
        if (chunk.isLast() || rate.left(received, waited.get()) >= 0) {
            if (received >= LeastRate.SLICE) {
                received = 0;
                waited.set(0);
            }
            return chunk;
        }
        chunk.release();
        HttpException.RuntimeException failed = tooSlow();
        super.fail(failed);
        failure = Content.Chunk.from(failed, true);
        return failure;
    }

    private HttpException.RuntimeException tooSlow() {
        clients.endSender();
        return new HttpException.RuntimeException(
                HttpStatus.REQUEST_TIMEOUT_408,
                "The body arrives too slowly. Send at least " + rate.bytesPerSecond() + " bytes a second.");
    }

    /** A client that sends nothing at all is not waited for, either: Jetty takes its idle timeout for a pause that may pass. */
    @Override
    public void demand(Runnable ready) {
        Silence silence = new Silence(Math.max(0, rate.left(received, waited.get())));
        clients.awaitBody(1);
        super.demand(Invocable.from(Invocable.getInvocationType(ready), () -> {
            silence.end();
            clients.awaitBody(-1);
            ready.run();
        }));
    }

    /** The wait for the next bytes. A pause of the whole server, as by a collection of garbage, does not count as the client's. */
    private final class Silence {
        private final long start = System.nanoTime();
        private final long allowed;
        private final AtomicBoolean over = new AtomicBoolean();
        private final AtomicReference<Scheduler.@Nullable Task> timer = new AtomicReference<>();

        /** Begins a wait of so many nanoseconds. */
        private Silence(long allowed) {
            this.allowed = allowed;
            schedule(allowed);
        }

        private void schedule(long nanos) {
            long due = System.nanoTime() + nanos;
            timer.set(getComponents()
                    .getScheduler()
                    .schedule(() -> fire(System.nanoTime() - due), nanos, TimeUnit.NANOSECONDS));
        }

        private void fire(long late) {
            if (late > PAUSE_NANOS && !over.get()) {
                schedule(PAUSE_NANOS); // The bytes may have arrived while nothing ran here.
            } else if (over.compareAndSet(false, true)) {
                RatedRequest.super.fail(tooSlow());
            }
        }

        private void end() {
            if (over.compareAndSet(false, true)) {
                Scheduler.Task task = timer.get();
                if (task != null) {
                    task.cancel();
                }
            }
            waited.addAndGet(Math.min(allowed, System.nanoTime() - start));
        }
    }
}
