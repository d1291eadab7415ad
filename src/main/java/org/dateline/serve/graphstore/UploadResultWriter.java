// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.graphstore;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.dateline.serve.http.IssueJson;

/** Writes the result of an upload as JSON: counts, with the names that Fuseki uses, and warnings. */
final class UploadResultWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private UploadResultWriter() {}

    /** Writes the response. */
    static void write(HttpAction action, int status, UploadResult upload, UploadValidation validation)
            throws IOException {
        ObjectNode node = JSON.createObjectNode()
                .put("count", upload.triples() + upload.quads())
                .put("tripleCount", upload.triples())
                .put("quadCount", upload.quads());
        IssueJson.put(upload.warnings(), node.putArray("warnings"));
        if (validation.isRequested()) {
            node.put("violationCount", validation.count());
            IssueJson.put(validation.violations(), node.putArray("violations"));
        }
        byte[] body = (node + "\n").getBytes(StandardCharsets.UTF_8);
        action.setResponseStatus(status);
        DirectGraphFilter.findNewGraph(action.getRequest())
                .ifPresent(graph -> action.setResponseHeader("Location", graph));
        action.setResponseContentType("application/json;charset=utf-8");
        action.setResponseContentLength(body.length);
        action.getResponseOutputStream().write(body);
    }
}
