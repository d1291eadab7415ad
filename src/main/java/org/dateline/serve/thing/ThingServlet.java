// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.thing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.dateline.model.Namespaces;
import org.dateline.query.Description;
import org.dateline.rdf.AbsoluteIri;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.CacheValidators;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.ListParameters;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.ProblemWriter;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.site.CachedStatistics;
import org.dateline.serve.site.LocalPaths;

/**
 * Serves linked data. {@code /id/…} is a thing, which is not a document: the answer is a redirect (303) to {@code /doc/…}. Every other
 * IRI below the base has its document at its own path, and {@code /browse?iri=} has the document about any IRI. Long descriptions have
 * several pages, {@code ?page=}.
 */
public final class ThingServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final String ID = "/id/";
    private static final String DOC = "/doc/";

    private final transient LocalPaths paths;
    private final transient CachedStatistics statistics;
    private final transient DescriptionFinder descriptions;
    private final transient ThingPages pages;
    private final transient GenericPages genericPages;
    private final transient NearThings nearThings;

    /**
     * A servlet for one server.
     *
     * @param statistics says when the store last changed
     * @param pages the pages of some kinds of things
     * @param genericPages the pages of all other things
     * @param nearThings finds what may be meant by an unknown IRI
     */
    public ThingServlet(
            LocalPaths paths,
            CachedStatistics statistics,
            DescriptionFinder descriptions,
            ThingPages pages,
            GenericPages genericPages,
            NearThings nearThings) {
        this.paths = paths;
        this.statistics = statistics;
        this.descriptions = descriptions;
        this.pages = pages;
        this.genericPages = genericPages;
        this.nearThings = nearThings;
    }

    /**
     * What a request asks for.
     *
     * @param iri the thing
     * @param format the format that the path or a parameter names; empty where it is negotiated
     */
    private record Target(String iri, Optional<RdfFormat> format) {}

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        String path = request.getRequestURI();
        if (path.startsWith(ID)) {
            redirect(request, response, DOC + path.substring(ID.length()));
            return;
        }
        Target target = "/browse".equals(path) ? browsed(request) : target(request, path);
        List<RdfFormat> formats = target.format()
                .map(List::of)
                .orElseGet(() -> RdfFormat.accepted(request, EnumSet.allOf(RdfFormat.class)));
        target.format().ifPresent(fixed -> ProblemWriter.setFormat(request, fixed));
        ThingDocument document = ThingDocument.of(request, paths, target.iri());
        CacheValidators.setLastModified(response, statistics.lastModified());
        Optional<String> page = formats.contains(RdfFormat.HTML) ? pages.find(request, target.iri()) : Optional.empty();
        if (page.isPresent() && formats.get(0) == RdfFormat.HTML) {
            document.addLinks(response, 1, false);
            HtmlResponse.write(request, response, page.get());
            return;
        }
        Description description = described(target.iri(), ListParameters.page(request), formats.get(0));
        document.addLinks(response, description.page(), description.more());
        DescribedThing thing = new DescribedThing(description, document);
        RdfFormat.writeFirst(formats, format -> {
            if (format == RdfFormat.HTML) {
                HtmlResponse.write(request, response, page.orElseGet(() -> genericPages.render(description, document)));
            } else {
                byte[] body = format.bytes(thing.model(), thing::graphs);
                ByteResponse.write(request, response, format.contentType(request), body);
            }
        });
    }

    /** A page about an unknown thing offers a search for its name. */
    private Description described(String iri, int page, RdfFormat preferred) {
        try {
            return descriptions.find(iri, page);
        } catch (RequestException e) {
            throw preferred == RdfFormat.HTML && page == 1
                    ? new RequestException(e.problem().offering(nearThings.search(iri)))
                    : e;
        }
    }

    /** A name that ends like a file extension would be taken for a format. Its document then gets the extension of the real format. */
    private static void redirect(HttpServletRequest request, HttpServletResponse response, String document) {
        String query = request.getQueryString();
        String extension = RdfFormat.byExtension(document)
                .map(any -> "." + RdfFormat.negotiated(request).extension())
                .orElse("");
        response.setHeader("Location", document + extension + (query == null ? "" : "?" + query));
        response.addHeader("Link", "<" + document + extension + ">; rel=\"describedby\"");
        response.setStatus(303);
    }

    private static Target browsed(HttpServletRequest request) {
        String iri = ListParameters.find(request, "iri").orElse("");
        if (iri.isEmpty() || !AbsoluteIri.is(iri)) {
            throw new RequestException(
                    400, "The parameter iri is not an absolute IRI" + (iri.isEmpty() ? "." : ": " + iri));
        }
        return new Target(iri, RdfFormat.byParameter(request));
    }

    private Target target(HttpServletRequest request, String path) {
        List<Target> candidates = new ArrayList<>();
        Optional<RdfFormat> extension = RdfFormat.byExtension(path);
        extension.ifPresent(format -> paths.irisAt(format.strip(path)).stream()
                .map(iri -> new Target(iri, extension))
                .forEach(candidates::add));
        Optional<RdfFormat> parameter = RdfFormat.byParameter(request);
        paths.irisAt(path).stream().map(iri -> new Target(iri, parameter)).forEach(candidates::add);
        if (candidates.isEmpty()) {
            throw new RequestException(400, "The path is not an IRI: " + path);
        }
        return candidates.stream()
                .filter(candidate -> candidates.size() == 1 || descriptions.exists(candidate.iri()))
                .findFirst()
                .orElse(candidates.get(0));
    }

    /** A description and the document that contains it. */
    private record DescribedThing(Description description, ThingDocument document) {
        /** The statements about the thing and about the document. */
        Model model() {
            Model model = description.model().add(document.statements(description));
            model.setNsPrefixes(Namespaces.BY_PREFIX);
            return model;
        }

        /** The same triples as the default graph, and the statements of each source in its named graph. */
        Dataset graphs() {
            Dataset graphs = DatasetFactory.create(model());
            description
                    .graphs()
                    .listNames()
                    .forEachRemaining(name ->
                            graphs.addNamedModel(name, description.graphs().getNamedModel(name)));
            graphs.asDatasetGraph().prefixes().putAll(Namespaces.BY_PREFIX);
            return graphs;
        }
    }
}
