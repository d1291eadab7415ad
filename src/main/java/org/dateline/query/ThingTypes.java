package org.dateline.query;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.system.Txn;
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
     * @param iri the thing, an IRI without characters that SPARQL does not allow in one
     */
    public static Set<String> list(Store store, String iri) {
        try (RDFConnection connection = store.connect()) {
            return Txn.calculateRead(connection, () -> {
                Set<String> held = list(connection, TYPES.formatted("", ""), iri);
                return held.isEmpty() ? list(connection, TYPES.formatted("GRAPH ?g {", "}"), iri) : held;
            });
        }
    }

    private static Set<String> list(RDFConnection connection, String template, String iri) {
        ParameterizedSparqlString query = new ParameterizedSparqlString(template);
        query.setIri("iri", iri);
        Set<String> types = new LinkedHashSet<>();
        connection.querySelect(query.toString(), (QuerySolution row) -> {
            if (row.get("type").isURIResource()) {
                types.add(row.getResource("type").getURI());
            }
        });
        return types;
    }
}
