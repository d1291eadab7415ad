// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.timeline;

import java.util.List;
import org.dateline.model.Named;

/**
 * How many of the selected events have what: the most frequent values of each filter.
 *
 * @param actors who takes part
 * @param places where; a place counts for all places that it lies within
 * @param types of which type; a type counts for all broader ones
 * @param statuses the IRI of a status is its word, as in URLs
 */
public record Facets(Facet actors, Facet places, Facet types, Facet statuses) {
    /** How many values of a filter are listed at most. */
    public static final int MOST = 10;
    /** How many values of the one filter are listed at most whose values are asked for. */
    public static final int MOST_ASKED = 1_000;

    /**
     * The most frequent values of one filter.
     *
     * @param top those with the highest counts first, alike ones by label
     * @param more how many further values there are
     */
    public record Facet(List<Count> top, int more) {}

    /**
     * How many events have a value.
     *
     * @param thing the value
     * @param count how many: as many as would be found if it were added as a filter
     * @param direct how many have the very value, not only something within or narrower
     */
    public record Count(Named thing, long count, long direct) {}
}
