package org.dateline.serve.ontology;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.http.RequestOrigin;
import org.dateline.serve.site.Site;

/** {@code /ontology}: the vocabulary, as RDF or to be read. */
public final class OntologyServlet extends PageServlet {
    private static final long serialVersionUID = 1;

    private final transient Site site;

    public OntologyServlet(Site site) {
        this.site = site;
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
        for (RdfFormat other : RdfFormat.values()) {
            String address = origin + "/ontology." + other.extension();
            response.addHeader("Link", "<" + address + ">; rel=\"alternate\"; type=\"" + other.mediaType() + "\"");
        }
        if (format == RdfFormat.HTML) {
            HtmlResponse.write(request, response, site.pages().render(new OntologyPageBuilder(site).page()));
        } else {
            ByteResponse.write(request, response, format.contentType(), format.bytes(site.ontology()));
        }
    }
}
