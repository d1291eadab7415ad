package org.dateline.serve.imports;

import org.dateline.load.RdfInputFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.dateline.input.Input;
import org.dateline.load.LoadOptions;
import org.dateline.load.OnError;
import org.dateline.rdf.AbsoluteIri;
import org.dateline.rdf.parse.RdfSyntax;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.http.RequestSpool;
import org.jspecify.annotations.Nullable;

/** What the form of {@code /import} sends: files, the graph for their triples, and what the shapes mean. Received whole. */
final class ImportForm implements AutoCloseable {
    private static final int MOST_FILES = 500;
    private static final int LONGEST_FIELD = 4096;

    private final List<Sent> files = new ArrayList<>();
    private String graph = "";
    private LoadOptions.Policy policy = LoadOptions.Policy.DEFAULT;
    private long left;

    private ImportForm(long limit) {
        this.left = limit;
    }

    /** A file that was sent, and the input that its name makes it. */
    record Sent(Input input, RequestSpool content) {}

    /**
     * Receives a form.
     *
     * @param limit how many bytes all files together may have, as they are sent
     * @throws RequestException where the form is malformed or has no file (400), there is too much (413), or a file's name tells
     *     no syntax (415)
     */
    static ImportForm receive(HttpServletRequest request, long limit) throws IOException {
        if (!JakartaServletFileUpload.isMultipartContent(request)) {
            throw new RequestException(
                    415, "Files are sent to be imported as multipart/form-data, each as a part file.");
        }
        ImportForm form = new ImportForm(limit);
        try {
            form.take(request);
            return form;
        } catch (IOException | RuntimeException e) {
            form.close();
            throw e;
        }
    }

    /** In order. */
    List<Sent> files() {
        return List.copyOf(files);
    }

    /** How the files are to be read. */
    LoadOptions options() {
        return new LoadOptions(null, null, graph.isEmpty() ? null : graph, policy);
    }

    @Override
    public void close() throws IOException {
        for (Sent file : files) {
            file.content().close();
        }
    }

    private void take(HttpServletRequest request) throws IOException {
        try {
            FileItemInputIterator parts = new JakartaServletFileUpload<>().getItemIterator(request);
            while (parts.hasNext()) {
                take(parts.next());
            }
        } catch (FileUploadException e) {
            throw new RequestException(400, "The multipart body is malformed: " + e.getMessage());
        }
        if (files.isEmpty()) {
            throw new RequestException(400, "No file was chosen. Choose one or more files of RDF, and send again.");
        }
    }

    private void take(FileItemInput part) throws IOException {
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
                throw new RequestException(400, "The name of a graph is an absolute IRI, not " + value + ".");
            }
            graph = value;
        } else if ("shapes".equals(name)) {
            policy = switch (value) {
                case "report", "" -> new LoadOptions.Policy(OnError.STOP, false, true);
                case "strict" -> new LoadOptions.Policy(OnError.STOP, true, true);
                case "off" -> new LoadOptions.Policy(OnError.STOP, false, false);
                default -> throw new RequestException(400, "shapes is report, strict or off, not " + value + ".");
            };
        }
    }

    private void file(String name, InputStream body) throws IOException {
        if (files.size() >= MOST_FILES) {
            throw new RequestException(413, "At most " + MOST_FILES + " files are imported at once.");
        }
        RequestSpool content = RequestSpool.receive(body, left);
        if (RdfInputFilter.findSyntax(name).isEmpty()) {
            content.close();
            throw new RequestException(
                    415,
                    "The name " + name + " tells no syntax of RDF. It should end in one of " + RdfSyntax.names()
                            + ", with .gz, .bz2, .xz or .zst behind it where the file is compressed.");
        }
        left -= content.size();
        files.add(new Sent(Input.of(name, content.size(), content::open), content));
    }
}
