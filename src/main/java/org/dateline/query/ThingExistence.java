package org.dateline.query;

import org.dateline.store.Store;

/** Whether a store contains any statement about a thing. */
public final class ThingExistence {
    private static final String ASK = """
            ASK { { ?iri ?p ?o } UNION { GRAPH ?g { ?iri ?p ?o } } UNION { ?s ?p ?iri } UNION { GRAPH ?g { ?s ?p ?iri } }
                  UNION { GRAPH ?iri { ?s ?p ?o } } UNION { ?s ?iri ?o } UNION { GRAPH ?g { ?s ?iri ?o } } }
            """;

    private ThingExistence() {}

    /**
     * Whether some statement, in any graph, is about the thing, points to it or has it as its property, or a graph has its name.
     *
     * @param iri of one that cannot be written in a query nothing is found
     */
    public static boolean is(Store store, String iri) {
        return SparqlSession.read(store, session -> session.about("iri", iri).ask(ASK));
    }
}
