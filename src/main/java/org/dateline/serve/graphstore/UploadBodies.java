// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.graphstore;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.dateline.rdf.parse.RdfSyntax;
import org.dateline.serve.http.MultipartBody;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.http.RequestSpool;
import org.jspecify.annotations.Nullable;

/** The bodies of an upload, received completely, each with its syntax: the request body, or the parts of a multipart request. */
final class UploadBodies implements AutoCloseable {
    private static final String FORM = "multipart/form-data";
    private static final String MIXED = "multipart/mixed";

    private final long limit;
    private final RequestSpool.Budget budget;
    private final List<Body> bodies = new ArrayList<>();

    private UploadBodies(long limit) {
        this.limit = limit;
        this.budget = new RequestSpool.Budget(limit);
    }

    /**
     * One body.
     *
     * @param name the file name of a part, else a placeholder
     */
    record Body(String name, RequestSpool content, RdfSyntax syntax) {}

    /**
     * Receives all bodies of the request.
     *
     * @param limit how many bytes all bodies may have together after decompression
     * @throws RequestException where the syntax is missing or unknown (415), they are too large or too many (413), or the parts are malformed (400)
     */
    static UploadBodies receive(HttpAction action, long limit) throws IOException {
        ContentType type = ActionLib.getContentType(action);
        if (type == null) {
            throw new RequestException(415, "The request has no Content-Type. Send one that names an RDF syntax.");
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
            MultipartBody.receive(action.getRequest(), limit, this::receive);
        } else {
            receive("body", syntax(RDFLanguages.contentTypeToLang(type), type), action.getRequestInputStream());
        }
    }

    /** The bodies, in the order of the request. */
    List<Body> list() {
        return List.copyOf(bodies);
    }

    @Override
    public void close() throws IOException {
        for (Body body : bodies) {
            body.content().close();
        }
    }

    private void receive(FileItemInput part) throws IOException {
        String name = part.getName() == null || part.getName().isBlank() ? "part" : part.getName();
        receive(name, syntaxOf(part), part.getInputStream());
    }

    private void receive(String name, RdfSyntax syntax, InputStream input) throws IOException {
        bodies.add(new Body(name, budget.receive(input), syntax));
    }

    private static RdfSyntax syntaxOf(FileItemInput part) {
        String type = part.getContentType() == null ? "text/plain" : part.getContentType();
        ContentType parsed = ContentType.create(type);
        boolean isVague = "text/plain".equals(parsed.getContentTypeStr());
        Lang byType = isVague ? null : RDFLanguages.contentTypeToLang(parsed);
        boolean useName = byType == null && part.getName() != null;
        return syntax(useName ? RDFLanguages.pathnameToLang(part.getName()) : byType, type);
    }

    private static RdfSyntax syntax(@Nullable Lang lang, String type) {
        return Optional.ofNullable(lang)
                .flatMap(RdfSyntax::find)
                .orElseThrow(() -> new RequestException(
                        415, "Unknown RDF syntax: " + type + ". Send one of " + RdfSyntax.names() + "."));
    }
}
