package org.dateline.serve.thing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QuerySolution;
import org.dateline.model.EnglishText;
import org.dateline.page.Link;
import org.dateline.page.SourceLine;
import org.dateline.query.SparqlSession;
import org.dateline.query.ThingLabels;
import org.dateline.serve.site.Labels;
import org.dateline.serve.site.LocalPaths;
import org.dateline.serve.site.Site;

/** The sources that tell of a thing, each with its article: headline, publisher, day, address. */
final class ThingSourceReader {
    private static final String ARTICLES = """
            SELECT ?g ?headline ?label ?publisher ?date ?url {
              VALUES ?g { %s }
              ?g prov:hadPrimarySource ?article .
              OPTIONAL { ?g rdfs:label ?label }
              OPTIONAL { GRAPH ?g { ?article schema:headline ?headline } }
              OPTIONAL { GRAPH ?g { ?article schema:publisher ?publisher } }
              OPTIONAL { GRAPH ?g { ?article schema:datePublished ?date } }
              OPTIONAL { GRAPH ?g { ?article schema:url ?url } }
            } ORDER BY ?date ?g
            """;

    private ThingSourceReader() {}

    /** The lines of the graphs that have these names, by day; those of which no article is known come last. */
    static List<SourceLine> list(Site site, List<String> graphs) {
        if (graphs.isEmpty()) {
            return List.of();
        }
        LocalPaths paths = site.paths();
        Map<String, SourceLine> lines = new LinkedHashMap<>();
        SparqlSession.read(site.store(), session -> {
            Map<String, QuerySolution> rows = new LinkedHashMap<>();
            session.select(
                    ARTICLES,
                    row -> rows.putIfAbsent(row.get("g").toString(), row),
                    SparqlSession.iris(graphs));
            ThingLabels labels = new ThingLabels(site.ontology().getGraph());
            labels.learn(
                    session,
                    rows.values().stream()
                            .filter(row -> row.contains("publisher") && row.get("publisher").isURIResource())
                            .map(row -> row.get("publisher").toString())
                            .toList());
            rows.forEach((graph, row) -> lines.put(graph, line(row, graph, paths, labels)));
            return lines;
        });
        graphs.forEach(graph ->
                lines.computeIfAbsent(graph, name -> new SourceLine(titled("", name, paths), "", "", "", null)));
        return List.copyOf(lines.values());
    }

    private static SourceLine line(QuerySolution row, String graph, LocalPaths paths, ThingLabels labels) {
        String date = SparqlSession.text(row, "date");
        String address = SparqlSession.text(row, "url");
        String publisher = SparqlSession.text(row, "publisher");
        boolean isThing = row.contains("publisher") && row.get("publisher").isURIResource();
        return new SourceLine(
                titled(SparqlSession.text(row, row.contains("headline") ? "headline" : "label"), graph, paths),
                isThing ? labels.label(publisher) : publisher,
                EnglishText.day(date),
                date,
                Labels.isWeb(address) ? address : null);
    }

    private static Link titled(String headline, String graph, LocalPaths paths) {
        String path = paths.of(graph);
        boolean here = graph.startsWith(paths.baseIri());
        return new Link(headline.isEmpty() ? (here ? path.substring(1) : graph) : headline, path);
    }
}
