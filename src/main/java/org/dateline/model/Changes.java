// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.Set;

/**
 * What a commit changed: the subjects of all statements that were added or removed in any graph, or that there are too many to list.
 *
 * @param everything whether anything may have changed; the things are then not listed
 * @param things the IRIs of the changed subjects; of a changed blank node, those of the things that lead to it
 */
public record Changes(boolean everything, Set<String> things) {
    /** Anything may have changed. */
    public static final Changes EVERYTHING = new Changes(true, Set.of());

    /** Keeps a copy of the set. */
    public Changes {
        things = Set.copyOf(things);
    }

    /** Just these things changed. */
    public static Changes of(Set<String> things) {
        return new Changes(false, things);
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return !everything && things.isEmpty();
    }
}
