// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.timeline;

import java.util.List;
import org.dateline.model.Named;

/**
 * Events in lanes. An event is in the lane of each of its actors, places or types.
 *
 * @param by what makes a lane
 * @param lanes those with most events first
 * @param more how many further lanes there are
 * @param rest the selected events that have no actor, place or type; its thing has neither IRI nor label
 */
public record Lanes(LaneKey by, List<Lane> lanes, int more, Lane rest) {
    /** How many lanes there are at most. */
    public static final int MOST = 12;

    /** The largest selection of which each event is drawn; above, a lane has only counts. */
    public static final int DRAWN = 2_000;

    /**
     * One lane.
     *
     * @param thing whose lane it is
     * @param count the number of selected events in it
     * @param bins how many begin in each bucket of the histogram, in its order
     * @param events the events themselves by begin, where there are at most {@link #DRAWN} selected; else empty
     */
    public record Lane(Named thing, long count, List<Long> bins, List<EventRow> events) {}

    /** How many of the selected events have no actor, place or type. */
    public long without() {
        return rest.count();
    }
}
