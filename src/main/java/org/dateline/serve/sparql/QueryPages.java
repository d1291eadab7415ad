// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.dateline.model.Namespaces;
import org.dateline.page.Link;
import org.dateline.page.Pages;
import org.dateline.page.sparql.ExplanationView;
import org.dateline.page.sparql.QueryResultView;
import org.dateline.page.sparql.SparqlPage;
import org.dateline.query.ShippedQueries;
import org.dateline.query.ShippedQuery;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.Problem;
import org.dateline.serve.site.LocalPaths;

/**
 * The pages of the query editor: without a query, with a result, and with an error.
 *
 * @param pages renders the template
 */
public record QueryPages(Pages pages) {
    private static final String EXAMPLE = Namespaces.sparqlPrefixes("dl", "sem", "rdfs") + """

            SELECT ?event ?label ?day ?status WHERE {
              ?event a sem:Event ; rdfs:label ?label ; dl:localDate ?day ; dl:status ?status .
            }
            LIMIT 20""";

    /** Writes the editor with an example query. */
    void writeForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, new SparqlPage("SPARQL", EXAMPLE, shippedQueries(), null, null, ""));
    }

    /** Writes the editor with a query and how it ran. The status of the response is that of the query. */
    void writeExplanation(
            HttpServletRequest request, HttpServletResponse response, String query, ExplanationView explanation)
            throws IOException {
        write(
                request,
                response,
                new SparqlPage(
                        title(query), query.strip(), shippedQueries(), null, explanation, explanation.stopped()));
    }

    /** Writes the editor with a query and its result. */
    void writeResult(HttpServletRequest request, HttpServletResponse response, String query, QueryResultView result)
            throws IOException {
        write(request, response, new SparqlPage(title(query), query.strip(), shippedQueries(), result, null, ""));
    }

    /** Writes the editor with a query and what is wrong with it, with the status of the problem. */
    void writeProblem(HttpServletRequest request, HttpServletResponse response, String query, Problem problem)
            throws IOException {
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        write(
                request,
                response,
                new SparqlPage("SPARQL", query.strip(), shippedQueries(), null, null, problem.message()));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, SparqlPage page) throws IOException {
        response.addHeader("Vary", "Accept, Accept-Language");
        HtmlResponse.write(request, response, pages.render(page));
    }

    private static String title(String query) {
        return ShippedQueries.list().stream()
                .filter(shipped -> shipped.text().strip().equals(query.strip()))
                .map(ShippedQuery::question)
                .filter(question -> !question.isEmpty())
                .findFirst()
                .orElse("SPARQL");
    }

    private static List<SparqlPage.Group> shippedQueries() {
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
