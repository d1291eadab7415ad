package org.dateline.query;

import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.system.Txn;
import org.dateline.store.Store;

/** Whether a store knows anything of a thing. */
public final class ThingExistence {
    private static final String ASK = """
            ASK { { ?iri ?p ?o } UNION { GRAPH ?g { ?iri ?p ?o } } UNION { ?s ?p ?iri } UNION { GRAPH ?g { ?s ?p ?iri } }
                  UNION { GRAPH ?iri { ?s ?p ?o } } UNION { ?s ?iri ?o } UNION { GRAPH ?g { ?s ?iri ?o } } }
            """;

    private ThingExistence() {}

    /**
     * Whether some statement, in any graph, is of the thing points to it or has it as its property, or a graph has its name.
     *
     * @param iri an IRI without characters that SPARQL does not allow in one
     */
    public static boolean is(Store store, String iri) {
        ParameterizedSparqlString ask = new ParameterizedSparqlString(ASK);
        ask.setIri("iri", iri);
        try (RDFConnection connection = store.connect()) {
            return Txn.calculateRead(connection, () -> connection.queryAsk(ask.toString()));
        }
    }
}
