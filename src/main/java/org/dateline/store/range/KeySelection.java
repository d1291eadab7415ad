// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

/**
 * What a condition on a value means for ids. Ids between the two sets are decided by the condition itself.
 *
 * @param possible contains each id whose value may fulfil the condition
 * @param certain contains only ids whose value fulfils the condition
 */
record KeySelection(KeySet possible, KeySet certain) {
    static final KeySelection EVERYTHING = new KeySelection(KeySet.ALL, KeySet.ALL);

    KeySelection and(KeySelection other) {
        return new KeySelection(possible.and(other.possible), certain.and(other.certain));
    }

    KeySelection or(KeySelection other) {
        return new KeySelection(possible.or(other.possible), certain.or(other.certain));
    }
}
