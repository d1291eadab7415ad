// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.Arrays;

/** A set of encoded ids of subjects, in an array with open addressing. It has room for a number of ids that is known. */
final class SubjectSet {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** No subject has this id: it would be a double. */
    private static final long FREE = -1;

    private final long[] slots;
    private final int shift;

    /** An empty set. */
    SubjectSet(int most) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(most, 1) * 2);
        this.slots = new long[1 << bits];
        this.shift = Long.SIZE - bits;
        Arrays.fill(slots, FREE);
    }

    void add(long key) {
        slots[slot(key)] = key;
    }

    boolean contains(long key) {
        return slots[slot(key)] == key;
    }

    private int slot(long key) {
        int slot = (int) ((key * SPREAD) >>> shift);
        while (slots[slot] != FREE && slots[slot] != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
