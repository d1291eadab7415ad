// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.dateline.page.Link;
import org.dateline.rdf.write.JsonLdWriter;

/** The formats of the document about a thing, with media type and file extension. The first is the default. */
public enum RdfFormat {
    /** A page for people. */
    HTML("HTML", "html", "text/html"),
    /** Turtle. */
    TURTLE("Turtle", "ttl", "text/turtle"),
    /** JSON-LD 1.1 in the terms of Dateline's context. */
    JSON_LD("JSON-LD", "jsonld", "application/ld+json"),
    /** N-Triples. */
    N_TRIPLES("N-Triples", "nt", "application/n-triples"),
    /** RDF/XML, which cannot express every graph. */
    RDF_XML("RDF/XML", "rdf", "application/rdf+xml"),
    /** TriG, with the named graphs of the sources. */
    TRIG("TriG", "trig", "application/trig");

    static final AcceptList OFFER = AcceptList.create(
            List.of(values()).stream().map(RdfFormat::mediaType).toArray(String[]::new));

    private final String label;
    private final String extension;
    private final String mediaType;

    RdfFormat(String label, String extension, String mediaType) {
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** The file extension, without a dot. */
    public String extension() {
        return extension;
    }

    /** The media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The content type, with the character encoding. */
    public String contentType() {
        return mediaType + ";charset=utf-8";
    }

    /**
     * Serialises triples in this format.
     *
     * @param graphs the same triples in their graphs, for TriG
     * @throws RequestException with status 406 where the format cannot express them
     */
    public byte[] bytes(Model model, Supplier<Dataset> graphs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (this) {
            case HTML -> throw new IllegalStateException("HTML is not an RDF format");
            case JSON_LD -> {
                return JsonLdWriter.write(model);
            }
            case TURTLE -> RDFDataMgr.write(out, model, RDFFormat.TURTLE_PRETTY);
            case N_TRIPLES -> RDFDataMgr.write(out, model, RDFFormat.NTRIPLES_UTF8);
            case RDF_XML -> {
                RdfXmlLimits.require(model);
                RDFDataMgr.write(out, model, RDFFormat.RDFXML_PLAIN);
            }
            case TRIG -> RDFDataMgr.write(out, graphs.get(), RDFFormat.TRIG_PRETTY);
        }
        return out.toByteArray();
    }

    /** Serialises triples that are in no named graph. */
    public byte[] bytes(Model model) {
        return bytes(model, () -> DatasetFactory.wrap(model));
    }

    /** The format whose extension a path ends in; empty where there is none. */
    public static Optional<RdfFormat> byExtension(String path) {
        return List.of(values()).stream()
                .filter(f -> path.endsWith("." + f.extension))
                .findFirst();
    }

    /**
     * The format that the parameter {@code format} names by its extension or media type.
     *
     * @throws RequestException with status 400 where there is no such format
     */
    public static Optional<RdfFormat> byParameter(HttpServletRequest request) {
        String name = request.getParameter("format");
        if (name == null || name.isEmpty()) {
            return Optional.empty();
        }
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return Optional.of(List.of(values()).stream()
                .filter(f -> f.extension.equals(lowerCase) || f.mediaType.equals(lowerCase))
                .findFirst()
                .orElseThrow(() -> new RequestException(
                        400, "Unknown format: " + name + ". Give html, ttl, jsonld, nt, rdf or trig.")));
    }

    /**
     * The format that the client prefers.
     *
     * @throws RequestException with status 406 where it accepts none
     */
    public static RdfFormat negotiated(HttpServletRequest request) {
        return negotiated(request, OFFER);
    }

    /**
     * The format of an offer that the client prefers.
     *
     * @throws RequestException with status 406 where it accepts none
     */
    public static RdfFormat negotiated(HttpServletRequest request, AcceptList offer) {
        ContentNegotiation.require(request, offer);
        MediaType best = ContentNegotiation.find(request, offer);
        return List.of(values()).stream()
                .filter(f -> best != null && f.mediaType.equals(best.getContentTypeStr()))
                .findFirst()
                .orElse(HTML);
    }

    /** The path without this format's extension. */
    public String strip(String path) {
        return path.substring(0, path.length() - extension.length() - 1);
    }

    /** Links to all formats of the document at a path. */
    public static List<Link> links(String path) {
        return List.of(values()).stream()
                .map(f -> new Link(f.label, path + "." + f.extension))
                .toList();
    }
}
