package org.dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.dateline.page.SparqlPage;

/** What the query endpoint answers when there is no query: a form to browsers, the service description to programs. */
record WithoutQuery(Site site, boolean readOnly) {
    private static final AcceptList KINDS = AcceptList.create(
            "text/turtle", "text/html", "application/rdf+xml", "application/ld+json", "application/n-triples");

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MediaType best = Negotiation.find(request, KINDS);
        if (best != null && "text/html".equals(best.getContentTypeStr())) {
            response.addHeader("Vary", "Accept");
            String query = "SELECT * WHERE {\n  ?subject ?predicate ?object\n}\nLIMIT 20";
            Html.write(request, response, site.pages().render(new SparqlPage(query, HomeServlet.queries())));
        } else {
            ServiceDescription.write(request, response, readOnly);
        }
    }
}
