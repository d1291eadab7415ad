// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import java.time.Duration;
import java.time.Instant;
import org.dateline.serve.access.RequestUser;
import org.dateline.serve.http.RequestId;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.jspecify.annotations.Nullable;

/**
 * Logs each request when its answer has been sent or has failed, and slow queries once more with their text. Jetty's own
 * {@code CustomRequestLog} has patterns only, and would not quote a text for JSON.
 */
public final class AccessLog implements RequestLog {
    /** A longer path is cut off: a client may send 8 KiB. */
    private static final int MOST_OF_PATH = 1000;

    private final RequestLogSettings settings;
    private final Duration slow;

    /**
     * A log.
     *
     * @param slow queries that take longer are logged with their text
     */
    public AccessLog(RequestLogSettings settings, Duration slow) {
        this.settings = settings;
        this.slow = slow;
    }

    @Override
    public void log(Request request, Response response) {
        Duration duration = duration(request);
        if (settings.all()) {
            settings.sink().accept(settings.form().line(entry(request, response, duration, null)));
        }
        LoggedQuery query = LoggedQuery.in(request);
        if (query != null && duration.compareTo(slow) > 0) {
            settings.sink().accept(settings.form().line(entry(request, response, duration, query)));
        }
    }

    /** How long a request has taken since its first byte. */
    static Duration duration(Request request) {
        return Duration.ofNanos(NanoTime.since(request.getBeginNanoTime()));
    }

    private static RequestEntry entry(
            Request request, Response response, Duration duration, @Nullable LoggedQuery slowQuery) {
        return new RequestEntry(
                Instant.ofEpochMilli(Request.getTimeStamp(request)),
                RequestId.of(request),
                Request.getRemoteAddr(request),
                RequestUser.of(request),
                request.getMethod(),
                path(request),
                response.getStatus(),
                Math.max(0, Response.getContentBytesWritten(response)),
                duration,
                RequestIdHandler.isAborted(request),
                slowQuery);
    }

    /** The path as it was sent; empty where the request has none that could be read. */
    static String path(Request request) {
        String path = request.getHttpURI().getPath();
        if (path == null) {
            return "";
        }
        return path.length() <= MOST_OF_PATH ? path : path.substring(0, MOST_OF_PATH) + "…";
    }
}
