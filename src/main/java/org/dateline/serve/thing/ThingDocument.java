// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.thing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Namespaces;
import org.dateline.page.Link;
import org.dateline.query.Description;
import org.dateline.serve.asof.AsOfRequest;
import org.dateline.serve.dataset.VoidServlet;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.http.RequestOrigin;
import org.dateline.serve.site.LocalPaths;

/**
 * The document about a thing: its addresses in all formats, and statements about the document itself.
 *
 * @param origin scheme, host and port of this server, as the client knows them
 * @param path path of the document without a format; may have a query
 * @param iri the thing
 * @param day the day that the document shows, as a parameter; empty for today
 */
public record ThingDocument(String origin, String path, String iri, String day) {
    /** The document about a thing on this server. */
    static ThingDocument of(HttpServletRequest request, LocalPaths paths, String iri) {
        return new ThingDocument(RequestOrigin.of(request), ascii(paths.document(iri)), iri, AsOfRequest.parameter());
    }

    /** The path of a page, without a format. */
    String href(int page) {
        return address(path, page);
    }

    /** The path of a page in one format. */
    String href(RdfFormat format, int page) {
        return address(path + (path.contains("?") ? "&format=" : ".") + format.extension(), page);
    }

    private String address(String start, int page) {
        String parameters = Stream.of(page == 1 ? "" : "page=" + page, day)
                .filter(parameter -> !parameter.isEmpty())
                .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? start : start + (start.contains("?") ? "&" : "?") + parameters;
    }

    /** Links to a page in all formats. */
    List<Link> formats(int page) {
        return RdfFormat.ofDocuments().stream()
                .map(format -> new Link(format.label(), href(format, page)))
                .toList();
    }

    /** Adds Link headers: other formats and pages, the thing, and the description of the data set (RFC 8288, RFC 6892). */
    void addLinks(HttpServletResponse response, int page, boolean more) {
        add(response, origin + href(page), "rel=\"canonical\"");
        for (RdfFormat format : RdfFormat.ofDocuments()) {
            add(response, origin + href(format, page), "rel=\"alternate\"; type=\"" + format.mediaType() + "\"");
        }
        add(response, ascii(iri), "rel=\"describes\"");
        add(response, origin + VoidServlet.PATH, "rel=\"describedby\"");
        if (page > 1) {
            add(response, origin + href(page - 1), "rel=\"prev\"");
        }
        if (more) {
            add(response, origin + href(page + 1), "rel=\"next\"");
        }
    }

    private static void add(HttpServletResponse response, String target, String parameters) {
        response.addHeader("Link", "<" + target + ">; " + parameters);
    }

    /** Statements about the document: its topic, data set, sources, and its other pages. */
    Model statements(Description thing) {
        Model model = ModelFactory.createDefaultModel();
        Resource document = model.createResource(origin + href(thing.page()));
        document.addProperty(RDF.type, model.createResource(Namespaces.FOAF + "Document"))
                .addProperty(property(Namespaces.FOAF, "primaryTopic"), model.createResource(iri))
                .addProperty(
                        property(Namespaces.VOID, "inDataset"), model.createResource(origin + VoidServlet.DATASET));
        thing.sources().forEach(source -> document.addProperty(DCTerms.source, model.createResource(source)));
        if (thing.page() > 1 || thing.more()) {
            document.addProperty(RDF.type, model.createResource(Namespaces.HYDRA + "PartialCollectionView"))
                    .addProperty(property(Namespaces.HYDRA, "first"), model.createResource(origin + href(1)));
        }
        if (thing.page() > 1) {
            document.addProperty(
                    property(Namespaces.HYDRA, "previous"), model.createResource(origin + href(thing.page() - 1)));
        }
        if (thing.more()) {
            document.addProperty(
                    property(Namespaces.HYDRA, "next"), model.createResource(origin + href(thing.page() + 1)));
        }
        return model;
    }

    private static Property property(String namespace, String name) {
        return ResourceFactory.createProperty(namespace + name);
    }

    /** An IRI as a URI: characters outside ASCII are encoded (RFC 3987, section 3.1). */
    public static String ascii(String iri) {
        StringBuilder uri = new StringBuilder();
        iri.codePoints().forEach(c -> {
            if (c > ' ' && c < 0x7f) {
                uri.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    uri.append(String.format("%%%02X", b));
                }
            }
        });
        return uri.toString();
    }
}
