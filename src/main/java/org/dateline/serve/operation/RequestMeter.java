// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/** Counts requests by route and status, and measures their time, when their answers have been sent or have failed. */
public final class RequestMeter implements RequestLog {
    /** Between these limits lie cached pages, light queries, heavy ones, and the default time limit. */
    private static final Duration[] LIMITS = {
        Duration.ofMillis(10),
        Duration.ofMillis(30),
        Duration.ofMillis(100),
        Duration.ofMillis(300),
        Duration.ofSeconds(1),
        Duration.ofSeconds(3),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30)
    };

    private final MeterRegistry registry;
    private final UnaryOperator<String> routes;
    private final Duration slow;

    /**
     * A meter.
     *
     * @param routes the pattern of the route that answers a path, so that paths of things are counted together
     * @param slow queries that take longer count as slow
     */
    public RequestMeter(MeterRegistry registry, UnaryOperator<String> routes, Duration slow) {
        this.registry = registry;
        this.routes = routes;
        this.slow = slow;
        for (LoggedQuery.Kind kind : LoggedQuery.Kind.values()) {
            slowQueries(kind);
        }
    }

    @Override
    public void log(Request request, Response response) {
        Duration duration = AccessLog.duration(request);
        String route = routes.apply(AccessLog.path(request));
        Timer.builder("dateline.request")
                .description("Time from the first byte of a request to the last of its answer")
                .tag("route", route)
                .serviceLevelObjectives(LIMITS)
                .register(registry)
                .record(duration);
        Counter.builder("dateline.responses")
                .description("Answers by status; aborted where the answer was not sent whole")
                .tag("route", route)
                .tag("status", String.valueOf(response.getStatus()))
                .tag("aborted", String.valueOf(RequestIdHandler.isAborted(request)))
                .register(registry)
                .increment();
        LoggedQuery query = LoggedQuery.in(request);
        if (query != null && duration.compareTo(slow) > 0) {
            slowQueries(query.kind()).increment();
        }
    }

    private Counter slowQueries(LoggedQuery.Kind kind) {
        return Counter.builder("dateline.slow.queries")
                .description("Queries and updates that took longer than the threshold of the log")
                .tag("operation", kind.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }
}
