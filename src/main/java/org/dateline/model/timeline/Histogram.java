// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.timeline;

import java.time.Instant;
import java.util.List;

/**
 * How many events begin in which span of time. Each event counts once: in the bucket in which the best estimate of its begin
 * lies, or outside of all buckets.
 *
 * @param unit how long a bucket is
 * @param buckets one after the other without gaps; empty where no event has a date
 * @param before how many began before the first bucket, and still went on in the period that was asked for
 * @param undated how many have no date
 */
public record Histogram(TimeUnit unit, List<Bucket> buckets, long before, long undated) {

    /**
     * A span of time and how many events begin in it.
     *
     * @param begin inclusive
     * @param end exclusive
     * @param count 0 or more
     */
    public record Bucket(Instant begin, Instant end, long count) {}
}
