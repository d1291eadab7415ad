// SPDX-License-Identifier: Apache-2.0
package org.dateline.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.util.Locale;
import org.dateline.issue.InputIssue;
import org.dateline.issue.Issue;
import org.dateline.issue.IssueLog;
import org.dateline.issue.Severity;
import org.dateline.issue.ShapeIssue;
import org.dateline.issue.SourcePosition;

/** The JSON response of a Dateline server to an upload; its members are listed in {@code docs/decisions/0044}. */
final class UploadResponse {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final URI data;
    private final String body;
    private final JsonNode json;

    private UploadResponse(URI data, String body, JsonNode json) {
        this.data = data;
        this.body = body;
        this.json = json;
    }

    /** Parses a response. A response that is not JSON, for example from a proxy, has no members. */
    static UploadResponse of(URI data, String body) {
        try {
            return new UploadResponse(data, body, MAPPER.readTree(body));
        } catch (JsonProcessingException e) {
            return new UploadResponse(data, body, MissingNode.getInstance());
        }
    }

    /** Why the server rejected the request. */
    String reason(int status) {
        String text = json.path("error").asText(body).strip();
        return text.isEmpty() ? "status " + status : text;
    }

    /**
     * Adds the violated shapes of data that the server accepted. Its warnings about single terms are left out: the local reading has
     * given them already, with positions in the user's own files.
     */
    void addTo(IssueLog log) {
        if (!json.isObject()) {
            log.add(note("the response of the server is not JSON"));
            return;
        }
        JsonNode violations = json.path("violations");
        for (JsonNode violation : violations) {
            log.add(violation(violation));
        }
        long more = json.path("violationCount").asLong() - violations.size();
        if (more > 0) {
            log.add(note("the server found %,d more violated shapes, which it does not list".formatted(more)));
        }
    }

    /** Adds the reasons why the server rejected the data: the violations, or a single reason. */
    void addRefusal(int status, IssueLog log) {
        boolean listed = false;
        for (JsonNode issue : json.path("issues")) {
            if (issue.has("focus")) {
                log.add(violation(issue));
                listed = true;
            }
        }
        if (!listed) {
            String text = "the server rejected the data: " + reason(status);
            log.add(new InputIssue(SourcePosition.of(data.toString()), Severity.ERROR, text));
        }
    }

    private Issue violation(JsonNode node) {
        return new ShapeIssue(
                position(node),
                Severity.valueOf(node.path("severity").asText("error").toUpperCase(Locale.ROOT)),
                node.path("focus").asText(),
                node.path("path").asText(),
                node.path("value").asText(),
                node.path("expected").asText());
    }

    private SourcePosition position(JsonNode node) {
        return SourcePosition.of(node.path("source").asText(data.toString()));
    }

    private Issue note(String text) {
        return new InputIssue(SourcePosition.of(data.toString()), Severity.WARNING, text);
    }
}
