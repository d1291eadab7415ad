// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.dateline.input.Input;
import org.dateline.load.LoadOptions;
import org.dateline.load.OnError;
import org.dateline.load.RdfInputFilter;
import org.dateline.rdf.AbsoluteIri;
import org.dateline.rdf.parse.RdfSyntax;
import org.dateline.serve.http.MultipartBody;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.http.RequestSpool;
import org.jspecify.annotations.Nullable;

/** The form of {@code /import}, received as a whole: files, the graph for their triples, and how to validate them. */
final class ImportForm implements AutoCloseable {
    private static final int MOST_FILES = 500;
    private static final int LONGEST_FIELD = 4096;

    private final List<SentFile> files = new ArrayList<>();
    private String graph = "";
    private LoadOptions.Policy policy = LoadOptions.Policy.DEFAULT;
    private boolean replace;
    private final long limit;
    private final RequestSpool.Budget budget;

    private ImportForm(long limit) {
        this.limit = limit;
        this.budget = new RequestSpool.Budget(limit);
    }

    /** A file that was sent, and the same file as an input of a load. */
    record SentFile(Input input, RequestSpool content) {}

    /**
     * Receives a form.
     *
     * @param limit how many bytes all files may have together, before decompression
     * @throws RequestException where the form is malformed or has no file (400), is too large (413), or a file has an unknown
     *     syntax (415)
     */
    static ImportForm receive(HttpServletRequest request, long limit) throws IOException {
        if (!JakartaServletFileUpload.isMultipartContent(request)) {
            throw new RequestException(
                    415, "Wrong content type. Send the files as multipart/form-data, each in a part named file.");
        }
        ImportForm form = new ImportForm(limit);
        try {
            form.receive(request);
            return form;
        } catch (IOException | RuntimeException e) {
            form.close();
            throw e;
        }
    }

    /** The files, in the order in which they were sent. */
    List<SentFile> files() {
        return List.copyOf(files);
    }

    /** How to read the files. */
    LoadOptions options() {
        return new LoadOptions(null, null, graph.isEmpty() ? null : graph, policy).withReplace(replace);
    }

    @Override
    public void close() throws IOException {
        for (SentFile file : files) {
            file.content().close();
        }
    }

    private void receive(HttpServletRequest request) throws IOException {
        MultipartBody.receive(request, limit, this::receive);
        if (files.isEmpty()) {
            throw new RequestException(400, "No file was sent. Choose one or more RDF files and send the form again.");
        }
    }

    private void receive(FileItemInput part) throws IOException {
        String name = part.getName();
        try (InputStream body = part.getInputStream()) {
            if (part.isFormField()) {
                field(part.getFieldName(), new String(body.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8).strip());
            } else if (name != null && !name.isBlank()) {
                file(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1), body);
            }
        }
    }

    private void field(@Nullable String name, String value) {
        if ("graph".equals(name)) {
            if (!value.isEmpty() && !AbsoluteIri.is(value)) {
                throw new RequestException(400, "Invalid graph name: " + value + ". Give an absolute IRI.");
            }
            graph = value;
        } else if ("replace".equals(name)) {
            replace = switch (value) {
                case "graphs" -> true;
                case "" -> false;
                default -> throw new RequestException(400, "Unknown value of replace: " + value + ". Give graphs.");
            };
        } else if ("shapes".equals(name)) {
            policy = switch (value) {
                case "report", "" -> new LoadOptions.Policy(OnError.STOP, false, true);
                case "strict" -> new LoadOptions.Policy(OnError.STOP, true, true);
                case "off" -> new LoadOptions.Policy(OnError.STOP, false, false);
                default ->
                    throw new RequestException(
                            400, "Unknown value of shapes: " + value + ". Give report, strict or off.");
            };
        }
    }

    private void file(String name, InputStream body) throws IOException {
        if (files.size() >= MOST_FILES) {
            throw new RequestException(413, "Too many files. Send at most " + MOST_FILES + " at once.");
        }
        RequestSpool content = budget.receive(body);
        if (RdfInputFilter.findSyntax(name).isEmpty()) {
            content.close();
            throw new RequestException(
                    415,
                    "Unknown RDF syntax: the file name " + name + " has no known extension. Use one of "
                            + RdfSyntax.names() + ", followed by .gz, .bz2, .xz or .zst where the file is compressed.");
        }
        files.add(new SentFile(Input.of(name, content.size(), content::open), content));
    }
}
