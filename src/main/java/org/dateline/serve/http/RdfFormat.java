// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.dateline.page.Link;
import org.dateline.rdf.write.InexpressibleException;
import org.dateline.rdf.write.JsonLdWriter;

/**
 * The formats in which RDF is written, with media types, names and file extension. The first is the default. Documents link to the formats
 * of {@link #ofDocuments()}; the others are for clients that ask for them.
 */
@SuppressWarnings("ImmutableEnumChecker") // RDFFormat has no setter
public enum RdfFormat {
    /** A page for people. */
    HTML("HTML", "html", RDFFormat.RDFNULL, List.of("text/html"), List.of()),
    /** Turtle, which is also N3. */
    TURTLE(
            "Turtle",
            "ttl",
            RDFFormat.TURTLE_PRETTY,
            List.of(
                    "text/turtle",
                    "application/x-turtle",
                    "application/turtle",
                    "text/n3",
                    "text/rdf+n3",
                    "application/n3"),
            List.of("turtle", "text", "n3")),
    /** JSON-LD 1.1 in the terms of Dateline's context. */
    JSON_LD(
            "JSON-LD",
            "jsonld",
            RDFFormat.JSONLD_PRETTY,
            List.of("application/ld+json", "application/json"),
            List.of("json-ld", "json")),
    /** N-Triples. */
    N_TRIPLES(
            "N-Triples",
            "nt",
            RDFFormat.NTRIPLES_UTF8,
            List.of("application/n-triples", "text/plain"),
            List.of("ntriples", "n-triples")),
    /** RDF/XML, which cannot express every graph. */
    RDF_XML(
            "RDF/XML",
            "rdf",
            RDFFormat.RDFXML_PLAIN,
            List.of("application/rdf+xml"),
            List.of("rdfxml", "rdf+xml", "rdf/xml", "xml")),
    /** TriG, with the named graphs of the sources. */
    TRIG("TriG", "trig", RDFFormat.TRIG_PRETTY, List.of("application/trig", "application/x-trig"), List.of()),
    /** N-Quads. */
    N_QUADS(
            "N-Quads",
            "nq",
            RDFFormat.NQUADS_UTF8,
            List.of("application/n-quads", "text/x-nquads"),
            List.of("nquads", "n-quads")),
    /** RDF 1.1 JSON Alternate Serialization. */
    RDF_JSON(
            "RDF/JSON",
            "rj",
            RDFFormat.RDFJSON,
            List.of("application/rdf+json"),
            List.of("rdfjson", "rdf+json", "json-rdf")),
    /** TriX. */
    TRIX("TriX", "trix", RDFFormat.TRIX, List.of("application/trix", "application/trix+xml"), List.of()),
    /** Jena's RDF Binary over Thrift. */
    THRIFT("RDF Thrift", "rt", RDFFormat.RDF_THRIFT, List.of("application/rdf+thrift"), List.of("thrift")),
    /** Jena's RDF Binary over Protobuf. */
    PROTOBUF("RDF Protobuf", "rpb", RDFFormat.RDF_PROTO, List.of("application/rdf+protobuf"), List.of("protobuf"));

    private static final List<RdfFormat> OF_DOCUMENTS = List.of(HTML, TURTLE, JSON_LD, N_TRIPLES, RDF_XML, TRIG);
    private static final List<String> PARAMETERS = List.of("format", "output", "results");

    private final String label;
    private final String extension;
    private final RDFFormat syntax;
    private final List<String> mediaTypes;
    private final List<String> names;

    RdfFormat(String label, String extension, RDFFormat syntax, List<String> mediaTypes, List<String> names) {
        this.label = label;
        this.extension = extension;
        this.syntax = syntax;
        this.mediaTypes = mediaTypes;
        this.names = names;
    }

    /** The formats that documents link to, each with its own address. */
    public static List<RdfFormat> ofDocuments() {
        return OF_DOCUMENTS;
    }

    /** The formats for triples, without the page. */
    public static Set<RdfFormat> ofTriples() {
        return EnumSet.complementOf(EnumSet.of(HTML));
    }

