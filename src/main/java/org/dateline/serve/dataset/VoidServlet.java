package org.dateline.serve.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.atlas.web.AcceptList;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.CacheValidators;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.http.RequestOrigin;
import org.dateline.serve.site.Site;

/**
 * {@code /.well-known/void} and {@code /void}: what the data set is, by VoID and DCAT, with figures as they are now. The formats
 * are those of RDF; people find the same at {@code /about}.
 */
public final class VoidServlet extends PageServlet {
    private static final long serialVersionUID = 1;

    /** Where clients look for it (RFC 5785, and W3C's "Describing Linked Datasets with the VoID Vocabulary", section 7). */
    public static final String PATH = "/.well-known/void";

    /** The data set itself, below the site's own address. */
    public static final String DATASET = PATH + "#dataset";

    private static final AcceptList OFFER = AcceptList.create(
            "text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml", "application/trig");

    private final transient Site site;

    public VoidServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        RdfFormat format = RdfFormat.byExtension(request.getRequestURI())
                .or(() -> RdfFormat.byParameter(request))
                .orElseGet(() -> RdfFormat.negotiated(request, OFFER));
        if (format == RdfFormat.HTML) {
            response.setHeader("Location", "/about");
            response.setStatus(303);
            return;
        }
        CacheValidators.date(response, site.figures().lastModified());
        byte[] body = format.bytes(new VoidDescription(RequestOrigin.of(request), site).model());
        ByteResponse.write(request, response, format.contentType(), body);
    }
}
