// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dateline.page.Pages;
import org.dateline.page.SiteChrome;
import org.dateline.page.site.ErrorPage;
import org.jspecify.annotations.Nullable;

/** Writes a {@link Problem} as a page for browsers, as JSON for clients that ask for it, else as text. */
public final class ProblemWriter {
    /** How long a client should wait before it tries again, in seconds. */
    static final int RETRY_AFTER = 5;

    private static final Pages PAGES = new Pages(() -> SiteChrome.EMPTY);
    private static final String FORMAT = ProblemWriter.class.getName() + ".format";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ProblemWriter() {}

    /** Has problems of a request written in the format that its address names, whatever the client accepts. */
    public static void setFormat(HttpServletRequest request, RdfFormat format) {
        request.setAttribute(FORMAT, format.mediaType());
    }

    private static @Nullable String accept(HttpServletRequest request) {
        return request.getAttribute(FORMAT) instanceof String format ? format : request.getHeader("Accept");
    }

    /** Writes a problem instead of what was buffered. The response must not be committed. */
    public static void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        response.resetBuffer();
        RequestBodyDrain.drain(request, response);
        setStatus(response, problem);
        response.setHeader("Content-Encoding", null);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Last-Modified", null);
        Body body = body(accept(request), problem, RequestId.of(request));
        if (body.type().startsWith("text/html")) {
            if (problem.passing()) {
                response.setIntHeader("Refresh", RETRY_AFTER); // HTML Standard, section 7.4.1: the page loads again
            }
            HtmlResponse.write(request, response, body.text());
        } else {
            ByteResponse.write(request, response, body.type(), body.text().getBytes(StandardCharsets.UTF_8));
        }
        response.flushBuffer();
    }

    /**
     * A problem in one form.
     *
     * @param type the content type
     * @param text the whole body
     */
    record Body(String type, String text) {}

    /**
     * A problem in the form that an Accept header asks for: a page for browsers, JSON where it is named, else text.
     *
     * @param id the id of the request
     */
    static Body body(@Nullable String accept, Problem problem, String id) {
        if (isBrowser(accept)) {
            return new Body("text/html;charset=utf-8", PAGES.render(page(problem)));
        }
        return wantsJson(accept)
                ? new Body("application/json;charset=utf-8", json(problem, id))
                : new Body("text/plain;charset=utf-8", problem.message() + "\n");
    }

    /** Sets the status of a problem, and when to come again. */
    public static void setStatus(HttpServletResponse response, Problem problem) {
        response.setStatus(problem.status());
        if (problem.status() == 503) {
            response.setIntHeader("Retry-After", RETRY_AFTER);
        }
    }

    private static ErrorPage page(Problem problem) {
        String title =
                switch (problem.status()) {
                    case 404 -> "Not found";
                    case 410 -> "Deleted";
                    case 405 -> "Method not allowed";
                    case 406 -> "Format not available";
                    case 409 -> "Stopped";
                    case 503 -> "Not available now";
                    case 507 -> "Disk full";
                    case 403 -> "Refused";
                    case 401 -> "Not logged in";
                    default -> problem.status() >= 500 ? "Server error" : "Invalid request";
                };
        return new ErrorPage(
                title,
                problem.message(),
                problem.passing() ? RETRY_AFTER : 0,
                problem.search().words(),
                problem.search().near());
    }

    /** Browsers name HTML first. */
    private static boolean isBrowser(@Nullable String accept) {
        return accept != null && accept.strip().startsWith("text/html");
    }

    /** Whether the header names some JSON type before plain text. */
    private static boolean wantsJson(@Nullable String accept) {
        if (accept == null || !accept.contains("json")) {
            return false;
        }
        int text = accept.indexOf("text/plain");
        return text < 0 || accept.indexOf("json") < text;
    }

    private static String json(Problem problem, String id) {
        ObjectNode node =
                JSON.createObjectNode().put("status", problem.status()).put("error", problem.message());
        if (problem.line() > 0) {
            node.put("line", problem.line()).put("column", problem.column());
        }
        node.put("requestId", id);
        if (!problem.issues().isEmpty()) {
            IssueJson.put(problem.issues(), node.putArray("issues"));
        }
        return node + "\n";
    }
}
