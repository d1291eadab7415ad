// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.ontology;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dateline.page.Pages;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.http.RequestOrigin;
import org.dateline.serve.site.LocalPaths;
import org.dateline.serve.site.ShippedOntology;

/** {@code /ontology}: the ontology, as a page or as RDF. */
public final class OntologyServlet extends PageServlet {
    private static final long serialVersionUID = 1;

    private final transient Pages pages;
    private final transient LocalPaths paths;
    private final transient ShippedOntology ontology;

    /** A servlet for the shipped ontology. */
    public OntologyServlet(Pages pages, LocalPaths paths, ShippedOntology ontology) {
        this.pages = pages;
        this.paths = paths;
        this.ontology = ontology;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        String path = request.getRequestURI();
        RdfFormat format = RdfFormat.byExtension(path)
                .or(() -> RdfFormat.byParameter(request))
                .orElseGet(() -> RdfFormat.negotiated(request));
        String origin = RequestOrigin.of(request);
        response.addHeader("Link", "<" + origin + "/ontology>; rel=\"canonical\"");
        for (RdfFormat alternate : RdfFormat.ofDocuments()) {
            String address = origin + "/ontology." + alternate.extension();
            response.addHeader("Link", "<" + address + ">; rel=\"alternate\"; type=\"" + alternate.mediaType() + "\"");
        }
        if (format == RdfFormat.HTML) {
            HtmlResponse.write(request, response, pages.render(new OntologyPageBuilder(ontology, paths).page()));
        } else {
            ByteResponse.write(request, response, format.contentType(request), format.bytes(ontology.model()));
        }
    }
}
