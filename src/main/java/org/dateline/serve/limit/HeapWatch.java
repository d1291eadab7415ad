// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops the request that has allocated most when memory is short after a collection. The next one is stopped only after another
 * collection has shown that this was not enough.
 */
final class HeapWatch {
    private static final Logger LOG = LoggerFactory.getLogger(HeapWatch.class);

    /** How much of the old generation may be in use after a collection. The rest is what requests may take until the next look. */
    private static final double FULL = 0.75;

    /** A request that has allocated less, in bytes, is not the cause. */
    private static final long LARGE = 64L << 20;

    private final HeapState heap;
    /** How long a request that was stopped may take to free its memory, before another one is stopped too. */
    private static final Duration ENDING = Duration.ofSeconds(5);

    private long seen = -1;
    private double seenFullness = -1;

    HeapWatch(HeapState heap) {
        this.heap = heap;
    }

    void look(Collection<RunningRequest> running) {
        long collections = heap.collections();
        double fullness = heap.fullness();
        // G1 counts young collections too, which do not measure the old generation again: the same fullness is an old
        // one.
        if (collections == seen
                || fullness == seenFullness
                || fullness < FULL
                || running.stream().anyMatch(request -> request.wasStoppedWithin(ENDING))) {
            return;
        }
        seen = collections;
        seenFullness = fullness;
        running.stream()
                .filter(request -> request.work().allocated() >= LARGE)
                .max(Comparator.comparingLong(request -> request.work().allocated()))
                .ifPresent(request -> {
                    LOG.warn(
                            "Memory is short: {} per cent of the old generation are in use. Stopped the {} that"
                                    + " allocated {} MB in {} s. Give the server more memory with JAVA_OPTS=-Xmx…",
                            Math.round(fullness * 100),
                            request.kind() == RunningRequest.Kind.UPDATE ? "update" : "query",
                            request.work().allocated() >> 20,
                            request.age().toSeconds());
                    request.stop(RunningRequest.Reason.MEMORY);
                });
    }
}
