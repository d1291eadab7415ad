// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.admission;

import java.time.Duration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.QoSHandler;

/** Jetty's handlers and numbers that keep the server answering while many clients are slow. */
public final class AdmissionHandlers {
    /** How many threads are kept when there is nothing to do. */
    public static final int LEAST_THREADS = 8;

    /** How many threads there are at most. A thread that waits costs some memory and no time. */
    public static final int MOST_THREADS = 500;

    /** How many requests run at once; the other threads are for connections and for what is always answered. */
    private static final int MOST_RUNNING = 400;

    /** How many further requests wait, without a thread, and for how long. */
    private static final int MOST_WAITING = 1000;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    /** Bodies up to this size are received before they get a thread, in bytes. */
    private static final int EAGER_BYTES = 1 << 16;

    /** What a client must send or read in each second of which the server waits for it, after the grace. A slow modem is faster. */
    private static final int BYTES_PER_SECOND = 1024;

    private static final Duration GRACE = Duration.ofSeconds(10);

    private AdmissionHandlers() {}

    /** Inserts the handlers in front of those that a server has. */
    public static void insert(Server jetty) {
        QoSHandler running = new QoSHandler();
        running.setMaxRequestCount(MOST_RUNNING);
        running.setMaxSuspendedRequestCount(MOST_WAITING);
        running.setMaxSuspend(LONGEST_WAIT);
        running.excludePath("/$/ping", "/$/live", "/$/ready", "/$/metrics", "/$/queries", "/$/queries/*");
        jetty.insertHandler(running);
        jetty.insertHandler(new FailureHandler());
        EagerContentHandler smallBodies =
                new EagerContentHandler(new EagerContentHandler.RetainedContentLoaderFactory(EAGER_BYTES, -1, false));
        // A large body would not be received whole, and its refusal must not wait for its beginning.
        smallBodies.exclude((Request request) -> request.getLength() > EAGER_BYTES);
        jetty.insertHandler(smallBodies);
        jetty.insertHandler(new LeastRateHandler(BYTES_PER_SECOND, GRACE));
    }
}
