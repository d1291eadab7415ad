// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QuerySolution;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.assessed.KnownPeriods;

/** Reads what was known of events from one change to the next: from the default graph what never changed, from the history the rest. */
public final class KnownPeriodsReader {
    /** Today's values, whether or not they are known any more. */
    private static final String TODAY = "SELECT (?event AS ?of) ?p ?o { %1$s ?event dl:knownFrom ?from ; ?p ?o }";

    /** What was known at other times. */
    private static final String HISTORY =
            "SELECT (?event AS ?of) ?s ?p ?o { %1$s GRAPH %2$s { ?s dl:of ?event ; ?p ?o } }";

    private static final SparqlSession.Terms HISTORY_GRAPH = SparqlSession.iri(DatelineIris.HISTORY);

    private KnownPeriodsReader() {}

    /**
     * Reads some events, in batches.
     *
     * @param events by IRI
     * @param each receives each event that is or was assessed
     */
    public static void read(SparqlSession session, Collection<String> events, BiConsumer<Node, KnownPeriods> each) {
        for (SparqlSession.Terms batch : SparqlSession.batches("event", events)) {
            Map<Node, KnownPeriods> histories = new LinkedHashMap<>();
            session.select(
                    TODAY,
                    row -> of(row, histories)
                            .add(row.get("p").asNode(), row.get("o").asNode()),
                    batch);
            session.select(
                    HISTORY,
                    row -> of(row, histories)
                            .add(
                                    row.get("s").asNode(),
                                    row.get("p").asNode(),
                                    row.get("o").asNode()),
                    batch,
                    HISTORY_GRAPH);
            histories.forEach(each);
        }
    }

    private static KnownPeriods of(QuerySolution row, Map<Node, KnownPeriods> histories) {
        return histories.computeIfAbsent(row.get("of").asNode(), event -> new KnownPeriods());
    }
}
