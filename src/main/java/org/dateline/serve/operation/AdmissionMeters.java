// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jetty.JettyServerThreadPoolMetrics;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.dateline.serve.admission.LeastRateHandler;
import org.dateline.serve.admission.QueryTurns;
import org.dateline.serve.admission.QueueState;
import org.dateline.serve.admission.SlowClients;
import org.dateline.serve.admission.WriterQueue;
import org.dateline.serve.limit.RunningRequest;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.jspecify.annotations.Nullable;

/**
 * What waits, and what is refused.
 *
 * @param jetty the server with its handlers
 * @param turns in which queries run
 * @param writers the queue of the writers; null where nobody can write
 */
public record AdmissionMeters(
        Server jetty, QueryTurns turns, @Nullable WriterQueue writers) implements MeterBinder {
    @Override
    public void bindTo(MeterRegistry registry) {
        new JettyServerThreadPoolMetrics(jetty.getThreadPool(), Tags.empty()).bindTo(registry);
        for (RunningRequest.Kind kind : RunningRequest.Kind.values()) {
            Gauge.builder("dateline.queries.running", kind, RunningRequest::running)
                    .description("Queries and updates that run or wait for their turn")
                    .tag("kind", kind.word())
                    .register(registry);
        }
        queue(registry, "quick-queries", turns::quick);
        queue(registry, "heavy-queries", turns::heavy);
        if (writers != null) {
            queue(registry, "writers", writers::state);
        }
        GracefulHandler all = jetty.getDescendant(GracefulHandler.class);
        Gauge.builder("dateline.requests.running", all, GracefulHandler::getCurrentRequestCount)
                .description("Requests that have arrived and are not answered yet")
                .register(registry);
        QoSHandler running = jetty.getDescendant(QoSHandler.class);
        waiting(registry, "requests", running::getSuspendedRequestCount);
        refused(registry, "too-many-requests", running, QoSHandler::getTotalExceededRequestCount);
        refused(registry, "requests-late", running, QoSHandler::getTotalExpiredRequestCount);
        SlowClients clients = jetty.getDescendant(LeastRateHandler.class).clients();
        waiting(registry, "bodies", clients::bodiesWaiting);
        refused(registry, "body-too-slow", clients, SlowClients::slowSenders);
        refused(registry, "reader-too-slow", clients, SlowClients::slowReaders);
        for (RunningRequest.Reason reason : RunningRequest.Reason.values()) {
            String name = "stopped-for-" + reason.name().toLowerCase(Locale.ROOT);
            refused(registry, name, reason, RunningRequest::stopped);
        }
    }

    private static void queue(MeterRegistry registry, String name, Supplier<QueueState> queue) {
        waiting(registry, name, () -> queue.get().waiting());
        refused(registry, "too-many-" + name, queue, each -> each.get().full());
        refused(registry, name + "-late", queue, each -> each.get().late());
    }

    private static void waiting(MeterRegistry registry, String queue, Supplier<Number> length) {
        Gauge.builder("dateline.waiting", length)
                .description("How many requests wait in a queue")
                .tag("queue", queue)
                .register(registry);
    }

    private static <T> void refused(MeterRegistry registry, String reason, T counted, ToLongFunction<T> count) {
        FunctionCounter.builder("dateline.refused", counted, count::applyAsLong)
                .description("Requests that were refused or stopped to protect others")
                .tag("reason", reason)
                .register(registry);
    }
}
