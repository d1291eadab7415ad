// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.index.timeline.TimelineIndex;
import org.dateline.model.Distance;
import org.dateline.model.GeodesicPath;
import org.dateline.model.Iri;
import org.dateline.model.Position;
import org.dateline.model.evidence.DistanceClaimView;
import org.dateline.model.overview.PlaceView;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.ThingRecord;
import org.jspecify.annotations.Nullable;

/** Reads where a place is, what lies around it, and which distances reports give. */
final class NearbyPlaceReader {
    private static final int NEARBY = 10;
    private static final double FARTHEST_METRES = 250_000;

    /** A degree of latitude is nowhere shorter, in metres: what is farther away in latitude alone need not be computed. */
    private static final double SHORTEST_DEGREE = 110_000;

    /** Points that stand for something large say little about distance. */
    private static final Set<String> COARSE = Set.of("countryCentre", "regionCentre");

    private static final String POINT = """
            SELECT ?by { ?thing geo:hasGeometry ?shape . ?shape prov:wasAttributedTo ?by } LIMIT 1
            """;

    private static final String DISTANCES = """
            SELECT ?g ?claim ?from ?to ?number ?unit ?discrepancy {
              { SELECT DISTINCT ?g ?claim { GRAPH ?g { ?claim dl:from|dl:to ?thing } } LIMIT 60 }
              GRAPH ?g { ?claim dl:from ?from ; dl:to ?to ; dl:distance ?distance .
                ?distance qudt:numericValue ?number ; qudt:hasUnit ?unit }
              OPTIONAL { ?discrepancy dl:claim ?claim ; a dl:Discrepancy }
            } ORDER BY ?g ?claim LIMIT 60
            """;

    private final BoundedRows rows;
    private final TimelineIndex index;

    NearbyPlaceReader(BoundedRows rows, TimelineIndex index) {
        this.rows = rows;
        this.index = index;
    }

    /** Where a place is; null where that is not known. */
    PlaceView.@Nullable Point point(String iri) {
        ThingRecord thing = index.thing(iri);
        Position position = thing == null ? null : thing.position();
        if (thing == null || position == null) {
            return null;
        }
        List<BoundedRows.Row> by = rows.about(iri, POINT);
        String who = by.isEmpty() ? "" : by.get(0).get("by");
        return new PlaceView.Point(
                position,
                thing.precision(),
                who.isEmpty() ? null : new OverviewLabels(rows, index, Set.of(who)).of(who));
    }

    /** Places around a point with events, the nearest first, without those that the place lies within. */
    List<PlaceView.Near> nearby(String iri, Position position, Set<String> above) {
        record Found(ThingRecord thing, GeodesicPath way) {}
        List<Found> found = new ArrayList<>();
        for (ThingRecord thing : index.things()) {
            Position there = thing.position();
            boolean other = !thing.iri().equals(iri) && !above.contains(thing.iri());
            if (there != null && other && !COARSE.contains(thing.precision()) && mayBeNear(position, there)) {
                GeodesicPath way = GeodesicPath.between(position, there);
                if (way.metres() <= FARTHEST_METRES) {
                    found.add(new Found(thing, way));
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble((Found each) -> each.way().metres())
                        .thenComparing(each -> each.thing().iri()))
                .limit(NEARBY)
                .map(each -> new PlaceView.Near(
                        index.named(each.thing().iri()),
                        each.way(),
                        index.matching(Selection.ALL.with("place", each.thing().iri()), null)
                                .total()))
                .toList();
    }

    private static boolean mayBeNear(Position one, Position other) {
        return Math.abs(one.latitude() - other.latitude()) * SHORTEST_DEGREE <= FARTHEST_METRES;
    }

    /** Distances that reports give from or to a place, beside the computed ones. */
    List<PlaceView.Measured> distances(String iri) {
        List<BoundedRows.Row> claims = rows.about(iri, DISTANCES);
        Set<String> ends = new TreeSet<>();
        claims.forEach(row -> ends.addAll(List.of(row.get("from"), row.get("to"))));
        OverviewLabels labels = new OverviewLabels(rows, index, ends);
        return claims.stream()
                .map(row -> new PlaceView.Measured(
                        row.get("claim"),
                        new DistanceClaimView(
                                labels.of(row.get("from")),
                                labels.of(row.get("to")),
                                claimed(row),
                                position(row.get("from")),
                                position(row.get("to")),
                                row.has("discrepancy")),
                        index.report(row.get("g"))))
                .toList();
    }

    private static Optional<Distance> claimed(BoundedRows.Row row) {
        try {
            return Distance.find(new BigDecimal(row.get("number")), Iri.localName(row.get("unit")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private @Nullable Position position(String place) {
        ThingRecord thing = index.thing(place);
        return thing == null ? null : thing.position();
    }
}
