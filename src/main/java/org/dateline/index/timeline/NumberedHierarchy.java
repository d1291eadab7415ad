// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hierarchy of the things of a dictionary, by number. The things of the dictionary keep their numbers. Things that are only
 * above others have the numbers after them. Immutable.
 */
final class NumberedHierarchy {
    private final int known;
    private final int[][] above;
    private final List<String> iris = new ArrayList<>();

    /** Of the things that a dictionary has by now. */
    NumberedHierarchy(Dictionary dictionary, ThingCatalogue catalogue) {
        this.known = dictionary.size();
        this.above = new int[known][];
        Map<String, Integer> others = new HashMap<>();
        for (int number = 0; number < known; number++) {
            iris.add(dictionary.get(number));
        }
        for (int number = 0; number < known; number++) {
            above[number] = catalogue.above(iris.get(number)).stream()
                    .mapToInt(iri -> number(iri, dictionary, others))
                    .toArray();
        }
    }

    private int number(String iri, Dictionary dictionary, Map<String, Integer> others) {
        int number = dictionary.find(iri);
        if (number >= 0 && number < known) {
            return number;
        }
        return others.computeIfAbsent(iri, key -> {
            iris.add(key);
            return iris.size() - 1;
        });
    }

    /** How many things of the dictionary are in it; it may have grown meanwhile. */
    int known() {
        return known;
    }

    /** How many numbers there are. */
    int size() {
        return iris.size();
    }

    /** The thing of a number. */
    String iri(int number) {
        return iris.get(number);
    }

    /** A thing of the dictionary and all that it lies within. Must not be changed. */
    int[] above(int number) {
        return above[number];
    }
}
