// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.function.Supplier;
import org.dateline.derive.AssessedDataset;

/**
 * What is written, and where it lies.
 *
 * @param dataset through which all writes go
 * @param volume the directory of the store
 */
public record StoreMeters(AssessedDataset dataset, StoreVolume volume) implements MeterBinder {
    /** Between these limits lie the assessment of one event and that of a whole store. */
    private static final Duration[] LIMITS = {
        Duration.ofMillis(1),
        Duration.ofMillis(10),
        Duration.ofMillis(100),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10),
        Duration.ofSeconds(100)
    };

    @Override
    public void bindTo(MeterRegistry registry) {
        Counter commits = Counter.builder("dateline.commits")
                .description("Commits that changed something")
                .register(registry);
        dataset.onCommit(changes -> commits.increment());
        Timer assessment = Timer.builder("dateline.assessment")
                .description("Time to assess what a write transaction changed, before its commit")
                .serviceLevelObjectives(LIMITS)
                .register(registry);
        dataset.onAssessment(assessment::record);
        bytes(registry, "dateline.store.size", "Length of all files of the store", volume::size);
        bytes(registry, "dateline.disk.free", "Free space on the disk of the store", volume::free);
        bytes(registry, "dateline.disk.size", "Size of the disk of the store", volume::total);
        Timer compaction = Timer.builder("dateline.compaction")
                .description("Time of each compaction, in which nothing could be written")
                .register(registry);
        Counter freed = Counter.builder("dateline.compaction.freed")
                .baseUnit(BaseUnits.BYTES)
                .description("What compactions gave back")
                .register(registry);
        volume.onCompaction(done -> {
            compaction.record(done.elapsed());
            freed.increment((double) Math.max(0, done.freed()));
        });
        Gauge.builder("dateline.store.generation", volume::generation)
                .description("Number of the newest generation of the store; each compaction raises it by one")
                .register(registry);
    }

    private static void bytes(MeterRegistry registry, String name, String description, Supplier<Number> size) {
        Gauge.builder(name, size)
                .baseUnit(BaseUnits.BYTES)
                .description(description)
                .register(registry);
    }
}
