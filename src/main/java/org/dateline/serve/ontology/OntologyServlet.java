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
import org.dateline.serve.http.RequestException;
import org.dateline.serve.http.RequestOrigin;
import org.dateline.serve.site.LocalPaths;
import org.dateline.serve.site.ShippedOntology;

/** {@code /ontology} and {@code /ontology/VERSION}: the ontology, as a page or as RDF. */
public final class OntologyServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final String VERSIONS = "/ontology/";

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
        requireThisVersion(path);
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

    /** Of the versions only the one that ships with the program has a document. */
    private void requireThisVersion(String path) {
        if (path.startsWith(VERSIONS)) {
            String bare = RdfFormat.byExtension(path)
                    .map(format -> format.strip(path))
                    .orElse(path);
            if (!ontology.version().equals(bare.substring(VERSIONS.length()))) {
                throw new RequestException(
                        404,
                        "Not found: " + path + ". This server has version " + ontology.version() + " of the ontology.");
            }
        }
    }
}
