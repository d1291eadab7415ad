// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.model.Label;
import org.dateline.model.LabelSet;
import org.dateline.model.Report;
import org.dateline.query.SparqlSession;
import org.dateline.query.ThingLabels;
import org.dateline.rdf.vocabulary.LabelProperties;

/**
 * Reads reports: their articles, publishers, addresses and dates. Headlines and publishers have one name here,
 * whatever language a request prefers: that of {@link org.dateline.model.LabelPolicy#DEFAULT}.
 */
final class TimelineReportReader {
    private static final String REPORTS = """
            SELECT ?g ?article ?headline ?own ?publisher ?url ?day {
              %s ?g a dl:Source
              OPTIONAL { ?g prov:hadPrimarySource ?article
                OPTIONAL { GRAPH ?g { ?article schema:headline ?headline } }
                OPTIONAL { GRAPH ?g { ?article dl:gist|rdfs:label ?own } }
                OPTIONAL { GRAPH ?g { ?article schema:url ?url } }
                OPTIONAL { GRAPH ?g { ?article schema:datePublished ?day } }
                OPTIONAL { GRAPH ?g { ?article schema:publisher ?publisher } } }
            }
            """;

    private final SparqlSession session;
    private final ThingLabels labels = new ThingLabels(GraphFactory.createDefaultGraph());

    TimelineReportReader(SparqlSession session) {
        this.session = session;
    }

    /** All reports of the store. */
    Collection<Report> readAll() {
        return read(List.of(SparqlSession.ANYTHING));
    }

    /** Those of these things that are reports. */
    Collection<Report> read(Set<String> iris) {
        return read(SparqlSession.batches("g", iris));
    }

    private Collection<Report> read(List<SparqlSession.Terms> restrictions) {
        Map<String, Statements> reports = new TreeMap<>();
        for (SparqlSession.Terms restriction : restrictions) {
            session.select(
                    REPORTS,
                    row -> {
                        if (row.get("g").isURIResource()) {
                            reports.computeIfAbsent(row.get("g").toString(), iri -> new Statements())
                                    .add(row);
                        }
                    },
                    restriction);
        }
        Set<String> named = new TreeSet<>();
        reports.values().forEach(report -> report.addNameless(named));
        labels.learn(session, named);
        List<Report> list = new ArrayList<>();
        reports.forEach((iri, report) -> list.add(report.get(iri)));
        return list;
    }

    /** What was read of one report. Of several values the first by text counts, whatever the order of the rows. */
    private final class Statements {
        private final Set<String> articles = new TreeSet<>();
        private final Set<String> urls = new TreeSet<>();
        private final Set<String> days = new TreeSet<>();
        private final List<Label> headlines = new ArrayList<>();
        private final List<Label> ownWords = new ArrayList<>();
        private final List<Label> publishers = new ArrayList<>();
        private final Set<String> publisherIris = new TreeSet<>();

        void add(QuerySolution row) {
            addText(row, "article", articles);
            addText(row, "url", urls);
            addText(row, "day", days);
            addLabel(row, "headline", headlines);
            addLabel(row, "own", ownWords);
            addLabel(row, "publisher", publishers);
            if (row.contains("publisher") && row.get("publisher").isURIResource()) {
                publisherIris.add(row.get("publisher").toString());
            }
        }

        private void addText(QuerySolution row, String variable, Set<String> into) {
            if (row.contains(variable) && !row.get(variable).isAnon()) {
                into.add(SparqlSession.text(row, variable));
            }
        }

        private void addLabel(QuerySolution row, String variable, List<Label> into) {
            Node node = row.contains(variable) ? row.get(variable).asNode() : null;
            if (node != null && node.isLiteral()) {
                into.add(LabelProperties.label(node));
            }
        }

        void addNameless(Set<String> iris) {
            iris.addAll(publisherIris);
        }

        Report get(String iri) {
            String article = first(articles);
            String url = first(urls);
            boolean web = url.startsWith("https://") || url.startsWith("http://");
            return new Report(
                    iri,
                    article,
                    LabelSet.of(headlines).text(),
                    LabelSet.of(ownWords).text(),
                    publisher(),
                    web ? url : "",
                    first(days));
        }

        private String publisher() {
            return publisherIris.stream()
                    .map(labels::label)
                    .filter(label -> !label.isEmpty())
                    .min(Comparator.naturalOrder())
                    .orElseGet(() -> LabelSet.of(publishers).text());
        }

        private static String first(Set<String> texts) {
            return texts.stream().findFirst().orElse("");
        }
    }
}
