package org.dateline.query.timeline;

import java.util.Locale;
import org.apache.jena.graph.Node;

/** Chooses among the labels of a thing: English before none before other languages, then by property, then by the alphabet. */
final class LabelChoice {
    /** A label is a line, not a book. */
    private static final int LONGEST = 1_000;

    private String chosen = "";
    private int rank = Integer.MAX_VALUE;

    /**
     * One of the labels.
     *
     * @param property how good the property is, 0 for the best, at most 9
     */
    void add(Node literal, int property) {
        String text = literal.getLiteralLexicalForm().strip();
        if (text.isEmpty()) {
            return;
        }
        int its = language(literal.getLiteralLanguage()) * 10 + property;
        if (its < rank || (its == rank && text.compareTo(chosen) < 0)) {
            rank = its;
            chosen = text;
        }
    }

    private static int language(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        return lower.equals("en") ? 0 : lower.startsWith("en-") ? 1 : lower.isEmpty() ? 2 : 3;
    }

    /** The label; empty where there is none. Very long ones are cut. */
    String get() {
        return chosen.codePointCount(0, chosen.length()) <= LONGEST
                ? chosen
                : chosen.substring(0, chosen.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
