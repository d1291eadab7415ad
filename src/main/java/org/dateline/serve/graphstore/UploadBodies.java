package org.dateline.serve.graphstore;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.dateline.rdf.parse.RdfSyntax;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.http.RequestSpool;
import org.jspecify.annotations.Nullable;

/** The bodies of an upload, each received whole and with its syntax: one, or the parts of a multipart request. */
final class UploadBodies implements AutoCloseable {
    private static final String FORM = "multipart/form-data";
    private static final String MIXED = "multipart/mixed";

    private final long limit;
    private final List<Body> bodies = new ArrayList<>();

    private UploadBodies(long limit) {
        this.limit = limit;
    }

    /** One body. */
    record Body(String name, RequestSpool content, RdfSyntax syntax) {}

    /**
     * Receives all bodies of the request.
     *
     * @param limit how many bytes each may have at most, decompressed
     * @throws RequestException where no known syntax is named (415), there is too much (413), or the parts are malformed
     */
    static UploadBodies receive(HttpAction action, long limit) throws IOException {
        ContentType type = ActionLib.getContentType(action);
        if (type == null) {
            throw new RequestException(415, "The request does not say what it sends: a Content-Type is needed.");
        }
        UploadBodies received = new UploadBodies(limit);
        try {
            received.receive(action, type.getContentTypeStr());
            return received;
        } catch (IOException | RuntimeException e) {
            received.close();
            throw e;
        }
    }

    private void receive(HttpAction action, String type) throws IOException {
        if (FORM.equals(type) || MIXED.equals(type)) {
            parts(action);
        } else {
            take("body", known(RDFLanguages.contentTypeToLang(type), type), action.getRequestInputStream());
        }
    }

    /** In order. */
    List<Body> list() {
        return List.copyOf(bodies);
    }

    @Override
    public void close() throws IOException {
        for (Body body : bodies) {
            body.content().close();
        }
    }

    private void parts(HttpAction action) throws IOException {
        try {
            FileItemInputIterator parts = new JakartaServletFileUpload<>().getItemIterator(action.getRequest());
            while (parts.hasNext()) {
                FileItemInput part = parts.next();
                String name = part.getName() == null || part.getName().isBlank() ? "part" : part.getName();
                take(name, syntaxOf(part), part.getInputStream());
            }
        } catch (FileUploadException e) {
            throw new RequestException(400, "The multipart body is malformed: " + e.getMessage());
        }
    }

    private void take(String name, RdfSyntax syntax, InputStream input) throws IOException {
        bodies.add(new Body(name, RequestSpool.receive(input, limit), syntax));
    }

    private static RdfSyntax syntaxOf(FileItemInput part) {
        String type = part.getContentType() == null ? "text/plain" : part.getContentType();
        ContentType parsed = ContentType.create(type);
        boolean vague = "text/plain".equals(parsed.getContentTypeStr());
        Lang byType = vague ? null : RDFLanguages.contentTypeToLang(parsed);
        boolean named = byType == null && part.getName() != null;
        return known(named ? RDFLanguages.pathnameToLang(part.getName()) : byType, type);
    }

    private static RdfSyntax known(@Nullable Lang lang, String type) {
        return Optional.ofNullable(lang)
                .flatMap(RdfSyntax::find)
                .orElseThrow(() -> new RequestException(
                        415,
                        "Not a syntax of RDF that this server reads: " + type + ". It reads " + RdfSyntax.names()
                                + "."));
    }
}
