// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.time.Duration;
import org.apache.jena.rdfconnection.RDFConnection;

/**
 * Finds out whether the default graph of an engine shows what its named graphs hold, as in RDF4J, GraphDB, Virtuoso, and Fuseki with
 * {@code tdb2:unionDefaultGraph}. SPARQL has no question for that: a statement of a named graph that the default graph lacks shows
 * that the engine keeps them apart. Where there is none, the two cannot be told apart, and answers are the same.
 */
final class UnionProbe {
    /** Most engines that keep graphs apart show it in the first few statements. */
    private static final String SOME =
            "ASK { { SELECT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } } LIMIT 1000 }" + " FILTER NOT EXISTS { ?s ?p ?o } }";

    private static final String ANY = "ASK { GRAPH ?g { ?s ?p ?o } FILTER NOT EXISTS { ?s ?p ?o } }";
    private static final String NAMED = "ASK { GRAPH ?g { ?s ?p ?o } }";

    private UnionProbe() {}

    /** Whether there are named graphs, and the default graph shows all that they hold. */
    static boolean isUnion(RemoteStore store, Duration patience) {
        try (RDFConnection connection = store.within(patience).connect()) {
            return connection.queryAsk(NAMED) && !connection.queryAsk(SOME) && !lacksAny(connection);
        }
    }

    /** An engine that does not find such a statement in time has none in most of its data. */
    private static boolean lacksAny(RDFConnection connection) {
        try {
            return connection.queryAsk(ANY);
        } catch (RuntimeException e) {
            return false;
        }
    }
}
