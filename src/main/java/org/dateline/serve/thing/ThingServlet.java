package org.dateline.serve.thing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.dateline.model.EnglishText;
import org.dateline.model.Namespaces;
import org.dateline.query.Description;
import org.dateline.query.ThingExistence;
import org.dateline.rdf.AbsoluteIri;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.CacheValidators;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.ProblemWriter;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.site.Site;
import org.dateline.serve.site.Tombstones;

/**
 * Linked data. {@code /id/…} names a thing, which is no document: it is answered with a redirect (303) to {@code /doc/…}. Every
 * other IRI under the base is served at its own path, and any IRI at all at {@code /browse?iri=}. What is told of a thing comes in
 * pages, {@code ?page=}.
 */
public final class ThingServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final String ID = "/id/";
    private static final String DOC = "/doc/";

    /** Deeper pages would walk far into an index; nobody turns them. */
    private static final int LAST_PAGE = 100_000;

    private final transient Site site;
    private final transient ThingPages pages;

    public ThingServlet(Site site, ThingPages pages) {
        this.site = site;
        this.pages = pages;
    }

    /**
     * What is asked for.
     *
     * @param iri the thing
     * @param format the format, fixed by the path or left to negotiation
     */
    private record Asked(String iri, Optional<RdfFormat> format) {}

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        String path = request.getRequestURI();
        if (path.startsWith(ID)) {
            redirect(request, response, DOC + path.substring(ID.length()));
            return;
        }
        Asked asked = asked(request, path);
        RdfFormat format = asked.format().orElseGet(() -> RdfFormat.negotiated(request));
        asked.format().ifPresent(fixed -> ProblemWriter.fix(request, fixed));
        ThingDocument document = ThingDocument.of(request, site.paths(), asked.iri());
        CacheValidators.date(response, site.figures().lastModified());
        Optional<String> page = format == RdfFormat.HTML ? pages.find(request, asked.iri()) : Optional.empty();
        if (page.isPresent()) {
            document.link(response, 1, false);
            HtmlResponse.write(request, response, page.get());
            return;
        }
        Description thing = find(asked.iri(), page(request));
        document.link(response, thing.page(), thing.more());
        write(request, response, format, new Described(thing, document));
    }

    /** A name that ends like an extension would be taken for one: such a thing's document is named with the format's own. */
    private static void redirect(HttpServletRequest request, HttpServletResponse response, String document) {
        String query = request.getQueryString();
        String extension = RdfFormat.byExtension(document)
                .map(any -> "." + RdfFormat.negotiated(request).extension())
                .orElse("");
        response.setHeader("Location", document + extension + (query == null ? "" : "?" + query));
        response.addHeader("Link", "<" + document + extension + ">; rel=\"describedby\"");
        response.setStatus(303);
    }

    private Asked asked(HttpServletRequest request, String path) {
        if ("/browse".equals(path)) {
            String iri = request.getParameter("iri");
            if (iri == null || !AbsoluteIri.is(iri)) {
                throw new RequestException(400, "Not an IRI: " + (iri == null ? "" : iri));
            }
            return new Asked(iri, RdfFormat.byParameter(request));
        }
        List<Asked> candidates = new ArrayList<>();
        Optional<RdfFormat> extension = RdfFormat.byExtension(path);
        extension.ifPresent(format -> site.paths().irisAt(format.strip(path)).stream()
                .map(iri -> new Asked(iri, extension))
                .forEach(candidates::add));
        Optional<RdfFormat> parameter = RdfFormat.byParameter(request);
        site.paths().irisAt(path).stream().map(iri -> new Asked(iri, parameter)).forEach(candidates::add);
        if (candidates.isEmpty()) {
            throw new RequestException(400, "Not an IRI: " + path);
        }
        return candidates.stream()
                .filter(candidate -> candidates.size() == 1 || exists(candidate.iri()))
                .findFirst()
                .orElse(candidates.get(0));
    }

    private boolean exists(String iri) {
        return ThingExistence.is(site.store(), iri) || site.describes(iri);
    }

    private static int page(HttpServletRequest request) {
        String asked = request.getParameter("page");
        if (asked == null) {
            return 1;
        }
        if (!asked.matches("[1-9]\\d{0,5}") || Integer.parseInt(asked) > LAST_PAGE) {
            throw new RequestException(400, "page is a number from 1 to " + LAST_PAGE + ", not " + asked + ".");
        }
        return Integer.parseInt(asked);
    }

    private Description find(String iri, int page) {
        Description thing = Description.of(site.store(), iri, page);
        if (page == 1 && !thing.assessed() && site.describes(iri)) {
            Description shipped = Description.of(site.ontology(), iri);
            thing.graphs().getDefaultModel().add(shipped.graphs().getDefaultModel());
        }
        Tombstones.since(thing).ifPresent(since -> {
            throw new RequestException(410, "<" + iri + "> is no more since " + EnglishText.instant(since) + ".");
        });
        if (!thing.isEmpty()) {
            return thing;
        }
        if (page == 1 && site.departed().was(iri)) {
            throw new RequestException(410, "<" + iri + "> was here, and is no more: nothing tells of it now.");
        }
        throw page == 1
                ? new RequestException(404, "Nothing is known of <" + iri + ">.")
                : new RequestException(404, "There is no page " + page + " about <" + iri + ">.");
    }

    /** A thing with the document about it. */
    private record Described(Description thing, ThingDocument document) {
        Model model() {
            Model model = thing.model().add(document.statements(thing));
            model.setNsPrefixes(Namespaces.BY_PREFIX);
            return model;
        }

        /** The same triples as the default graph, and beside it what each source says in its own. */
        Dataset graphs() {
            Dataset graphs = DatasetFactory.create(model());
            thing.graphs()
                    .listNames()
                    .forEachRemaining(
                            name -> graphs.addNamedModel(name, thing.graphs().getNamedModel(name)));
            graphs.asDatasetGraph().prefixes().putAll(Namespaces.BY_PREFIX);
            return graphs;
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response, RdfFormat as, Described what)
            throws IOException {
        if (as == RdfFormat.HTML) {
            ThingPageBuilder view = new ThingPageBuilder(site, what.thing().model());
            HtmlResponse.write(request, response, site.pages().render(view.page(what.thing(), what.document())));
        } else {
            ByteResponse.write(request, response, as.contentType(), as.bytes(what.model(), what::graphs));
        }
    }
}
