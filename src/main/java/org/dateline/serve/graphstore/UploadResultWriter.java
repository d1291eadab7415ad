package org.dateline.serve.graphstore;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.dateline.serve.http.IssueJson;

/** Answers an upload: how much there was, and the warnings, as JSON; the counts are named as Fuseki names them. */
final class UploadResultWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private UploadResultWriter() {}

    static void write(HttpAction action, int status, UploadResult upload, UploadValidation shapes) throws IOException {
        ObjectNode node = JSON.createObjectNode()
                .put("count", upload.triples() + upload.quads())
                .put("tripleCount", upload.triples())
                .put("quadCount", upload.quads());
        IssueJson.put(upload.warnings(), node.putArray("warnings"));
        if (shapes.wanted()) {
            node.put("violationCount", shapes.count());
            IssueJson.put(shapes.violations(), node.putArray("violations"));
        }
        byte[] body = (node + "\n").getBytes(StandardCharsets.UTF_8);
        action.setResponseStatus(status);
        DirectGraphFilter.findChosen(action.getRequest())
                .ifPresent(graph -> action.setResponseHeader("Location", graph));
        action.setResponseContentType("application/json;charset=utf-8");
        action.setResponseContentLength(body.length);
        action.getResponseOutputStream().write(body);
    }
}
