package org.dateline.serve.thing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.system.Txn;
import org.dateline.model.EnglishText;
import org.dateline.page.Link;
import org.dateline.page.thing.SourceLine;
import org.dateline.rdf.AbsoluteIri;
import org.dateline.serve.site.Labels;
import org.dateline.serve.site.LocalPaths;
import org.dateline.serve.site.Site;
import org.jspecify.annotations.Nullable;

/** The sources that tell of a thing, each with its article: headline, publisher, day, address. */
final class ThingSourceReader {
    private static final String ARTICLES = """
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX schema: <https://schema.org/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?g ?headline ?label ?publisher ?date ?url {
              VALUES ?g { %s }
              ?g prov:hadPrimarySource ?article .
              OPTIONAL { ?g rdfs:label ?label }
              OPTIONAL { GRAPH ?g { ?article schema:headline ?headline } }
              OPTIONAL { GRAPH ?g { ?article schema:publisher ?by } OPTIONAL { ?by rdfs:label ?publisher } }
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
        String names = graphs.stream()
                .filter(AbsoluteIri::is)
                .map(graph -> "<" + graph + ">")
                .collect(Collectors.joining(" "));
        try (RDFConnection connection = site.store().connect()) {
            Txn.executeRead(
                    connection,
                    () -> connection.querySelect(ARTICLES.formatted(names), row -> {
                        String graph = row.get("g").toString();
                        lines.putIfAbsent(graph, line(row, graph, paths));
                    }));
        }
        graphs.forEach(graph ->
                lines.computeIfAbsent(graph, name -> new SourceLine(titled("", name, paths), "", "", "", null)));
        return List.copyOf(lines.values());
    }

    private static SourceLine line(QuerySolution row, String graph, LocalPaths paths) {
        String date = text(row.get("date"));
        String address = text(row.get("url"));
        return new SourceLine(
                titled(text(row.get(row.contains("headline") ? "headline" : "label")), graph, paths),
                text(row.get("publisher")),
                EnglishText.day(date),
                date,
                Labels.isWeb(address) ? address : null);
    }

    private static Link titled(String headline, String graph, LocalPaths paths) {
        String path = paths.of(graph);
        boolean here = graph.startsWith(paths.baseIri());
        return new Link(headline.isEmpty() ? (here ? path.substring(1) : graph) : headline, path);
    }

    private static String text(@Nullable RDFNode node) {
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }
}
