// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.article;

import gg.jte.Content;
import java.util.List;
import org.dateline.model.reading.TextRange;

/** A piece of a paragraph: plain words, or marked ones, which may hold further pieces. */
public sealed interface TextNode {

    /**
     * Words that denote nothing by themselves.
     *
     * @param text the words
     */
    record Words(Content text) implements TextNode {}

    /**
     * Words that denote something.
     *
     * @param at the whole range of the mark, of which this may be a part
     * @param first whether this is the first displayed part of the range, which gets the anchor
     * @param notes the facts that it denotes, the most important first
     * @param pieces its words and the marks inside it
     */
    record Marked(TextRange at, boolean first, List<Annotation> notes, List<TextNode> pieces) implements TextNode {
        /** Keeps copies of the lists. */
        public Marked {
            notes = List.copyOf(notes);
            pieces = List.copyOf(pieces);
        }

        /** Whether other marks are inside it, so that it cannot be a link. */
        public boolean holdsMarks() {
            return pieces.stream().anyMatch(Marked.class::isInstance);
        }

        /** The fact that decides its style. */
        public Annotation note() {
            return notes.get(0);
        }

        /** The anchors of all its facts, separated by spaces. */
        public String facts() {
            return String.join(
                    " ", notes.stream().map(note -> note.fact().anchor()).toList());
        }
    }
}
