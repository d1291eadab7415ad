package org.dateline.query.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.dateline.model.Iri;
import org.dateline.model.Named;
import org.dateline.model.evidence.ReportDetails;
import org.dateline.query.SparqlSession;
import org.dateline.rdf.RdfTerms;
import org.jspecify.annotations.Nullable;

/** Reads what identifies the articles of reports; remembers them. */
final class ReportReader {
    private static final String REPORTS = """
            SELECT ?g ?article ?headline ?label ?publisher ?date ?precision ?url ?upstream ?by {
              VALUES ?g { %s }
              OPTIONAL { ?g prov:hadPrimarySource ?article }
              OPTIONAL { ?g rdfs:label ?label }
              OPTIONAL { ?g prov:wasAttributedTo ?by }
              OPTIONAL { GRAPH ?g { ?article schema:headline ?headline } }
              OPTIONAL { GRAPH ?g { ?article schema:publisher ?publisher } }
              OPTIONAL { GRAPH ?g { ?article schema:datePublished ?date } }
              OPTIONAL { GRAPH ?g { ?article dl:datePrecision ?precision } }
              OPTIONAL { GRAPH ?g { ?article schema:url ?url } }
              OPTIONAL { GRAPH ?g { ?article dl:upstream ?upstream } }
            }
            """;

    private final EvidenceLabels names;
    private final Map<String, ReportDetails> known = new HashMap<>();

    ReportReader(EvidenceLabels names) {
        this.names = names;
    }

    /** Learns what identifies these reports, in two questions. */
    void learn(SparqlSession asking, Collection<String> graphs) {
        Map<String, QuerySolution> rows = new HashMap<>();
        var unknown = graphs.stream().filter(graph -> !known.containsKey(graph)).toList();
        if (unknown.isEmpty()) {
            return;
        }
        asking.rows(REPORTS, row -> rows.putIfAbsent(row.get("g").toString(), row), SparqlSession.list(unknown));
        names.learn(
                asking,
                rows.values().stream()
                        .flatMap(row -> java.util.stream.Stream.of("publisher", "upstream", "by")
                                .filter(row::contains)
                                .map(name -> row.get(name).toString()))
                        .toList());
        rows.forEach((graph, row) -> known.put(graph, report(graph, row)));
    }

    ReportDetails of(String graph) {
        return known.getOrDefault(graph, ReportDetails.unknown(graph));
    }

    private ReportDetails report(String graph, QuerySolution row) {
        String headline = text(row.get("headline"));
        String precision = Iri.localName(text(row.get("precision")));
        return new ReportDetails(
                graph,
                row.contains("article") && row.get("article").isURIResource() ? text(row.get("article")) : graph,
                EvidenceLabels.cut(headline.isBlank() ? text(row.get("label")) : headline),
                new ReportDetails.Parties(
                        named(row.get("publisher")), named(row.get("upstream")), named(row.get("by"))),
                instant(row.get("date")),
                precision.isEmpty() ? isMidnight(row.get("date")) : !"minute second instant hour".contains(precision),
                address(text(row.get("url"))));
    }

    private static String address(String url) {
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }

    private static boolean isMidnight(@Nullable RDFNode date) {
        Instant instant = instant(date);
        return instant != null && instant.toString().endsWith("T00:00:00Z");
    }

    private static @Nullable Instant instant(@Nullable RDFNode date) {
        return date == null ? null : RdfTerms.findInstant(date.asNode()).orElse(null);
    }

    private Optional<Named> named(@Nullable RDFNode node) {
        if (node == null) {
            return Optional.empty();
        }
        return Optional.of(
                node.isURIResource() ? names.of(node.toString()) : new Named("", EvidenceLabels.cut(text(node))));
    }

    private static String text(@Nullable RDFNode node) {
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }
}
