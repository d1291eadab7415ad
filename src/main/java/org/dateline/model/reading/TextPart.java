// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.reading;

import java.util.List;

/**
 * A part of an article's text with its facts.
 *
 * @param words the text of the part
 * @param where which part it is
 * @param facts what its words were read as, by where they first stand
 * @param unmarked whether there were more facts than are marked
 */
public record TextPart(String words, Where where, List<TextFact> facts, boolean unmarked) {

    /** Keeps a copy of the list. */
    public TextPart {
        facts = List.copyOf(facts);
    }

    /**
     * Which part of the whole, in code points.
     *
     * @param begin of the part
     * @param end after it
     * @param total of the whole text
     * @param before where the part before it begins; negative if there is none
     * @param number which part it is, from 1
     * @param parts how many parts there are
     */
    public record Where(int begin, int end, int total, int before, int number, int parts) {}
}
