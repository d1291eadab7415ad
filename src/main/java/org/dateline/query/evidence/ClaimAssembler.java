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
 * @param asking the store
 * @param names what things are called
 * @param reports what identifies the articles
 * @param points where places are
 */
record ClaimAssembler(SparqlSession asking, EvidenceLabels names, ReportReader reports, PositionReader points) {

    /** All claims among the statements, the oldest first. */
    List<ClaimDetails> claims(GatheredStatements said) {
        reports.learn(asking, said.graphs());
        names.learn(asking, said.mentioned());
        points.learn(asking, said.ends());
        List<String> iris = said.graphs().stream()
                .flatMap(graph -> said.claims(graph).stream())
                .filter(Node::isURI)
                .map(Node::getURI)
                .toList();
        points.learnDiscrepancies(asking, said.ends().isEmpty() ? List.of() : iris);
        Map<String, List<Mention>> mentions = mentions(iris);
        ClaimMapper claims = new ClaimMapper(said, names, reports, points);
        List<ClaimDetails> list = new ArrayList<>();
        for (String graph : said.graphs()) {
            said.claims(graph)
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
            MentionReader.list(asking, claims, names).forEach(mention -> mentions.computeIfAbsent(
                            mention.subject() + " " + mention.report(), key -> new ArrayList<>())
                    .add(mention));
        }
        return mentions;
    }
}
