package org.dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.dateline.page.Link;
import org.jspecify.annotations.Nullable;

/** The formats in which a thing can be had, by media type and by extension; the first is what those get who do not care. */
@SuppressWarnings("ImmutableEnumChecker") // RDFFormat has no setter
enum RdfFormats {
    HTML("HTML", "html", "text/html", null),
    TURTLE("Turtle", "ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
    JSON_LD("JSON-LD", "jsonld", "application/ld+json", RDFFormat.JSONLD_PRETTY),
    N_TRIPLES("N-Triples", "nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8),
    RDF_XML("RDF/XML", "rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN);

    static final AcceptList OFFER = AcceptList.create(
            List.of(values()).stream().map(RdfFormats::mediaType).toArray(String[]::new));

    private final String label;
    private final String extension;
    private final String mediaType;

    private final transient @Nullable RDFFormat format;

    RdfFormats(String label, String extension, String mediaType, @Nullable RDFFormat format) {
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
        this.format = format;
    }

    String mediaType() {
        return mediaType;
    }

    /** Answers with a model in one of the formats of RDF. */
    static void write(HttpServletRequest request, HttpServletResponse response, RdfFormats as, Model model)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, model, as.format == null ? RDFFormat.TURTLE_PRETTY : as.format);
        Bytes.write(request, response, as.mediaType + ";charset=utf-8", out.toByteArray());
    }

    /** The format whose extension a path ends in. */
    static Optional<RdfFormats> byExtension(String path) {
        return List.of(values()).stream()
                .filter(f -> path.endsWith("." + f.extension))
                .findFirst();
    }

    /** The format of a media type. */
    static Optional<RdfFormats> byMediaType(String type) {
        return List.of(values()).stream().filter(f -> f.mediaType.equals(type)).findFirst();
    }

    /** The path without this format's extension. */
    String strip(String path) {
        return path.substring(0, path.length() - extension.length() - 1);
    }

    /** Links to all formats of what is shown at a path. */
    static List<Link> links(String path) {
        return List.of(values()).stream()
                .map(f -> new Link(f.label, path + "." + f.extension))
                .toList();
    }
}
