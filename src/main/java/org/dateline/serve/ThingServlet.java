package org.dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.atlas.web.MediaType;
import org.dateline.page.Link;

/**
 * Linked data. {@code /id/…} names a thing, which is no document: it is answered with a redirect (303) to {@code /doc/…}. Every
 * other IRI under the base is served at its own path, and any IRI at all at {@code /browse?iri=}.
 */
final class ThingServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final String ID = "/id/";
    private static final String DOC = "/doc/";
    private static final Pattern NO_IRI = Pattern.compile("[\\s<>\"{}|\\\\^`\\x00-\\x20]");

    private final transient Site site;
    private final transient ThingPages pages;

    ThingServlet(Site site, ThingPages pages) {
        this.site = site;
        this.pages = pages;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        String path = request.getRequestURI();
        if (path.startsWith(ID)) {
            response.setHeader("Location", DOC + path.substring(ID.length()));
            response.setStatus(303);
            return;
        }
        Optional<RdfFormats> fixed = "/browse".equals(path) ? Optional.empty() : RdfFormats.byExtension(path);
        String bare = fixed.map(format -> format.strip(path)).orElse(path);
        RdfFormats format = fixed.orElseGet(() -> negotiated(request));
        String iri = iri(request, bare);
        Optional<String> page = format == RdfFormats.HTML ? pages.find(request, iri) : Optional.empty();
        if (page.isPresent()) {
            Html.write(request, response, page.get());
        } else {
            write(request, response, format, find(iri));
        }
    }

    static RdfFormats negotiated(HttpServletRequest request) {
        Negotiation.require(request, RdfFormats.OFFER);
        MediaType best = Negotiation.find(request, RdfFormats.OFFER);
        return RdfFormats.byMediaType(best == null ? "" : best.getContentTypeStr())
                .orElse(RdfFormats.HTML);
    }

    private Description find(String iri) {
        Description stored = Description.of(site.store(), site.paths(), iri);
        Description thing = stored.model().isEmpty() ? Description.of(site.ontology(), site.paths(), iri) : stored;
        if (thing.model().isEmpty()) {
            throw new RequestException(404, "Nothing is known of <" + iri + ">.");
        }
        return thing;
    }

    private String iri(HttpServletRequest request, String path) {
        String iri = named(request, path);
        if (iri.isBlank() || NO_IRI.matcher(iri).find()) {
            throw new RequestException(400, "Not an IRI: " + iri);
        }
        return iri;
    }

    private String named(HttpServletRequest request, String path) {
        if ("/browse".equals(path)) {
            String asked = request.getParameter("iri");
            return asked == null ? "" : asked;
        }
        String named = path.startsWith(DOC) ? ID + path.substring(DOC.length()) : path;
        return site.paths().iriAt(URLDecoder.decode(named.replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, RdfFormats as, Description thing)
            throws IOException {
        if (as == RdfFormats.HTML) {
            String path = site.paths().of(thing.iri());
            boolean here = !path.startsWith("/browse");
            String doc = path.startsWith(ID) ? DOC + path.substring(ID.length()) : path;
            List<Link> formats = here ? RdfFormats.links(doc) : List.of();
            Html.write(request, response, site.pages().render(ThingView.of(thing, site, formats)));
            return;
        }
        RdfFormats.write(request, response, as, thing.model());
    }
}
