// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers for strings, from 0 in the order in which they first came. It only grows; readers need no lock. */
final class Dictionary {
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private volatile String[] strings = new String[16];
    private volatile int size;

    /** Reads what {@link #write} wrote. */
    static Dictionary read(ColumnReader in) throws IOException {
        Dictionary dictionary = new Dictionary();
        List<String> all = in.texts();
        dictionary.strings = all.toArray(new String[Math.max(16, all.size())]);
        for (int number = 0; number < all.size(); number++) {
            dictionary.numbers.put(all.get(number), number);
        }
        dictionary.size = all.size();
        return dictionary;
    }

    /** For the thread that adds strings. */
    void write(ColumnWriter out) throws IOException {
        out.texts(Arrays.asList(strings).subList(0, size));
    }

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
