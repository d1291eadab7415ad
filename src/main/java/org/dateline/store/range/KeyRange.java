// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

/**
 * Encoded object ids from one to another, both included. Ids are ordered as unsigned numbers, as in the index.
 *
 * @param from the least id
 * @param to the greatest id, not less than the least
 */
record KeyRange(long from, long to) {
    /** Whether an id is in the range. */
    boolean contains(long key) {
        return Long.compareUnsigned(from, key) <= 0 && Long.compareUnsigned(key, to) <= 0;
    }
}
