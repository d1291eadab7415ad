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
import org.dateline.page.SourceLine;
import org.dateline.rdf.AbsoluteIri;
import org.dateline.serve.site.Labels;
import org.dateline.serve.site.LocalPaths;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** Reads the sources of a thing with their articles: headline, publisher, day and address. */
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
        String names = graphs.stream()
                .filter(AbsoluteIri::is)
                .map(graph -> "<" + graph + ">")
                .collect(Collectors.joining(" "));
        try (RDFConnection connection = store.connect()) {
            Txn.executeRead(
                    connection,
                    () -> connection.querySelect(ARTICLES.formatted(names), row -> {
                        String graph = row.get("g").toString();
                        lines.putIfAbsent(graph, line(row, graph));
                    }));
        }
        graphs.forEach(graph ->
                lines.computeIfAbsent(graph, name -> new SourceLine(link("", name), "", "", "", null)));
        return List.copyOf(lines.values());
    }

    private SourceLine line(QuerySolution row, String graph) {
        String date = text(row.get("date"));
        String address = text(row.get("url"));
        return new SourceLine(
                link(text(row.get(row.contains("headline") ? "headline" : "label")), graph),
                text(row.get("publisher")),
                EnglishText.day(date),
                date,
                Labels.isWeb(address) ? address : null);
    }

    private Link link(String headline, String graph) {
        String path = paths.of(graph);
        boolean isLocal = graph.startsWith(paths.baseIri());
        return new Link(headline.isEmpty() ? (isLocal ? path.substring(1) : graph) : headline, path);
    }

    private static String text(@Nullable RDFNode node) {
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }
}
