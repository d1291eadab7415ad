// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dateline.query.IndexState;

/**
 * Whether the server is ready, and how far its indexes have followed the store.
 *
 * @param indexes by name
 */
public record HealthMeters(Health health, Map<String, Supplier<IndexState>> indexes) implements MeterBinder {
    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("dateline.ready", () -> health.isReady() ? 1 : 0)
                .description("1 while the server is ready, else 0")
                .register(registry);
        indexes.forEach((name, state) -> {
            TimeGauge.builder("dateline.index.lag", () -> state.get().lag().toMillis(), TimeUnit.MILLISECONDS)
                    .description("For how long something that was committed has been missing in an index")
                    .tag("index", name)
                    .register(registry);
            Gauge.builder("dateline.index.built", () -> state.get().built() ? 1 : 0)
                    .description("1 where an index can answer, else 0")
                    .tag("index", name)
                    .register(registry);
        });
    }
}
