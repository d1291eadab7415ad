// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

/**
 * How much of the disk a database uses, and how much of that it needs.
 *
 * @param used the bytes that it uses
 * @param compacted the bytes that it used when it was last compacted or filled
 */
public record DatabaseFill(long used, long compacted) {
    /**
     * From this share on, deleted data is worth a copy of the rest. While the copy is made, both are on the disk: 1.8 + 1 stays below
     * three times the size of the copy.
     */
    private static final double DUE = 1.8;

    /** A small database may hold so many bytes of deleted data. */
    private static final long SMALL = 4L << 20;

    /** Whether a compaction gives back enough to be worth its time. */
    public boolean isCompactionDue() {
        return used - compacted > SMALL && used > compacted * DUE;
    }
}
