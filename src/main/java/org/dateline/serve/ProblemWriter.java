package org.dateline.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes a {@link Problem} as short text, or as JSON for clients that ask for JSON. */
final class ProblemWriter {
    /** How long a client should wait before it tries again, in seconds. */
    private static final String RETRY_AFTER = "5";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ProblemWriter() {}

    /** Answers with the problem; whatever was buffered before is dropped. The response must not be committed. */
    static void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setHeader("Content-Encoding", null);
        response.setHeader("Cache-Control", "no-store");
        if (problem.status() == 503) {
            response.setHeader("Retry-After", RETRY_AFTER);
        }
        boolean json = wantsJson(request.getHeader("Accept"));
        byte[] body = (json ? json(problem) : problem.message() + "\n").getBytes(StandardCharsets.UTF_8);
        response.setContentType((json ? "application/json" : "text/plain") + ";charset=utf-8");
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
        response.flushBuffer();
    }

    /** Whether any kind of JSON stands in the header before plain text or HTML does. */
    @SuppressWarnings("NullAway") // the header may be absent
    private static boolean wantsJson(String accept) {
        if (accept == null || !accept.contains("json")) {
            return false;
        }
        int text = accept.indexOf("text/plain");
        return text < 0 || accept.indexOf("json") < text;
    }

    private static String json(Problem problem) {
        ObjectNode node =
                JSON.createObjectNode().put("status", problem.status()).put("error", problem.message());
        if (problem.line() > 0) {
            node.put("line", problem.line()).put("column", problem.column());
        }
        if (!problem.issues().isEmpty()) {
            Issues.put(problem.issues(), node.putArray("issues"));
        }
        return node + "\n";
    }
}
