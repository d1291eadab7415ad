// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.text;

import java.util.List;

/**
 * A word that the index does not contain, and the words that were searched for instead.
 *
 * @param word as it was asked for
 * @param instead words that are spelled or sound alike; empty if there is none
 */
public record SpellingCorrection(String word, List<String> instead) {
    /** Keeps a copy. */
    public SpellingCorrection {
        instead = List.copyOf(instead);
    }
}
