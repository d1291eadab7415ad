// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers for strings, from 0 in the order in which they first came. It only grows; readers need no lock. */
final class Dictionary {
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private volatile String[] strings = new String[16];
    private volatile int size;

    /** The number of a string, a new one where it has none yet. */
    int add(String string) {
        Integer known = numbers.get(string);
        return known != null ? known : addNew(string);
    }

    private synchronized int addNew(String string) {
        Integer known = numbers.get(string);
        if (known != null) {
            return known;
        }
        int number = size;
        String[] grown = number < strings.length ? strings : Arrays.copyOf(strings, 2 * number);
        grown[number] = string;
        strings = grown;
        size = number + 1;
        numbers.put(string, number);
        return number;
    }

    /** The number of a string; −1 where it has none. */
    int find(String string) {
        return numbers.getOrDefault(string, -1);
    }

    /** The string of a number. */
    String get(int number) {
        return strings[number];
    }

    /** How many there are. */
    int size() {
        return size;
    }
}
