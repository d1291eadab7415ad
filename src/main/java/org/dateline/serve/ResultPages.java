package org.dateline.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.dateline.page.Link;
import org.dateline.page.ResultPage;
import org.dateline.page.Value;
import org.dateline.query.NamedQueries;
import org.dateline.query.NamedQuery;

/** Shows the answer to a query to a person: a table with links, of at most a thousand rows. */
final class ResultPages {
    private static final int ROWS = 1000;
    private static final String HTML = "html";
    private static final AcceptList WITH_HTML = AcceptList.create(
            "application/sparql-results+json",
            "text/csv",
            "application/sparql-results+xml",
            "application/xml",
            "text/turtle",
            "application/rdf+xml",
            "text/html");

    private final Site site;

    ResultPages(Site site) {
        this.site = site;
    }

    /** Whether a page is asked for, by {@code format=html} or because the client likes HTML best, as browsers do. */
    static boolean areWanted(HttpAction action) {
        String named = format(action);
        if (!named.isEmpty()) {
            return HTML.equals(named);
        }
        MediaType best = Negotiation.find(action.getRequest(), WITH_HTML);
        String accept = String.valueOf(action.getRequestHeader("Accept"));
        return best != null && accept.contains("text/html") && "text/html".equals(best.getContentTypeStr());
    }

    private static String format(HttpAction action) {
        return Stream.of(HttpNames.paramOutput1, HttpNames.paramOutput2, HttpNames.paramOutput3)
                .map(action::getRequestParameter)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Answers with the page. */
    void write(HttpAction action, QueryExecResult result, String query) {
        ResultPage page = page(result, query.strip());
        action.getResponse().addHeader("Vary", "Accept");
        try {
            Html.write(action.getRequest(), action.getResponse(), site.pages().render(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResultPage page(QueryExecResult result, String query) {
        String title = NamedQueries.list().stream()
                .filter(shipped -> shipped.text().strip().equals(query))
                .map(NamedQuery::question)
                .filter(question -> !question.isEmpty())
                .findFirst()
                .orElse("Result");
        if (result.isBoolean()) {
            return new ResultPage(
                    title, query, List.of(), List.of(), result.booleanResult() ? "Yes" : "No", links(query));
        }
        List<String> columns = new ArrayList<>();
        List<List<Value>> rows = result.isRowSet() ? rows(result.rowSet(), columns) : triples(graph(result), columns);
        boolean cut = rows.size() > ROWS;
        List<List<Value>> shown = cut ? rows.subList(0, ROWS) : rows;
        String count = rows.size() == 1 ? "1 row" : rows.size() + " rows";
        String note = cut
                ? "The first " + ROWS + " rows"
                : rows.isEmpty() ? "No rows: nothing in the graph answers this" : count;
        return new ResultPage(title, query, columns, shown, note, links(query));
    }

    private static Graph graph(QueryExecResult result) {
        return result.isDataset() ? result.dataset().getDefaultGraph() : result.graph();
    }

    private List<List<Value>> rows(RowSet result, List<String> columns) {
        Model model = ModelFactory.createDefaultModel();
        result.getResultVars().forEach(variable -> columns.add(variable.getVarName()));
        List<List<Value>> rows = new ArrayList<>();
        while (rows.size() <= ROWS && result.hasNext()) {
            var row = result.next();
            rows.add(result.getResultVars().stream()
                    .map(variable -> value(model, row.get(variable)))
                    .toList());
        }
        return rows;
    }

    private List<List<Value>> triples(Graph graph, List<String> columns) {
        columns.addAll(List.of("subject", "predicate", "object"));
        Model model = ModelFactory.createModelForGraph(graph);
        return graph.stream()
                .limit(ROWS + 1L)
                .map(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                        .map(node -> value(model, node))
                        .toList())
                .toList();
    }

    @SuppressWarnings("NullAway") // a variable may be unbound
    private Value value(Model model, Node node) {
        return node == null || node.isTripleTerm()
                ? Value.literal("", "")
                : new Labels(site, model).value(model.asRDFNode(node));
    }

    private static List<Link> links(String query) {
        return Stream.of("json", "csv", "tsv", "xml", "text")
                .map(format -> new Link(format, "/sparql?format=" + format + "&query=" + LocalPaths.encoded(query)))
                .toList();
    }
}
