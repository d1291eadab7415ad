package org.dateline.query.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.index.timeline.TimelineIndex;
import org.dateline.model.Named;
import org.dateline.model.overview.EntityEvents;
import org.dateline.model.overview.PlaceView;
import org.dateline.model.timeline.Facets.Count;
import org.dateline.model.timeline.Selection;
import org.dateline.query.timeline.TimelineService;
import org.dateline.store.Store;

/** Reads the views of places. */
public final class PlaceViewReader {
    private static final int PARTS = 40;

    private static final String PARENTS = """
            SELECT DISTINCT ?place { ?thing schema:containedInPlace+ ?place } LIMIT 30
            """;

    private static final String CHILDREN = """
            SELECT DISTINCT ?place { ?place schema:containedInPlace ?thing } LIMIT 500
            """;

    private final BoundedRows rows;
    private final TimelineService timelines;

    /** Places of a store. */
    public PlaceViewReader(Store store, TimelineService timelines) {
        this.rows = new BoundedRows(store::connect);
        this.timelines = timelines;
    }

    /** The view of a place; nothing where the store has neither a label nor a class for it. */
    public Optional<PlaceView> find(String iri) {
        TimelineIndex index = timelines.index();
        return new EntityReader(rows, index).find(iri).map(entity -> {
            EntityEvents events = new EntityEventsReader(rows, index).of("place", iri);
            Set<String> above = above(iri);
            NearbyPlaceReader nearbyPlaces = new NearbyPlaceReader(rows, index);
            PlaceView.Point point = nearbyPlaces.point(iri);
            return new PlaceView(
                    entity,
                    chain(above, index),
                    parts(iri, index),
                    point,
                    point == null ? List.of() : nearbyPlaces.nearby(iri, point.position(), above),
                    events,
                    new StatesReader(rows, index).of(iri),
                    nearbyPlaces.distances(iri));
        });
    }

    private Set<String> above(String iri) {
        Set<String> above = new HashSet<>();
        rows.about(iri, PARENTS).forEach(row -> above.add(row.get("place")));
        above.remove(iri);
        return above;
    }

    /** What lies within nothing else of them comes first: the fewer lie above, the wider. */
    private List<Named> chain(Set<String> above, TimelineIndex index) {
        OverviewLabels labels = new OverviewLabels(rows, index, above);
        return above.stream()
                .sorted(Comparator.comparing((String place) -> this.above(place).size())
                        .thenComparing(Comparator.naturalOrder()))
                .map(labels::of)
                .toList();
    }

    private List<Count> parts(String iri, TimelineIndex index) {
        Set<String> children = new HashSet<>();
        rows.about(iri, CHILDREN).forEach(row -> children.add(row.get("place")));
        children.remove(iri);
        Map<String, Count> counts = index.matching(Selection.ALL.with("place", iri), null).places().stream()
                .collect(Collectors.toMap(count -> count.thing().iri(), Function.identity(), (one, other) -> one));
        OverviewLabels labels = new OverviewLabels(rows, index, children);
        List<Count> parts = new ArrayList<>();
        children.forEach(child -> parts.add(counts.getOrDefault(child, new Count(labels.of(child), 0, 0))));
        parts.sort(Comparator.comparingLong(Count::count)
                .reversed()
                .thenComparing(count -> count.thing().label())
                .thenComparing(count -> count.thing().iri()));
        return parts.subList(0, Math.min(PARTS, parts.size()));
    }
}
