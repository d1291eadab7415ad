// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.metrics.MetricsProvider;
import org.dateline.derive.AssessedDataset;
import org.dateline.query.IndexState;
import org.dateline.serve.operation.AccessLog;
import org.dateline.serve.operation.AdmissionMeters;
import org.dateline.serve.operation.BusyConnections;
import org.dateline.serve.operation.Health;
import org.dateline.serve.operation.HealthMeters;
import org.dateline.serve.operation.OperationOptions;
import org.dateline.serve.operation.RequestIdHandler;
import org.dateline.serve.operation.RequestLogSettings;
import org.dateline.serve.operation.RequestMeter;
import org.dateline.serve.operation.StoreMeters;
import org.dateline.serve.operation.StoreVolume;
import org.dateline.store.EmbeddedStore;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;

/**
 * What tells the operators of one server how it is: its health, its metrics and its log of requests.
 *
 * @param volume the disk of the store; null where the store is another engine
 */
record Monitoring(
        ServerParts parts,
        OperationOptions options,
        Map<String, Supplier<IndexState>> indexes,
        @Nullable StoreVolume volume,
        Health health) {

    /** The monitoring of a server with these parts. */
    static Monitoring of(ServerParts parts, OperationOptions options) {
        StoreVolume volume = parts.store() instanceof EmbeddedStore embedded ? new StoreVolume(embedded) : null;
        Map<String, Supplier<IndexState>> indexes =
                Map.of("events", parts.timelines()::state, "words", parts.search()::state);
        // Nobody builds the indexes over another engine before somebody asks for them.
        Health health = new Health(volume == null ? Map.of() : indexes, volume, options.leastFree());
        return new Monitoring(parts, options, indexes, volume, health);
    }

    /** Attaches everything to a server that was built and has not started. */
    void attach(FusekiServer fuseki, Routes routes) {
        Server jetty = fuseki.getJettyServer();
        jetty.insertHandler(new RequestIdHandler());
        jetty.insertHandler(new BusyConnections());
        MeterRegistry registry = registry(fuseki);
        new AdmissionMeters(jetty, routes.turns(), parts.writers()).bindTo(registry);
        new HealthMeters(health, indexes).bindTo(registry);
        AssessedDataset dataset = parts.dataset();
        if (dataset != null && volume != null) {
            new StoreMeters(dataset, volume).bindTo(registry);
        }
        RequestLog meter = new RequestMeter(registry, path -> pattern(routes, path), options.slowQuery());
        RequestLogSettings log = options.log();
        jetty.setRequestLog(
                log == null ? meter : new RequestLog.Collection(meter, new AccessLog(log, options.slowQuery())));
    }

    /** A registry whose metrics are read with those of Fuseki, and have not its label {@code application="fuseki"}. */
    private static MeterRegistry registry(FusekiServer fuseki) {
        MetricsProvider provider =
                Objects.requireNonNull(MetricsProvider.getMetricsProvider(fuseki.getServletContext()));
        PrometheusMeterRegistry shared = (PrometheusMeterRegistry) provider.getMeterRegistry();
        return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT, shared.getPrometheusRegistry(), Clock.SYSTEM);
    }

    private static String pattern(Routes routes, String path) {
        return routes.find(path).map(route -> route.patterns().get(0)).orElse("none");
    }
}
