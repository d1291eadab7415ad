// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.time.Duration;

/**
 * What a compaction has done.
 *
 * @param before the bytes that the database used, without the texts of articles
 * @param after the bytes that it uses now
 * @param elapsed how long nothing could be written
 */
public record Compaction(long before, long after, Duration elapsed) {
    /** The bytes that are free again; negative if the database grew, as that of a small store may. */
    public long freed() {
        return before - after;
    }
}
