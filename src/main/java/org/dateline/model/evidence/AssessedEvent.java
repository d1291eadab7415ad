// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Named;
import org.dateline.model.Position;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The assessed values of an event, today or as known on an earlier day.
 *
 * @param label what it is called
 * @param type its narrowest type; absent if none is known
 * @param status how real it is
 * @param span when
 * @param localDate the calendar day at the place; empty if unknown
 * @param places where
 * @param parts who took part
 * @param tolls how many were harmed, all claims considered
 * @param counts its sources, and whether they differ
 * @param reasons the reasons of the values, by the local name of the property; none for an event that no source reports
 */
public record AssessedEvent(
        String label,
        Optional<Type> type,
        Status status,
        TimeSpan span,
        String localDate,
        List<Site> places,
        List<Part> parts,
        List<Toll> tolls,
        Counts counts,
        Map<String, Reason> reasons) {

    /** Keeps copies. */
    public AssessedEvent {
        places = List.copyOf(places);
        parts = List.copyOf(parts);
        tolls = List.copyOf(tolls);
        reasons = Map.copyOf(reasons);
    }

    /**
     * What kind of event.
     *
     * @param type the type
     * @param broader the types above it, the widest first
     * @param narrower the types below it
     */
    public record Type(Named type, List<Named> broader, List<Named> narrower) {}

    /**
     * Where.
     *
     * @param place the place
     * @param within what it lies in, the nearest first
     * @param point the point that stands for it; null if none is known
     * @param precision what the point stands for; empty if not given
     */
    public record Site(
            Named place, List<Named> within, @Nullable Position point, Optional<Named> precision) {}

    /**
     * One agent's part.
     *
     * @param agent who
     * @param roles in which roles
     * @param capacities in which posts, as the sources call them
     */
    public record Part(Named agent, List<String> roles, List<String> capacities) {}

    /**
     * A toll.
     *
     * @param casualties low, best and high over all current claims
     * @param disputed whether independent sources differ
     */
    public record Toll(CasualtyView casualties, boolean disputed) {}

    /**
     * The numbers of sources and origins.
     *
     * @param sources all
     * @param independent the origins on which those rest
     * @param disputed whether they differ so that not all can be right
     */
    public record Counts(long sources, long independent, boolean disputed) {}

    /**
     * Why a value is what it is.
     *
     * @param rule the rule that decided
     * @param disputed whether the sources differ on it
     * @param bases the reports and claims that it rests on
     */
    public record Reason(Named rule, boolean disputed, List<Named> bases) {}
}
