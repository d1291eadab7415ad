// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How full the heap is. */
interface HeapState {
    /** How often the old part of the heap was collected; a new number means that {@link #fullness()} was measured again. */
    long collections();

    /** How much of the old part of the heap was in use after its last collection, from 0 to 1. */
    double fullness();

    /** The heap of this process. Only collected pools count, since what is garbage says nothing. */
    static HeapState ofThisProcess() {
        Optional<MemoryPoolMXBean> old = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported())
                .max(Comparator.comparingLong(HeapState::size));
        return old.map(HeapState::of).orElse(new HeapState() {
            @Override
            public long collections() {
                return 0;
            }

            @Override
            public double fullness() {
                return 0;
            }
        });
    }

    private static long size(MemoryPoolMXBean pool) {
        long most = pool.getUsage().getMax();
        return most < 0 ? Runtime.getRuntime().maxMemory() : most;
    }

    private static HeapState of(MemoryPoolMXBean pool) {
        List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(collector ->
                        Arrays.asList(collector.getMemoryPoolNames()).contains(pool.getName()))
                .toList();
        return new HeapState() {
            @Override
            public long collections() {
                return collectors.stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                        .sum();
            }

            @Override
            public double fullness() {
                MemoryUsage after = pool.getCollectionUsage();
                return after == null ? 0 : (double) after.getUsed() / size(pool);
            }
        };
    }
}
