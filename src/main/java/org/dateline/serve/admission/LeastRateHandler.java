// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.admission;

import java.time.Duration;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Ends requests whose client sends or reads more slowly than the least rate. Jetty's idle timeout alone ends a connection on which
 * nothing moves at all; one byte every few seconds would keep a thread for hours. Only the time counts in which the server waited for
 * the client.
 */
public final class LeastRateHandler extends Handler.Wrapper {
    private final LeastRate rate;
    private final SlowClients clients = new SlowClients();

    /**
     * A handler with one rate for both directions.
     *
     * @param bytesPerSecond what a client must reach
     * @param grace how much later than that each slice of {@value LeastRate#SLICE} bytes may be
     */
    public LeastRateHandler(long bytesPerSecond, Duration grace) {
        this.rate = new LeastRate(bytesPerSecond, grace.toNanos());
    }

    /**
     * A least rate.
     *
     * @param bytesPerSecond what a client must reach
     * @param graceNanos how much later it may be, in nanoseconds
     */
    record LeastRate(long bytesPerSecond, long graceNanos) {
        /**
         * The bytes of a slice. The rate holds for each slice, so that nobody can be fast first and stop then: the buffers of the
         * operating system alone take megabytes at once.
         */
        static final int SLICE = 1 << 14;

        private static final long SECOND = 1_000_000_000;

        /** How long the server may still wait for the rest of a slice of which it has so many bytes, in nanoseconds; negative if it is too slow. */
        long left(long bytes, long waitedNanos) {
            long due = bytes / bytesPerSecond * SECOND + bytes % bytesPerSecond * SECOND / bytesPerSecond;
            return graceNanos + due - waitedNanos;
        }
    }

    /** The counts of this handler. */
    public SlowClients clients() {
        return clients;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        RatedRequest rated = new RatedRequest(request, rate, clients);
        return super.handle(rated, new RatedResponse(rated, response, rate, clients), callback);
    }
}
