// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.text;

import java.util.List;
import java.util.stream.Collectors;

/** A text with the words marked by which it was found, as pieces in order; whoever shows it escapes each piece. */
public record HighlightedText(List<Piece> pieces) {
    /**
     * A part of the text.
     *
     * @param text as it is in the original
     * @param marked whether it is a word that was searched for
     */
    public record Piece(String text, boolean marked) {}

    /** Keeps a copy. */
    public HighlightedText {
        pieces = List.copyOf(pieces);
    }

    /** A text without marks. */
    public static HighlightedText plain(String text) {
        return new HighlightedText(List.of(new Piece(text, false)));
    }

    /** The text without its marks. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Whether any word is marked. */
    public boolean isMarked() {
        return pieces.stream().anyMatch(Piece::marked);
    }
}
