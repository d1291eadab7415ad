package org.dateline.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dateline.page.ErrorPage;
import org.dateline.page.Frame;
import org.dateline.page.Pages;

/** Writes a {@link Problem} as short text, as JSON for clients that ask for JSON, or as a page for browsers. */
final class ProblemWriter {
    /** How long a client should wait before it tries again, in seconds. */
    private static final String RETRY_AFTER = "5";

    private static final Pages PAGES = new Pages(() -> Frame.EMPTY);
    private static final ObjectMapper JSON = new ObjectMapper();

    private ProblemWriter() {}

    /** Answers with the problem; whatever was buffered before is dropped. The response must not be committed. */
    static void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        response.resetBuffer();
        UnreadBody.settle(request, response);
        response.setStatus(problem.status());
        response.setHeader("Content-Encoding", null);
        response.setHeader("Cache-Control", "no-store");
        if (problem.status() == 503) {
            response.setHeader("Retry-After", RETRY_AFTER);
        }
        if (isBrowser(request.getHeader("Accept"))) {
            Html.write(request, response, PAGES.render(page(problem)));
            response.flushBuffer();
            return;
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

    private static ErrorPage page(Problem problem) {
        String title =
                switch (problem.status()) {
                    case 404 -> "Not found";
                    case 406 -> "Not to be had in that form";
                    case 503 -> "Took too long";
                    case 403 -> "Refused";
                    case 401 -> "Who are you?";
                    default -> problem.status() >= 500 ? "Something failed" : "Not understood";
                };
        return new ErrorPage(problem.status(), title, problem.message());
    }

    /** Browsers ask for HTML before anything else. */
    @SuppressWarnings("NullAway") // the header may be absent
    private static boolean isBrowser(String accept) {
        return accept != null && accept.strip().startsWith("text/html");
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
