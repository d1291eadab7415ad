// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.thing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.model.EnglishText;
import org.dateline.model.ReportName;
import org.dateline.page.Link;
import org.dateline.page.thing.SourceLine;
import org.dateline.query.SparqlSession;
import org.dateline.query.ThingLabels;
import org.dateline.serve.site.Labels;
import org.dateline.serve.site.LocalPaths;
import org.dateline.store.Store;

/** Reads the sources of a thing with their articles: headline, publisher, day and address. */
final class ThingSourceReader {
    private static final String ARTICLES = """
            SELECT ?g ?headline ?own ?publisher ?date ?url {
              VALUES ?g { %s }
              ?g prov:hadPrimarySource ?article .
              OPTIONAL { GRAPH ?g { ?article schema:headline ?headline } }
              OPTIONAL { GRAPH ?g { ?article dl:gist|rdfs:label ?own } }
              OPTIONAL { GRAPH ?g { ?article schema:publisher ?publisher } }
              OPTIONAL { GRAPH ?g { ?article schema:datePublished ?date } }
              OPTIONAL { GRAPH ?g { ?article schema:url ?url } }
            } ORDER BY ?date ?g
            """;

    private final Store store;
    private final LocalPaths paths;

    ThingSourceReader(Store store, LocalPaths paths) {
        this.store = store;
        this.paths = paths;
    }

    /** One line for each graph, in the order of the days of the articles. Graphs without an article come last. */
    List<SourceLine> list(List<String> graphs) {
        if (graphs.isEmpty()) {
            return List.of();
        }
        Map<String, SourceLine> lines = new LinkedHashMap<>();
        SparqlSession.read(store, session -> {
            Map<String, QuerySolution> rows = new LinkedHashMap<>();
            session.select(ARTICLES, row -> rows.putIfAbsent(row.get("g").toString(), row), SparqlSession.iris(graphs));
            ThingLabels labels = new ThingLabels(GraphFactory.createDefaultGraph());
            labels.learn(
                    session,
                    rows.values().stream()
                            .filter(row -> row.contains("publisher")
                                    && row.get("publisher").isURIResource())
                            .map(row -> row.get("publisher").toString())
                            .toList());
            rows.forEach((graph, row) -> lines.put(graph, line(row, graph, labels)));
            return lines;
        });
        graphs.forEach(graph -> lines.computeIfAbsent(graph, name -> new SourceLine(link(name), "", "", "", null)));
        return List.copyOf(lines.values());
    }

    private SourceLine line(QuerySolution row, String graph, ThingLabels labels) {
        String date = SparqlSession.text(row, "date");
        String address = SparqlSession.text(row, "url");
        String publisher = SparqlSession.text(row, "publisher");
        boolean isThing = row.contains("publisher") && row.get("publisher").isURIResource();
        String by = isThing ? labels.label(publisher) : publisher;
        String name =
                ReportName.of(SparqlSession.text(row, "headline"), by, date, SparqlSession.text(row, "own"), graph);
        return new SourceLine(
                new Link(name, paths.of(graph)),
                by,
                EnglishText.day(date),
                date,
                Labels.isWeb(address) ? address : null);
    }

    private Link link(String graph) {
        boolean isLocal = graph.startsWith(paths.baseIri());
        return new Link(isLocal ? ReportName.of(graph) : graph, paths.of(graph));
    }
}
