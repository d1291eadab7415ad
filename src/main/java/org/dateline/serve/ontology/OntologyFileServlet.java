// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.ontology;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.dateline.page.Pages;
import org.dateline.rdf.BundledFiles;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.http.RequestException;

/** {@code /shapes}, {@code /alignments} and the JSON-LD context: the other files of the ontology, each at its own IRI. */
public final class OntologyFileServlet extends PageServlet {
    private static final long serialVersionUID = 1;

    /** The path of the JSON-LD context. */
    public static final String CONTEXT = "/ontology/context.jsonld";

    private final transient Pages pages;

    /** A servlet for the shipped files. */
    public OntologyFileServlet(Pages pages) {
        this.pages = pages;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        if (path.equals(CONTEXT)) {
            try (InputStream context = BundledFiles.get(CONTEXT.substring(1)).openStream()) {
                ByteResponse.write(request, response, RdfFormat.JSON_LD.contentType(request), context.readAllBytes());
            }
            return;
        }
        response.addHeader("Vary", "Accept");
        OntologyFile file = OntologyFile.at(path).orElseThrow(() -> new RequestException(404, "Not found: " + path));
        RdfFormat format = RdfFormat.byExtension(path)
                .or(() -> RdfFormat.byParameter(request))
                .orElseGet(() -> RdfFormat.negotiated(request));
        if (format == RdfFormat.HTML) {
            HtmlResponse.write(request, response, pages.render(file.page()));
        } else {
            ByteResponse.write(request, response, format.contentType(request), format.bytes(file.model()));
        }
    }
}
