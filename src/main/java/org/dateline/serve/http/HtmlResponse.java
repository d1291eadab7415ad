package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers with a page. */
public final class HtmlResponse {
    /** Nothing from elsewhere, nothing inline, no frame around it. */
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private HtmlResponse() {}

    public static void write(HttpServletRequest request, HttpServletResponse response, String page) throws IOException {
        write(request, response, page, "");
    }

    /**
     * Answers with a page that may show pictures from one other place.
     *
     * @param pictures the origin of that place; empty for none
     */
    public static void write(HttpServletRequest request, HttpServletResponse response, String page, String pictures)
            throws IOException {
        String policy = pictures.isEmpty() ? POLICY : POLICY.replace("img-src 'self'", "img-src 'self' " + pictures);
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        ByteResponse.write(request, response, "text/html;charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }
}
