// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

/**
 * A row of an index, as encoded ids.
 *
 * @param graph 0 in the index of the default graph
 */
record IndexRow(long object, long subject, long graph) {
    /** Whether this is the same statement in another graph. */
    boolean isSameStatement(IndexRow other) {
        return object == other.object && subject == other.subject;
    }
}
