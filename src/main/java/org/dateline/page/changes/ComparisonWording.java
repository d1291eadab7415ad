// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.changes;

/**
 * What the two states of a comparison and its parts are called.
 *
 * @param vanishing the heading of events that only the first state has
 * @param appearing the heading of events that only the second state has
 * @param ending the heading of disputes that only the first state has
 * @param beginning the heading of disputes that only the second state has
 * @param recounted the heading of events of which only the number of sources differs
 * @param before the heading of the column of the first state
 * @param after the heading of the column of the second state
 */
public record ComparisonWording(
        String vanishing,
        String appearing,
        String ending,
        String beginning,
        String recounted,
        String before,
        String after) {
    /** Now, and without a source. */
    public static final ComparisonWording WITHDRAWAL = new ComparisonWording(
            "Events that no other source reports",
            "Events that appear again",
            "Disputes that end",
            "Disputes that begin",
            "Events with fewer sources and the same values",
            "Now",
            "Without the source");

    /**
     * One day and a later one.
     *
     * @param first the first day, in words
     * @param second the second day, in words
     */
    public static ComparisonWording between(String first, String second) {
        return new ComparisonWording(
                "Events that no source reports any more",
                "New events",
                "Disputes that ended",
                "New disputes",
                "Events with other numbers of sources and the same values",
                first,
                second);
    }
}
