package org.dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /ontology}: the vocabulary, as RDF or to be read. */
final class OntologyServlet extends PageServlet {
    private static final long serialVersionUID = 1;

    private final transient Site site;

    OntologyServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        String path = request.getRequestURI();
        RdfFormats format = RdfFormats.byExtension(path)
                .or(() -> RdfFormats.byParameter(request))
                .orElseGet(() -> RdfFormats.negotiated(request));
        String origin = Origins.of(request);
        response.addHeader("Link", "<" + origin + "/ontology>; rel=\"canonical\"");
        for (RdfFormats other : RdfFormats.values()) {
            String address = origin + "/ontology." + other.extension();
            response.addHeader("Link", "<" + address + ">; rel=\"alternate\"; type=\"" + other.mediaType() + "\"");
        }
        if (format == RdfFormats.HTML) {
            Html.write(request, response, site.pages().render(new OntologyView(site).page()));
        } else {
            Bytes.write(request, response, format.contentType(), format.bytes(site.ontology()));
        }
    }
}
