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
import org.dateline.rdf.source.DistanceReader;

/** Reads the positions of places, and which claimed distances differ too much from the computed ones. */
final class PositionReader {
    private static final String POINTS = """
            SELECT ?s ?wkt { VALUES ?s { %s } { ?s geo:hasGeometry/geo:asWKT ?wkt } UNION { ?s geo:asWKT ?wkt } }
            """;
    private static final String DISCREPANCIES = """
            SELECT ?claim { VALUES ?claim { %s } ?discrepancy dl:claim ?claim ; a dl:Discrepancy }
            """;

    private final Map<String, Position> positions = new HashMap<>();
    private final Set<String> discrepancies = new HashSet<>();

    /** Reads where these places are. */
    void learn(SparqlSession session, Collection<String> places) {
        if (!places.isEmpty()) {
            session.select(POINTS, this::add, SparqlSession.iris(places));
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
        if (row.get("wkt").isLiteral()) {
            DistanceReader.point(row.getLiteral("wkt").getLexicalForm())
                    .ifPresent(point -> positions.putIfAbsent(row.get("s").toString(), point));
        }
    }

    Optional<Position> find(String place) {
        return Optional.ofNullable(positions.get(place));
    }

    boolean isDiscrepancy(Node claim) {
        return claim.isURI() && discrepancies.contains(claim.getURI());
    }
}
