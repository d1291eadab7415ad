// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param hits the best first, as many as asked for
 * @param counts how many things of each kind there are in all, whatever kind was asked for; kinds without any are missing
 * @param respelled the words that stand nowhere, with what was searched for in their stead
 * @param partial whether nothing has all of the words, so that these have only some
 */
public record TextHits(
        List<TextHit> hits, Map<TextKind, Integer> counts, List<SpellingCorrection> respelled, boolean partial) {
    /** Keeps copies; the counts in the order of the kinds. */
    public TextHits {
        hits = List.copyOf(hits);
        Map<TextKind, Integer> ordered = new EnumMap<>(TextKind.class);
        ordered.putAll(counts);
        counts = java.util.Collections.unmodifiableMap(ordered);
        respelled = List.copyOf(respelled);
    }

    /** Nothing was found. */
    public static final TextHits NONE = new TextHits(List.of(), Map.of(), List.of(), false);

    /** How many things were found, of all kinds. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
