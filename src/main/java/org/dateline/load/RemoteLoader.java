// SPDX-License-Identifier: Apache-2.0
package org.dateline.load;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.dateline.input.Input;
import org.dateline.issue.IssueLog;
import org.dateline.store.StoreException;
import org.dateline.store.UnfinishedPath;
import org.jspecify.annotations.Nullable;

/**
 * Loads into a running Dateline server, which holds the lock of its store. The inputs are first read and checked locally, into one
 * temporary file of RDF Binary, which keeps their prefixes. If they are valid, the file is sent in one request, which the server executes in one transaction. The server
 * validates the data against the shapes, since only it has the shared entities.
 */
public final class RemoteLoader {
    private static final String VALIDATE = "Dateline-Validate";
    private static final String REPLACE = "Dateline-Replace";
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final URI data;
    private final @Nullable String authorization;

    /**
     * Creates a loader for a server.
     *
     * @param server its base URL, such as {@code http://127.0.0.1:3030/}
     * @param user name and password as {@code name:password}; null if the server needs none
     */
    public RemoteLoader(URI server, @Nullable String user) {
        String base = server.toString();
        this.data = URI.create(base.endsWith("/") ? base + "data" : base + "/data");
        this.authorization = user == null
                ? null
                : "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads, checks and sends the inputs.
     *
     * @return whether the server accepted them
     * @throws StoreException if the server cannot be reached, or rejects the request for a reason other than the data
     */
    boolean send(InputReader reader, List<Input> inputs, LoadOptions options, IssueLog log, LoadProgress progress) {
        try {
            Path file = Files.createTempFile("dateline-load-", ".rt");
            try (UnfinishedPath spool = UnfinishedPath.of(file)) {
                write(reader, inputs, spool.path());
                return reader.mayCommit() && post(spool.path(), options, log, progress);
            }
        } catch (IOException e) {
            throw StoreException.failed("the temporary file for the inputs cannot be written", e);
        }
    }

    private static void write(InputReader reader, List<Input> inputs, Path spool) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(spool), 1 << 16)) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.RDFTHRIFT);
            reader.readAll(inputs, writer);
        }
    }

    private boolean post(Path spool, LoadOptions options, IssueLog log, LoadProgress progress) {
        progress.stage("sending to the server, which validates and assesses");
        HttpResponse<String> response = exchange(spool, options);
        int status = response.statusCode();
        UploadResponse answer = UploadResponse.of(data, response.body());
        if (status / 100 == 2) {
            answer.addTo(log);
            return true;
        }
        if (status == 400 || status == 413 || status == 422) {
            answer.addRefusal(status, log);
            return false;
        }
        throw new StoreException("the server at " + data + " rejected the data (HTTP " + status + "): "
                + answer.reason(status)
                + (status == 401 || status == 403
                        ? ". Give --user NAME, and the password in the environment variable DATELINE_PASSWORD"
                        : ""));
    }

    private HttpResponse<String> exchange(Path spool, LoadOptions options) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(data)
                    .header("Content-Type", Lang.RDFTHRIFT.getHeaderString())
                    .header("Accept", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofFile(spool));
            if (options.policy().validate()) {
                request.header(VALIDATE, options.policy().strict() ? "strict" : "report");
            }
            if (options.replace()) {
                request.header(REPLACE, "graphs");
            }
            if (authorization != null) {
                request.header("Authorization", authorization);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw new StoreException(
                    "no server answers at " + data + ". Check that it runs and that the port is right", e);
        } catch (IOException e) {
            throw StoreException.failed(
                    "lost the connection to the server at " + data
                            + ". The load either completed or changed nothing. Check with `dateline stats`, or load again",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("interrupted while the server at " + data + " was loading the data", e);
        }
    }
}
