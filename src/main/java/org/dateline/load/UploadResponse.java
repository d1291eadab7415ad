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

/** What a Dateline server says of an upload: JSON, as {@code docs/decisions/0044} lists it. */
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

    /** An answer to a request; what is no JSON, as proxies send it, has no members. */
    static UploadResponse of(URI data, String body) {
        try {
            return new UploadResponse(data, body, MAPPER.readTree(body));
        } catch (JsonProcessingException e) {
            return new UploadResponse(data, body, MissingNode.getInstance());
        }
    }

    /** Why the server refused the request. */
    String reason(int status) {
        String text = json.path("error").asText(body).strip();
        return text.isEmpty() ? "status " + status : text;
    }

    /** Adds what the server found wrong with data that it took. */
    void addTo(IssueLog log) {
        if (!json.isObject()) {
            log.add(note("the server's answer cannot be read"));
            return;
        }
        for (JsonNode warning : json.path("warnings")) {
            log.add(new InputIssue(
                    position(warning), Severity.WARNING, warning.path("message").asText()));
        }
        JsonNode violations = json.path("violations");
        for (JsonNode violation : violations) {
            log.add(violation(violation));
        }
        long more = json.path("violationCount").asLong() - violations.size();
        if (more > 0) {
            log.add(note("the server counted %,d violated shapes more than it listed".formatted(more)));
        }
    }

    /** Adds why the server refused the data: the violations, or else its reason in one. */
    void addRefusal(int status, IssueLog log) {
        boolean listed = false;
        for (JsonNode issue : json.path("issues")) {
            if (issue.has("focus")) {
                log.add(violation(issue));
                listed = true;
            }
        }
        if (!listed) {
            String text = "the server refused the data: " + reason(status);
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
