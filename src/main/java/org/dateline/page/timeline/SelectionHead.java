// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A selection in words, above a timeline or a map.
 *
 * @param title the selection as a sentence
 * @param chips its filters, each with the link that removes it
 * @param all the page without filters
 */
public record SelectionHead(String title, List<FilterChip> chips, String all) {
    /** Keeps a copy. */
    public SelectionHead {
        chips = List.copyOf(chips);
    }

    /**
     * The head of a page.
     *
     * @param labels gives the label of a thing for its IRI
     */
    public static SelectionHead of(TimelineLinks links, UnaryOperator<String> labels) {
        SelectionTitle sentence = new SelectionTitle(links.selection(), labels);
        return new SelectionHead(sentence.text(), sentence.chips(links), links.all());
    }
}
