package org.dateline.query;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dateline.store.Store;

/** The classes of a thing: those in the default graph, else those in the sources. */
public final class ThingTypes {
    /** The limit comes before DISTINCT, since a thing may have a type in each of very many sources. */
    private static final String TYPES = """
            SELECT DISTINCT ?type { { SELECT ?type { VALUES ?thing { ?iri } %1$s ?thing a ?type %2$s } LIMIT 200 } }
            """;

    private ThingTypes() {}

    /**
     * The IRIs of the classes, none where the store has none.
     *
     * @param iri the thing; of one that cannot be written in a query nothing is found
     */
    public static Set<String> list(Store store, String iri) {
        return SparqlSession.read(store, session -> {
            Set<String> types = list(session.about("iri", iri), TYPES.formatted("", ""));
            return types.isEmpty() ? list(session.about("iri", iri), TYPES.formatted("GRAPH ?g {", "}")) : types;
        });
    }

    private static Set<String> list(SparqlSession session, String query) {
        Set<String> types = new LinkedHashSet<>();
        session.select(query, row -> {
            if (row.get("type").isURIResource()) {
                types.add(row.getResource("type").getURI());
            }
        });
        return types;
    }
}
