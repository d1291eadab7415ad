package org.dateline.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.dateline.page.Link;
import org.dateline.page.sparql.QueryResultView;
import org.dateline.page.sparql.SparqlPage;
import org.dateline.query.ShippedQueries;
import org.dateline.query.ShippedQuery;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.Problem;
import org.dateline.serve.site.LocalPaths;
import org.dateline.serve.site.Site;

/** The pages of the query editor: with nothing asked, with an answer, with what was wrong. */
record QueryPages(Site site) {
    private static final String START = """
            PREFIX dl:   <https://w3id.org/dateline/ontology#>
            PREFIX sem:  <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            SELECT ?event ?label ?day ?status WHERE {
              ?event a sem:Event ; rdfs:label ?label ; dl:localDate ?day ; dl:status ?status .
            }
            LIMIT 20""";

    /** The editor with a query to begin with. */
    void writeForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, new SparqlPage("SPARQL", START, shipped(), null, ""));
    }

    /** The editor with an answer below it. */
    void writeResult(HttpServletRequest request, HttpServletResponse response, String query, QueryResultView result)
            throws IOException {
        write(request, response, new SparqlPage(title(query), query.strip(), shipped(), result, ""));
    }

    /** The editor with what was wrong with the query, by the status that belongs to it. */
    void writeProblem(HttpServletRequest request, HttpServletResponse response, String query, Problem problem)
            throws IOException {
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        write(request, response, new SparqlPage("SPARQL", query.strip(), shipped(), null, problem.message()));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, SparqlPage page) throws IOException {
        response.addHeader("Vary", "Accept");
        HtmlResponse.write(request, response, site.pages().render(page));
    }

    private static String title(String query) {
        return ShippedQueries.list().stream()
                .filter(shipped -> shipped.text().strip().equals(query.strip()))
                .map(ShippedQuery::question)
                .filter(question -> !question.isEmpty())
                .findFirst()
                .orElse("SPARQL");
    }

    private static List<SparqlPage.Group> shipped() {
        List<ShippedQuery> queries = ShippedQueries.list();
        return queries.stream()
                .map(ShippedQuery::topic)
                .distinct()
                .map(topic -> new SparqlPage.Group(topic, links(queries, topic)))
                .toList();
    }

    private static List<Link> links(List<ShippedQuery> queries, String topic) {
        return queries.stream()
                .filter(query -> query.topic().equals(topic))
                .map(query -> new Link(query.question(), "/sparql?query=" + LocalPaths.encoded(query.text())))
                .toList();
    }
}
