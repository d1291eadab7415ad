// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.text;

import java.util.Optional;

/**
 * What is searched for.
 *
 * @param text words; nothing in them is syntax
 * @param kind only things of this kind; of every kind where it is absent
 * @param from how many hits to pass over, 0 to {@value #DEEPEST}
 * @param limit how many to give, 1 to 100
 */
public record TextQuery(String text, Optional<TextKind> kind, int from, int limit) {
    /** Nobody pages deeper; whoever wants all exports. */
    public static final int DEEPEST = 1_000;

    /** Checks the ranges. */
    public TextQuery {
        if (from < 0 || from > DEEPEST || limit < 1 || limit > 100) {
            throw new IllegalArgumentException("from " + from + ", limit " + limit);
        }
    }

    /** The first hits of every kind. */
    public static TextQuery of(String text, int limit) {
        return new TextQuery(text, Optional.empty(), 0, limit);
    }
}
