// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.timeline;

import java.util.List;

/**
 * Who took part in the same events.
 *
 * @param actors those with most events first, at most {@value #MOST_ACTORS}
 * @param ties between them, those with most common events first, at most {@value #MOST_TIES}
 * @param more how many further actors there are
 */
public record ActorNetwork(List<Facets.Count> actors, List<Tie> ties, int more) {
    /** The most actors of a network. */
    public static final int MOST_ACTORS = 2_000;

    /** The most ties of a network. */
    public static final int MOST_TIES = 20_000;

    /**
     * Two actors with common events.
     *
     * @param one the IRI that comes first in the alphabet
     * @param other the other's
     * @param events in how many events both took part, 1 or more
     */
    public record Tie(String one, String other, long events) {}
}
