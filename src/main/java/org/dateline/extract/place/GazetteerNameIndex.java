// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import java.util.Arrays;

/**
 * An index from names to entry numbers, as one sorted array of longs: 44 bits for the hash of the name, 18 bits for the
 * entry number, and one bit that is set for alternative names. An unknown name is found by mistake with a probability
 * of about one in ten million.
 */
final class GazetteerNameIndex {
    /** The maximum number of entries. */
    static final int CAPACITY = 1 << 18;

    private static final int LOW_BITS = 19;
    private final long[] postings;

    private GazetteerNameIndex(long[] postings) {
        this.postings = postings;
    }

    /** Collects names. */
    static final class Builder {
        private long[] postings = new long[1 << 16];
        private int size;

        /** Adds a name of an entry. */
        void add(String name, int entry, boolean proper) {
            if (entry < 0 || entry >= CAPACITY) {
                throw new IllegalArgumentException(
                        "Entry number " + entry + " is out of range: the index holds at most " + CAPACITY + " entries");
            }
            if (size == postings.length) {
                postings = Arrays.copyOf(postings, size * 2);
            }
            postings[size++] = hash(name) << LOW_BITS | (long) entry << 1 | (proper ? 0 : 1);
        }

        /** The index of all names added so far. */
        GazetteerNameIndex build() {
            long[] sorted = Arrays.copyOf(postings, size);
            Arrays.sort(sorted);
            return new GazetteerNameIndex(Arrays.stream(sorted).distinct().toArray());
        }
    }

    /** The entries of a name, each as its number times two, plus one for an alternative name. */
    int[] find(String name) {
        long from = hash(name) << LOW_BITS;
        int at = Arrays.binarySearch(postings, from);
        int begin = at < 0 ? -at - 1 : at;
        int end = begin;
        while (end < postings.length && postings[end] >>> LOW_BITS == from >>> LOW_BITS) {
            end++;
        }
        int[] found = new int[end - begin];
        for (int i = 0; i < found.length; i++) {
            found[i] = (int) (postings[begin + i] & ((1 << LOW_BITS) - 1));
        }
        return found;
    }

    /**
     * FNV-1a over the UTF-16 code units, with the final mix of MurmurHash3. It keeps 44 bits, so that the shifted value
     * is never negative.
     */
    private static long hash(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return (hash ^ hash >>> 33) & (1L << 44) - 1;
    }
}
