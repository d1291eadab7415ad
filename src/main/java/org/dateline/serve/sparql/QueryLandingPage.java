// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.dateline.serve.http.ContentNegotiation;

/**
 * Answers a request to the query endpoint that has no query: with the editor for browsers, with the service description for programs.
 *
 * @param editor the pages of the query editor
 * @param readOnly whether the server refuses updates
 */
public record QueryLandingPage(QueryPages editor, boolean readOnly) {
    private static final AcceptList OFFER = AcceptList.create(
            "text/turtle", "text/html", "application/rdf+xml", "application/ld+json", "application/n-triples");

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MediaType best = ContentNegotiation.find(request, OFFER);
        if (best != null && "text/html".equals(best.getContentTypeStr())) {
            editor.writeForm(request, response);
        } else {
            ServiceDescription.write(request, response, readOnly);
        }
    }
}
