// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes a page, with the headers that restrict what it may load. */
public final class HtmlResponse {
    /** Allows nothing from other sites, nothing inline, and no frame around the page. */
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private HtmlResponse() {}

    /** Writes a page that loads nothing from other sites. */
    public static void write(HttpServletRequest request, HttpServletResponse response, String page) throws IOException {
        write(request, response, page, "");
    }

    /**
     * Writes a page that may load images from one other site.
     *
     * @param imageOrigin the origin of that site; empty for none
     */
    public static void write(HttpServletRequest request, HttpServletResponse response, String page, String imageOrigin)
            throws IOException {
        String policy =
                imageOrigin.isEmpty() ? POLICY : POLICY.replace("img-src 'self'", "img-src 'self' " + imageOrigin);
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("Referrer-Policy", "same-origin");
        ByteResponse.write(request, response, "text/html;charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }
}
