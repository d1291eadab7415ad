// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QuerySolution;
import org.dateline.model.Position;
import org.dateline.query.SparqlSession;
import org.dateline.rdf.PointReader;

/** Reads the positions of places, and which claimed distances differ too much from the computed ones. */
final class PositionReader {
    private static final String POINTS = """
            SELECT ?s ?node ?p ?o { VALUES ?s { %1$s } VALUES ?p { %2$s }
              { ?s ?p ?o } UNION { VALUES ?link { %3$s } ?s ?link ?node . ?node ?p ?o } }
            """;
    private static final String DISCREPANCIES = """
            SELECT ?claim { VALUES ?claim { %s } ?discrepancy dl:claim ?claim ; a dl:Discrepancy }
            """;

    private final Map<String, PointReader> points = new HashMap<>();
    private final Set<String> discrepancies = new HashSet<>();

    /** Reads where these places are. */
    void learn(SparqlSession session, Collection<String> places) {
        if (!places.isEmpty()) {
            session.select(
                    POINTS,
                    this::add,
                    SparqlSession.iris(places),
                    SparqlSession.iris(PointReader.PROPERTIES),
                    SparqlSession.iris(PointReader.LINKS));
        }
    }

    /** Reads which of these claims are discrepancies. */
    void learnDiscrepancies(SparqlSession session, Collection<String> claims) {
        if (!claims.isEmpty()) {
            session.select(
                    DISCREPANCIES, row -> discrepancies.add(row.get("claim").toString()), SparqlSession.iris(claims));
        }
    }

    private void add(QuerySolution row) {
        points.computeIfAbsent(row.get("s").toString(), place -> new PointReader())
                .add(
                        row.contains("node") ? row.get("node").toString() : "",
                        row.get("p").toString(),
                        row.get("o").asNode());
    }

    Optional<Position> find(String place) {
        return Optional.ofNullable(points.get(place)).flatMap(PointReader::find);
    }

    boolean isDiscrepancy(Node claim) {
        return claim.isURI() && discrepancies.contains(claim.getURI());
    }
}
