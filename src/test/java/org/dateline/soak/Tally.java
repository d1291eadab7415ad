// SPDX-License-Identifier: Apache-2.0
package org.dateline.soak;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Collectors;

/** Counts of outcomes and times of one kind of request. Its size does not grow with the number of requests. */
final class Tally {
    /** Each bucket ends 5 % after the one before it; the first holds up to a tenth of a millisecond, the last more than an hour. */
    private static final double STEP = Math.log(1.05);

    private static final int BUCKETS = 400;
    private static final double FIRST_MILLIS = 0.1;

    private final AtomicLongArray times = new AtomicLongArray(BUCKETS);
    private final ConcurrentMap<String, AtomicInteger> outcomes = new ConcurrentHashMap<>();
    private final AtomicInteger late = new AtomicInteger();
    private final double limitMillis;

    /** Counts the requests that take longer than a limit, too. */
    Tally(double limitMillis) {
        this.limitMillis = limitMillis;
    }

    void add(String outcome, long nanos) {
        double millis = nanos / 1e6;
        int bucket = (int) Math.ceil(Math.log(Math.max(millis, FIRST_MILLIS) / FIRST_MILLIS) / STEP);
        times.incrementAndGet(Math.min(bucket, BUCKETS - 1));
        outcomes.computeIfAbsent(outcome, key -> new AtomicInteger()).incrementAndGet();
        if (millis > limitMillis) {
            late.incrementAndGet();
        }
    }

    Map<String, Integer> outcomes() {
        Map<String, Integer> all = new TreeMap<>();
        outcomes.forEach((outcome, number) -> all.put(outcome, number.get()));
        return all;
    }

    /** The time in milliseconds within which a share of the requests was answered, at most 5 % too long. */
    double within(double share) {
        long all = 0;
        for (int i = 0; i < BUCKETS; i++) {
            all += times.get(i);
        }
        long below = 0;
        for (int i = 0; i < BUCKETS; i++) {
            below += times.get(i);
            if (below > 0 && below >= share * all) {
                return FIRST_MILLIS * Math.exp(i * STEP);
            }
        }
        return 0;
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"p50ms\": %.1f, \"p99ms\": %.1f, \"slowestMs\": %.1f, \"late\": %d, \"outcomes\": {%s}}",
                within(0.5),
                within(0.99),
                within(1),
                late.get(),
                outcomes().entrySet().stream()
                        .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
                        .collect(Collectors.joining(", ")));
    }
}
