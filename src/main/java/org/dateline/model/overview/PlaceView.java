// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.overview;

import java.util.List;
import org.dateline.model.GeodesicPath;
import org.dateline.model.Named;
import org.dateline.model.Position;
import org.dateline.model.Report;
import org.dateline.model.evidence.DistanceClaimView;
import org.dateline.model.timeline.Facets.Count;
import org.jspecify.annotations.Nullable;

/**
 * A place with its events, states and distances.
 *
 * @param entity what it is called
 * @param within what it lies within, the widest first
 * @param parts what directly lies within it, with the events there; those with most events first
 * @param point where it is; null if unknown
 * @param nearby places around it, the nearest first
 * @param events that take place there or within
 * @param controls who controlled it, the earliest first
 * @param distances that reports give from or to it
 */
public record PlaceView(
        EntityView entity,
        List<Named> within,
        List<Count> parts,
        @Nullable Point point,
        List<Near> nearby,
        EntityEvents events,
        List<StateRow> controls,
        List<Measured> distances) {

    /** Keeps copies. */
    public PlaceView {
        within = List.copyOf(within);
        parts = List.copyOf(parts);
        nearby = List.copyOf(nearby);
        controls = List.copyOf(controls);
        distances = List.copyOf(distances);
    }

    /**
     * Where a place is.
     *
     * @param position the point that stands for it
     * @param precision what the point stands for, as the local name in the ontology; empty if unknown
     * @param by who set it; null if unknown
     */
    public record Point(
            Position position, String precision, @Nullable Named by) {}

    /**
     * A place in the neighbourhood.
     *
     * @param place which
     * @param way how far and in which direction
     * @param events how many take place there or within
     */
    public record Near(Named place, GeodesicPath way, long events) {}

    /**
     * A distance as a report gives it.
     *
     * @param claim the claim's IRI
     * @param distance the claimed and the computed distance
     * @param report which gives it
     */
    public record Measured(String claim, DistanceClaimView distance, Report report) {}
}
