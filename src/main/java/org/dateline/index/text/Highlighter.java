// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.index.text.NameAnalyzer.Word;
import org.dateline.model.text.HighlightedText;
import org.dateline.model.text.HighlightedText.Piece;

/** Marks in a text the words that were searched for. */
final class Highlighter {
    private static final int BEFORE = 60;
    private static final int WINDOW = 220;
    private static final String ELLIPSIS = "…";

    private final NameAnalyzer analyzer;
    private final ParsedQuery wanted;

    Highlighter(NameAnalyzer analyzer, ParsedQuery wanted) {
        this.analyzer = analyzer;
        this.wanted = wanted;
    }

    /** The whole text, marked. */
    HighlightedText mark(String text) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Word word : analyzer.words(text)) {
            if (word.begin() >= done && wanted.isFoundBy(word.text())) {
                add(pieces, text.substring(done, word.begin()), false);
                add(pieces, text.substring(word.begin(), word.end()), true);
                done = word.end();
            }
        }
        add(pieces, text.substring(done), false);
        return new HighlightedText(pieces);
    }

    /** A stretch of the text around the first mark. */
    HighlightedText snippet(String text) {
        if (text.length() <= WINDOW) {
            return mark(text);
        }
        int first = analyzer.words(text).stream()
                .filter(word -> wanted.isFoundBy(word.text()))
                .findFirst()
                .map(Word::begin)
                .orElse(0);
        int begin = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
        int from = begin == 0 || begin > first ? Math.max(0, first - BEFORE) : begin;
        int last = Math.min(text.length(), from + WINDOW);
        int blank = last == text.length() ? last : text.lastIndexOf(' ', last);
        int to = blank > first ? blank : last;
        return mark((from > 0 ? ELLIPSIS : "") + text.substring(from, to) + (to < text.length() ? ELLIPSIS : ""));
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
