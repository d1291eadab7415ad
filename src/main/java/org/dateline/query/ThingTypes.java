package org.dateline.query;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dateline.store.Store;

/** The classes of a thing: those that the default graph says, else those that the sources say. */
public final class ThingTypes {
    /** The bound comes before the duplicates go: a thing may be typed anew in each of very many sources. */
    private static final String TYPES = """
            SELECT DISTINCT ?type { { SELECT ?type { VALUES ?thing { ?iri } %1$s ?thing a ?type %2$s } LIMIT 200 } }
            """;

    private ThingTypes() {}

    /**
     * The IRIs of the classes, none where nothing says what the thing is.
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
