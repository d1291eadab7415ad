package org.dateline.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.dateline.issue.Issue;

/** Answers an upload: how much there was, and the warnings, as JSON; the counts are named as Fuseki names them. */
final class UploadWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private UploadWriter() {}

    static void write(HttpAction action, int status, Upload upload) throws IOException {
        ObjectNode node = JSON.createObjectNode()
                .put("count", upload.triples() + upload.quads())
                .put("tripleCount", upload.triples())
                .put("quadCount", upload.quads());
        ArrayNode warnings = node.putArray("warnings");
        for (Issue issue : upload.warnings()) {
            warnings.addObject()
                    .put("source", issue.position().source())
                    .put("line", issue.position().line())
                    .put("column", issue.position().column())
                    .put("message", issue.message());
        }
        byte[] body = (node + "\n").getBytes(StandardCharsets.UTF_8);
        action.setResponseStatus(status);
        action.setResponseContentType("application/json;charset=utf-8");
        action.setResponseContentLength(body.length);
        action.getResponseOutputStream().write(body);
    }
}
