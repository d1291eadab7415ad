// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.dateline.model.evidence.EventMergeView;
import org.dateline.query.SparqlSession;

/** Reads the merges into an event: which report, by which rule, and why. */
final class EventMergeReader {
    private static final int MOST = 100;
    private static final String MERGES = """
            SELECT ?g ?rule ?confidence ?because {
              VALUES ?s { %1$s }
              GRAPH ?g { ?m dl:into ?s ; a dl:Merge ; dl:foundBy ?rule .
                OPTIONAL { ?m dl:confidence ?confidence } OPTIONAL { ?m dl:because ?because } }
            } ORDER BY ?g LIMIT %2$d
            """;

    private EventMergeReader() {}

    static List<EventMergeView> list(SparqlSession session, String event) {
        List<EventMergeView> merges = new ArrayList<>();
        session.select(
                MERGES,
                row -> merges.add(new EventMergeView(
                        row.get("g").toString(),
                        EvidenceLabels.cut(SparqlSession.literal(row, "rule")),
                        confidence(row),
                        EvidenceLabels.cut(SparqlSession.literal(row, "because")))),
                SparqlSession.iri(event),
                MOST);
        return merges;
    }

    /** {@code 0.96}, whatever the number's form in the store; empty where it is none. */
    private static String confidence(QuerySolution row) {
        boolean number = row.contains("confidence")
                && row.get("confidence").isLiteral()
                && row.getLiteral("confidence").asNode().getLiteral().isWellFormed()
                && row.getLiteral("confidence").getValue() instanceof Number;
        return number ? Double.toString(row.getLiteral("confidence").getDouble()) : "";
    }
}
