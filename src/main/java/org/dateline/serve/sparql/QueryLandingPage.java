package org.dateline.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.dateline.serve.http.ContentNegotiation;
import org.dateline.serve.site.Site;

/** What the query endpoint answers when there is no query: the editor to browsers, the service description to programs. */
public record QueryLandingPage(Site site, boolean readOnly) {
    private static final AcceptList KINDS = AcceptList.create(
            "text/turtle", "text/html", "application/rdf+xml", "application/ld+json", "application/n-triples");

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MediaType best = ContentNegotiation.find(request, KINDS);
        if (best != null && "text/html".equals(best.getContentTypeStr())) {
            new QueryPages(site).writeForm(request, response);
        } else {
            ServiceDescription.write(request, response, readOnly);
        }
    }
}
