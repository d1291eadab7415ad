// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.dateline.model.Iri;
import org.dateline.model.Label;
import org.dateline.model.LabelPolicy;
import org.dateline.model.Named;
import org.dateline.model.Source;
import org.dateline.model.evidence.ReportDetails;
import org.dateline.query.SparqlSession;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.LabelProperties;
import org.jspecify.annotations.Nullable;

/** Reads what identifies the articles of reports. Each report is read once. */
final class ReportReader {
    private static final String REPORTS = """
            SELECT ?g ?article ?headline ?own ?label ?publisher ?date ?precision ?url ?upstream ?by {
              VALUES ?g { %s }
              OPTIONAL { ?g prov:hadPrimarySource ?article }
              OPTIONAL { ?g rdfs:label ?label }
              OPTIONAL { ?g prov:wasAttributedTo ?by }
              OPTIONAL { GRAPH ?g { ?article schema:headline ?headline } }
              OPTIONAL { GRAPH ?g { ?article dl:gist|rdfs:label ?own } }
              OPTIONAL { GRAPH ?g { ?article schema:publisher ?publisher } }
              OPTIONAL { GRAPH ?g { ?article schema:datePublished ?date } }
              OPTIONAL { GRAPH ?g { ?article dl:datePrecision ?precision } }
              OPTIONAL { GRAPH ?g { ?article schema:url ?url } }
              OPTIONAL { GRAPH ?g { ?article dl:upstream ?upstream } }
            }
            """;

    /** What says when they count as known. */
    private static final String DATES = """
            SELECT ?g ?article ?modified ?published {
              VALUES ?g { %s }
              ?g a dl:Source
              OPTIONAL { ?g prov:hadPrimarySource ?named FILTER isIRI(?named) }
              BIND (COALESCE(?named, ?g) AS ?article)
              OPTIONAL { GRAPH ?g { ?article schema:dateModified ?modified } }
              OPTIONAL { GRAPH ?g { ?article schema:datePublished ?published } }
            }
            """;

    private final EvidenceLabels labels;
    private final Map<String, ReportDetails> reports = new HashMap<>();
    private final Map<String, Instant> instants = new HashMap<>();

    ReportReader(EvidenceLabels labels) {
        this.labels = labels;
    }

    /** Reads what identifies these reports, with three queries. */
    void learn(SparqlSession session, Collection<String> graphs) {
        Map<String, List<QuerySolution>> rows = new HashMap<>();
        var unknown =
                graphs.stream().filter(graph -> !reports.containsKey(graph)).toList();
        if (unknown.isEmpty()) {
            return;
        }
        session.select(
                REPORTS,
                row -> rows.computeIfAbsent(row.get("g").toString(), graph -> new ArrayList<>())
                        .add(row),
                SparqlSession.iris(unknown));
        labels.learn(
                session,
                rows.values().stream()
                        .flatMap(List::stream)
                        .flatMap(row -> Stream.of("publisher", "upstream", "by")
                                .filter(row::contains)
                                .map(name -> row.get(name).toString()))
                        .toList());
        rows.forEach((graph, all) -> reports.put(graph, report(graph, all)));
        learnInstants(session, unknown);
    }

    private void learnInstants(SparqlSession session, Collection<String> graphs) {
        Map<String, NavigableMap<String, List<QuerySolution>>> rows = new HashMap<>();
        session.select(
                DATES,
                row -> rows.computeIfAbsent(row.get("g").toString(), graph -> new TreeMap<>())
                        .computeIfAbsent(row.get("article").toString(), article -> new ArrayList<>())
                        .add(row),
                SparqlSession.iris(graphs));
        rows.forEach((graph, articles) -> {
            List<QuerySolution> first = articles.firstEntry().getValue();
            Instant instant = Source.instant(instants(first, "modified"), instants(first, "published"));
            if (!instant.equals(Source.UNDATED)) {
                instants.put(graph, instant);
            }
        });
    }

    private static List<Instant> instants(List<QuerySolution> rows, String variable) {
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(instant(row.get(variable))).stream())
                .toList();
    }

    /** When a report that was learnt counts as known, {@link Source#instant}; empty where it has no date or is no source. */
    Optional<Instant> dated(String graph) {
        return Optional.ofNullable(instants.get(graph));
    }

    /** Whether a report that was learnt counts as known at an instant, as one without a date always does; null stands for now. */
    boolean isKnown(String graph, @Nullable Instant asOf) {
        return asOf == null || dated(graph).filter(asOf::isBefore).isEmpty();
    }

    ReportDetails of(String graph) {
        return reports.getOrDefault(graph, ReportDetails.unknown(graph));
    }

    private ReportDetails report(String graph, List<QuerySolution> rows) {
        QuerySolution row = rows.get(0);
        String ownWords = label(rows, "own");
        String precision = Iri.localName(text(row.get("precision")));
        return new ReportDetails(
                graph,
                row.contains("article") && row.get("article").isURIResource() ? text(row.get("article")) : graph,
                EvidenceLabels.cut(label(rows, "headline")),
                EvidenceLabels.cut(ownWords.isEmpty() ? label(rows, "label") : ownWords),
                new ReportDetails.Parties(
                        named(row.get("publisher")), named(row.get("upstream")), named(row.get("by"))),
                instant(row.get("date")),
                precision.isEmpty() ? isMidnight(row.get("date")) : !"minute second instant hour".contains(precision),
                address(text(row.get("url"))));
    }

    private static String label(List<QuerySolution> rows, String variable) {
        List<Label> labels = rows.stream()
                .filter(row -> row.contains(variable) && row.get(variable).isLiteral())
                .map(row -> LabelProperties.label(row.get(variable).asNode()))
                .toList();
        return LabelPolicy.current().choose(labels).map(Label::text).orElse("");
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
                node.isURIResource() ? labels.of(node.toString()) : new Named("", EvidenceLabels.cut(text(node))));
    }

    private static String text(@Nullable RDFNode node) {
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }
}