    /** The formats that keep named graphs apart; the first is the default. */
    public static Set<RdfFormat> ofQuads() {
        return new LinkedHashSet<>(List.of(TRIG, JSON_LD, N_QUADS, TRIX, THRIFT, PROTOBUF));
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** The file extension, without a dot. */
    public String extension() {
        return extension;
    }

    /** The usual media type, without parameters. */
    public String mediaType() {
        return mediaTypes.get(0);
    }

    /** The content type, with the character encoding: that of the media types for this format that the client prefers. */
    public String contentType(HttpServletRequest request) {
        return ContentNegotiation.contentType(request, mediaTypes, this != THRIFT && this != PROTOBUF);
    }

    /** How Jena writes it. */
    public RDFFormat syntax() {
        return syntax;
    }

    /**
     * Serialises triples in this format.
     *
     * @param graphs the same triples in their graphs, for formats with named graphs
     * @throws InexpressibleException where the format cannot express them
     */
    public byte[] bytes(Model model, Supplier<Dataset> graphs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (this) {
            case HTML -> throw new IllegalStateException("HTML is not an RDF format");
            case JSON_LD -> {
                return JsonLdWriter.write(model);
            }
            case TRIG, N_QUADS, TRIX -> RDFDataMgr.write(out, graphs.get(), syntax);
            default -> RDFDataMgr.write(out, model, syntax);
        }
        return out.toByteArray();
    }

    /** Serialises triples that are in no named graph. */
    public byte[] bytes(Model model) {
        return bytes(model, () -> DatasetFactory.wrap(model));
    }

    /** The format of documents whose extension a path ends in; empty where there is none. */
    public static Optional<RdfFormat> byExtension(String path) {
        return OF_DOCUMENTS.stream()
                .filter(f -> path.endsWith("." + f.extension))
                .findFirst();
    }

    /**
     * The format of a document that a parameter names: {@code format}, {@code output} or {@code results}.
     *
     * @throws RequestException with status 400 where there is no such format
     */
    public static Optional<RdfFormat> byParameter(HttpServletRequest request) {
        return named(request, EnumSet.allOf(RdfFormat.class), false);
    }

    /**
     * The format of a response of SPARQL that a parameter names. Clients of SPARQL send names of their own there, so an unknown name does
     * not count where the client also accepts one of the formats by its media type.
     *
     * @throws RequestException with status 400 where there is no such format
     */
    public static Optional<RdfFormat> byParameter(HttpServletRequest request, Set<RdfFormat> offered) {
        return named(request, offered, ContentNegotiation.isNamed(request, offer(offered)));
    }

    private static Optional<RdfFormat> named(HttpServletRequest request, Set<RdfFormat> offered, boolean mayBeUnknown) {
        Optional<String> name = nameIn(request);
        Optional<RdfFormat> named =
                name.flatMap(one -> offered.stream().filter(f -> f.isNamed(one)).findFirst());
        if (name.isPresent() && named.isEmpty() && !mayBeUnknown) {
            String extensions = offered.stream().map(f -> f.extension).collect(Collectors.joining(", "));
            throw new RequestException(400, "Unknown format: " + name.get() + ". Give one of " + extensions + ".");
        }
        return named;
    }

    /** What the first of the parameters that name a format says; empty where there is none. */
    public static Optional<String> nameIn(HttpServletRequest request) {
        return PARAMETERS.stream()
                .map(request::getParameter)
                .filter(name -> name != null && !name.isBlank())
                .map(String::strip)
                .findFirst();
    }

    private boolean isNamed(String name) {
        // In a query string, + is a space: format=rdf+xml.
        String lowerCase = name.toLowerCase(Locale.ROOT).replace(' ', '+');
        return extension.equals(lowerCase) || names.contains(lowerCase) || mediaTypes.contains(lowerCase);
    }

    /**
     * The format that the client prefers for a document.
     *
     * @throws RequestException with status 406 where it accepts none
     */
    public static RdfFormat negotiated(HttpServletRequest request) {
        return accepted(request, EnumSet.allOf(RdfFormat.class)).get(0);
    }

    /**
     * The formats of an offer that the client accepts, the best first. The page comes last among equals where a client prefers data. A
     * browser that accepts only pages, where there is none, gets the default: RFC 9110, section 12.5.1, allows that, and a link that
     * answers with an error helps nobody.
     *
     * @throws RequestException with status 406 where it accepts none
     */
    public static List<RdfFormat> accepted(HttpServletRequest request, Set<RdfFormat> offered) {
        if (isBrowser(request) && ContentNegotiation.find(request, offer(offered)) == null) {
            return List.of(offered.iterator().next());
        }
        List<RdfFormat> accepted = ContentNegotiation.accepted(request, offered, format -> format.mediaTypes);
        if (accepted.get(0) == HTML || !accepted.contains(HTML)) {
            return accepted;
        }
        List<RdfFormat> pageLast = new ArrayList<>(offered);
        pageLast.remove(HTML);
        pageLast.add(HTML);
        return ContentNegotiation.accepted(request, pageLast, format -> format.mediaTypes);
    }

    private static boolean isBrowser(HttpServletRequest request) {
        return ContentNegotiation.isNamed(request, offer(EnumSet.of(HTML)));
    }

    /** Writes a response in one format. */
    @FunctionalInterface
    public interface Writing {
        /**
         * Writes it.
         *
         * @throws InexpressibleException where the format cannot express the data; then nothing has been written
         */
        void in(RdfFormat format) throws IOException;
    }

    /**
     * Writes a response in the first format that can express the data.
     *
     * @param formats what the client accepts, the best first
     * @throws InexpressibleException where none of them can: the reason is that of the best
     */
    public static void writeFirst(List<RdfFormat> formats, Writing writing) throws IOException {
        InexpressibleException reason = null;
        for (RdfFormat format : formats) {
            try {
                writing.in(format);
                return;
            } catch (InexpressibleException e) {
                reason = reason == null ? e : reason;
            }
        }
        if (reason != null) {
            throw reason;
        }
    }

    /** The media types of some formats, the usual ones first. */
    public static AcceptList offer(Set<RdfFormat> formats) {
        return ContentNegotiation.offer(formats, format -> format.mediaTypes);
    }

    /** The path without this format's extension. */
    public String strip(String path) {
        return path.substring(0, path.length() - extension.length() - 1);
    }

    /** Links to all formats of the document at a path. */
    public static List<Link> links(String path) {
        return OF_DOCUMENTS.stream()
                .map(f -> new Link(f.label, path + "." + f.extension))
                .toList();
    }
}
