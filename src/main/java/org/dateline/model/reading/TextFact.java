// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.reading;

import java.util.List;
import org.dateline.model.Named;
import org.dateline.model.Sha256;

/**
 * A fact that some words of an article express.
 *
 * @param thing what they denote; of a time that which it dates, with the words; its IRI is empty where there is nothing to link to
 * @param kind what sort of thing
 * @param status how real an event is, in one word; empty for what is none
 * @param lines what the article says about it, in order
 * @param why how sure that is, and by which rule
 * @param at where the words stand, in order, in the part that is shown
 */
public record TextFact(Named thing, FactKind kind, String status, List<Line> lines, Why why, List<TextRange> at) {
    private static final int ANCHOR_DIGITS = 12;

    /** Keeps copies of the lists. */
    public TextFact {
        lines = List.copyOf(lines);
        at = List.copyOf(at);
    }

    /**
     * One property of the fact.
     *
     * @param name such as {@code when}
     * @param words the value in words; empty if it consists of things
     * @param things what that names
     */
    public record Line(String name, String words, List<Named> things) {
        /** Keeps a copy of the list. */
        public Line {
            things = List.copyOf(things);
        }

        /** A line of words alone. */
        public static Line of(String name, String words) {
            return new Line(name, words, List.of());
        }
    }

    /**
     * Why it was read so.
     *
     * @param confidence from 0 to 1, as written; empty if not given
     * @param rule the rule that found it; empty if none is named
     * @param because a reason in words; empty if none is given
     */
    public record Why(String confidence, String rule, String because) {}

    /** An anchor on the page, the same whenever the same article is shown. */
    public String anchor() {
        String key = kind.slug() + thing.iri() + (kind == FactKind.TIME ? at.toString() : "");
        return "f" + Sha256.hex(key, ANCHOR_DIGITS);
    }
}
