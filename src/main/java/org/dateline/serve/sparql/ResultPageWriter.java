// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.dateline.model.explain.Explanation;
import org.dateline.page.Link;
import org.dateline.page.sparql.ExplanationView;
import org.dateline.page.sparql.QueryResultView;
import org.dateline.serve.http.ContentNegotiation;
import org.dateline.serve.http.Problem;
import org.dateline.serve.http.ProblemTable;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.site.LocalPaths;
import org.dateline.serve.site.ShippedOntology;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** Shows the result of a query as a page: a table with links, of a bounded number of rows and characters. */
public final class ResultPageWriter {
    private static final int ROWS = 1000;
    private static final String HTML = "html";
    private static final Map<String, String> NAMES = Map.of(
            "csv",
            "CSV",
            "tsv",
            "TSV",
            "json",
            "JSON",
            "xml",
            "XML",
            "turtle",
            "Turtle",
            "json-ld",
            "JSON-LD",
            "nt",
            "N-Triples");
    private static final AcceptList WITH_HTML = AcceptList.create(
            "application/sparql-results+json",
            "text/csv",
            "application/sparql-results+xml",
            "application/xml",
            "text/turtle",
            "application/rdf+xml",
            "text/html");

    private final QueryPages editor;
    private final Store store;
    private final ShippedOntology ontology;
    private final LocalPaths paths;

    /**
     * A writer for one server.
     *
     * @param editor the page around the result
     * @param store names the things of a graph
     */
    public ResultPageWriter(QueryPages editor, Store store, ShippedOntology ontology, LocalPaths paths) {
        this.editor = editor;
        this.store = store;
        this.ontology = ontology;
        this.paths = paths;
    }

    /** Whether the client asks for a page, by {@code format=html} or because it prefers HTML, as browsers do. */
    static boolean isWanted(HttpAction action) {
        Optional<String> named = RdfFormat.nameIn(action.getRequest());
        if (named.isPresent()) {
            return HTML.equals(named.get());
        }
        MediaType best = ContentNegotiation.find(action.getRequest(), WITH_HTML);
        String accept = String.valueOf(action.getRequestHeader("Accept"));
        return best != null && accept.contains("text/html") && "text/html".equals(best.getContentTypeStr());
    }

    /** Writes the page. */
    void write(HttpAction action, QueryExecResult result, String query) {
        try {
            editor.writeResult(action.getRequest(), action.getResponse(), query, view(result, query.strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the page of an explanation. */
    void writeExplanation(HttpAction action, Explanation explanation, String query) throws IOException {
        String address = "/sparql?query=" + LocalPaths.encoded(query.strip()) + "&explain=true&format=";
        editor.writeExplanation(
                action.getRequest(),
                action.getResponse(),
                query,
                ExplanationView.of(
                        explanation, List.of(new Link("JSON", address + "json"), new Link("text", address + "text"))));
    }

    /**
     * Shows the query again with its problem, to a browser that opens the page. Scripts ask for JSON first, and get the problem as
     * JSON elsewhere.
     *
     * @return whether the page was written
     */
    boolean writeProblem(HttpAction action, String query, Throwable failure) {
        String accept = String.valueOf(action.getRequestHeader("Accept"));
        Problem problem = ProblemTable.of(failure);
        boolean isForClient = problem.status() < 500 || problem.status() == 503;
        if (!isForClient
                || !accept.startsWith("text/html")
                || !isWanted(action)
                || action.getResponse().isCommitted()) {
            return false;
        }
        try {
            editor.writeProblem(action.getRequest(), action.getResponse(), query, problem);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private QueryResultView view(QueryExecResult result, String query) {
        if (result.isBoolean()) {
            String answer = result.booleanResult() ? "Yes" : "No";
            return new QueryResultView(answer, List.of(), List.of(), "", links(query, "json", "xml"));
        }
        if (result.isRowSet()) {
            RowSet rows = result.rowSet();
            List<String> columns =
                    rows.getResultVars().stream().map(one -> one.getVarName()).toList();
            Iterator<List<@Nullable Node>> nodes = iterator(rows);
            return table(
                    ResultCells.byIri(ontology, paths),
                    columns,
                    nodes,
                    links(query, "csv", "tsv", "json", "xml", "text"));
        }
        Graph graph = graph(result);
        Iterator<List<@Nullable Node>> triples = graph.stream()
                .map(triple -> nodes(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .iterator();
        return table(
                ResultCells.byLabel(store, ontology, paths, graph),
                List.of("subject", "predicate", "object"),
                triples,
                links(query, "turtle", "json-ld", "nt", "xml"));
    }

    private static Iterator<List<@Nullable Node>> iterator(RowSet rows) {
        return Stream.generate(() -> rows)
                .takeWhile(RowSet::hasNext)
                .map(RowSet::next)
                .map(row -> nodes(rows.getResultVars().stream().map(row::get).toArray(Node[]::new)))
                .iterator();
    }

    private static List<@Nullable Node> nodes(@Nullable Node... nodes) {
        List<@Nullable Node> row = new ArrayList<>();
        for (Node node : nodes) {
            row.add(node);
        }
        return row;
    }

    private static Graph graph(QueryExecResult result) {
        return result.isDataset() ? result.dataset().getDefaultGraph() : result.graph();
    }

    private static QueryResultView table(
            ResultCells cells, List<String> columns, Iterator<List<@Nullable Node>> nodes, List<Link> formats) {
        List<List<QueryResultView.Cell>> rows = new ArrayList<>();
        ResultCells.Budget budget = new ResultCells.Budget();
        while (rows.size() < ROWS && nodes.hasNext() && budget.isLeft()) {
            rows.add(cells.row(nodes.next(), budget));
        }
        String count = rows.size() == 1 ? "1 row" : String.format("%,d rows", rows.size());
        String note = nodes.hasNext()
                ? "The first " + count + ". A download has all rows"
                : rows.isEmpty() ? "No rows: nothing in the store matches this query" : count;
        return new QueryResultView("", columns, rows, note, formats);
    }

    private static List<Link> links(String query, String... formats) {
        return Stream.of(formats)
                .map(format -> new Link(
                        NAMES.getOrDefault(format, format),
                        "/sparql?format=" + format + "&query=" + LocalPaths.encoded(query)))
                .toList();
    }
}
