package org.dateline.query.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.model.evidence.ClaimDetails;
import org.dateline.model.evidence.Mention;
import org.dateline.query.SparqlSession;

/**
 * Makes claims of gathered statements, with all that their names, reports, places and words need.
 *
 * @param session the store
 * @param names what things are called
 * @param reports what identifies the articles
 * @param points where places are
 */
record ClaimAssembler(SparqlSession session, EvidenceLabels labels, ReportReader reports, PositionReader positions) {

    /** All claims among the statements, the oldest first. */
    List<ClaimDetails> claims(GatheredStatements claimStatements) {
        reports.learn(session, claimStatements.graphs());
        labels.learn(session, claimStatements.mentioned());
        positions.learn(session, claimStatements.ends());
        List<String> iris = claimStatements.graphs().stream()
                .flatMap(graph -> claimStatements.claims(graph).stream())
                .filter(Node::isURI)
                .map(Node::getURI)
                .toList();
        positions.learnDiscrepancies(session, claimStatements.ends().isEmpty() ? List.of() : iris);
        Map<String, List<Mention>> mentions = mentions(iris);
        ClaimMapper claims = new ClaimMapper(claimStatements, labels, reports, positions);
        List<ClaimDetails> list = new ArrayList<>();
        for (String graph : claimStatements.graphs()) {
            claimStatements
                    .claims(graph)
                    .forEach(claim -> list.add(claims.claim(
                            graph, claim, mentions.getOrDefault(claim.toString() + " " + graph, List.of()))));
        }
        list.sort(Comparator.comparing((ClaimDetails claim) ->
                        Optional.ofNullable(claim.reportedAt()).orElse(Instant.MAX))
                .thenComparing(ClaimDetails::iri));
        return list;
    }

    private Map<String, List<Mention>> mentions(List<String> claims) {
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        if (!claims.isEmpty()) {
            MentionReader.list(session, claims, labels).forEach(mention -> mentions.computeIfAbsent(
                            mention.subject() + " " + mention.report(), key -> new ArrayList<>())
                    .add(mention));
        }
        return mentions;
    }
}
