package org.dateline.page.reading;

import gg.jte.Content;
import java.util.List;
import org.dateline.model.reading.TextRange;

/** A piece of a paragraph: plain words, or marked ones, which may hold further pieces. */
public sealed interface TextNode {

    /**
     * Words that denote nothing by themselves.
     *
     * @param text what is written
     */
    record Words(Content text) implements TextNode {}

    /**
     * Words that denote something.
     *
     * @param at the whole stretch that denotes it, of which this may be a part
     * @param first whether this is the first part of it that is shown, and so its anchor
     * @param notes what it denotes, the most telling first
     * @param pieces what stands in it
     */
    record Marked(TextRange at, boolean first, List<Annotation> notes, List<TextNode> pieces) implements TextNode {
        /** Keeps copies of the lists. */
        public Marked {
            notes = List.copyOf(notes);
            pieces = List.copyOf(pieces);
        }

        /** Whether other marks stand in it: a link cannot hold links. */
        public boolean holdsMarks() {
            return pieces.stream().anyMatch(Marked.class::isInstance);
        }

        /** By what it is marked. */
        public Annotation note() {
            return notes.get(0);
        }

        /** The anchors of all that it denotes, with spaces between. */
        public String facts() {
            return String.join(
                    " ", notes.stream().map(note -> note.fact().anchor()).toList());
        }
    }
}
