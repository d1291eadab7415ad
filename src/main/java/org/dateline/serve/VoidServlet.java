package org.dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.atlas.web.AcceptList;

/**
 * {@code /.well-known/void} and {@code /void}: what the data set is, by VoID and DCAT, with figures as they are now. The formats
 * are those of RDF; people find the same at {@code /about}.
 */
final class VoidServlet extends PageServlet {
    private static final long serialVersionUID = 1;

    /** Where clients look for it (RFC 5785, and W3C's "Describing Linked Datasets with the VoID Vocabulary", section 7). */
    static final String PATH = "/.well-known/void";

    /** The data set itself, below the site's own address. */
    static final String DATASET = PATH + "#dataset";

    private static final AcceptList OFFER = AcceptList.create(
            "text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml", "application/trig");

    private final transient Site site;

    VoidServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        RdfFormats format = RdfFormats.byExtension(request.getRequestURI())
                .or(() -> RdfFormats.byParameter(request))
                .orElseGet(() -> RdfFormats.negotiated(request, OFFER));
        if (format == RdfFormats.HTML) {
            response.setHeader("Location", "/about");
            response.setStatus(303);
            return;
        }
        Validators.date(response, site.figures().lastModified());
        byte[] body = format.bytes(new DatasetDescription(Origins.of(request), site).model());
        Bytes.write(request, response, format.contentType(), body);
    }
}
