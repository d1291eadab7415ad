package org.dateline.eval;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A template of MUC-4: an incident with what fills its slots.
 *
 * @param optional whether it need not be found
 * @param slots the fills by slot number, as the task's documentation counts them; a slot without fills is not there
 */
record MucTemplate(boolean optional, Map<Integer, List<Fill>> slots) {
    static final int DATE = 2;
    static final int LOCATION = 3;
    static final int TYPE = 4;
    static final int STAGE = 5;
    static final int INDIVIDUAL = 9;
    static final int ORGANIZATION = 10;
    static final int NAME = 18;
    static final int DESCRIPTION = 19;
    static final int NUMBER = 21;
    static final int EFFECT = 23;

    /** Keeps a copy. */
    MucTemplate {
        slots = Map.copyOf(slots);
    }

    /**
     * One fill of a slot.
     *
     * @param alternatives any of which is right, without quotation marks, and without the text that it refers to ("1" of {@code 1: "JUDGE"})
     * @param optional whether it need not be found
     */
    record Fill(List<String> alternatives, boolean optional) {
        /** Keeps a copy. */
        Fill {
            alternatives = List.copyOf(alternatives);
        }

        static Fill of(String only) {
            return new Fill(List.of(only), false);
        }
    }

    List<Fill> fills(int slot) {
        return slots.getOrDefault(slot, List.of());
    }

    /** The first alternative of a slot's first fill. */
    Optional<String> first(int slot) {
        return fills(slot).stream().map(fill -> fill.alternatives().get(0)).findFirst();
    }
}
