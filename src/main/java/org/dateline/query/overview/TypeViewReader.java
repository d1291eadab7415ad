package org.dateline.query.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdfconnection.RDFConnection;
import org.dateline.index.timeline.TimelineIndex;
import org.dateline.model.overview.EntityView;
import org.dateline.model.overview.TypeView;
import org.dateline.model.timeline.Facets.Count;
import org.dateline.model.timeline.Selection;
import org.dateline.query.timeline.TimelineService;
import org.dateline.store.Store;

/** Reads the views of event types, from a store and from the types that ship with the program. */
public final class TypeViewReader {
    private static final int NARROWER = 60;

    private static final String BROADER = "SELECT DISTINCT ?type { ?thing skos:broader ?type } LIMIT 30";
    private static final String NARROWER_ONES = "SELECT DISTINCT ?type { ?type skos:broader ?thing } LIMIT 200";

    private final BoundedRows rows;
    private final BoundedRows shipped;
    private final TimelineService timelines;

    /**
     * Types of events.
     *
     * @param store whose events are of them
     * @param shipped the types that ship with the program
     */
    public TypeViewReader(Store store, Model shipped, TimelineService timelines) {
        this.rows = new BoundedRows(store::connect);
        this.shipped = new BoundedRows(() -> RDFConnection.connect(DatasetFactory.wrap(shipped)));
        this.timelines = timelines;
    }

    /** The view of a type; nothing where it has no label. */
    public Optional<TypeView> find(String iri) {
        TimelineIndex index = timelines.index();
        Optional<EntityView> own = new EntityReader(rows, index).find(iri);
        BoundedRows from = own.isPresent() ? rows : shipped;
        return own.or(() -> new EntityReader(shipped, index).find(iri)).map(entity -> {
            Set<String> broader = types(from, iri, BROADER);
            Set<String> narrower = types(from, iri, NARROWER_ONES);
            return new TypeView(
                    entity,
                    new OverviewLabels(from, index, broader).all(broader),
                    counted(narrower, new OverviewLabels(from, index, narrower), index),
                    new EntityEventsReader(rows, index).of("type", iri));
        });
    }

    private static Set<String> types(BoundedRows from, String iri, String query) {
        Set<String> types = new TreeSet<>();
        from.about(iri, query).forEach(row -> types.add(row.get("type")));
        types.remove(iri);
        return types;
    }

    private static List<Count> counted(Set<String> types, OverviewLabels labels, TimelineIndex index) {
        if (types.isEmpty()) {
            return List.of();
        }
        Selection narrower =
                Selection.ALL.with("type", types.stream().limit(NARROWER).toArray(String[]::new));
        Map<String, Count> counts = index.matching(narrower, null).types().stream()
                .collect(Collectors.toMap(count -> count.thing().iri(), Function.identity(), (one, other) -> one));
        List<Count> list = new ArrayList<>();
        types.stream()
                .limit(NARROWER)
                .forEach(type -> list.add(counts.getOrDefault(type, new Count(labels.of(type), 0, 0))));
        list.sort(Comparator.comparingLong(Count::count).reversed().thenComparing(count -> count.thing()
                .label()));
        return list;
    }
}
