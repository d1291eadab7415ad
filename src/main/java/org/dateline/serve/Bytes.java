package org.dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers with a body that is there whole; HEAD gets its headers only. What may be kept has an entity tag made from the body, and
 * whoever has it already is told so (304).
 */
final class Bytes {
    private Bytes() {}

    static void write(HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
            throws IOException {
        response.setContentType(type);
        if (response.getStatus() == 200 && !"no-store".equals(response.getHeader("Cache-Control"))) {
            Validators.tag(response, type, body);
            if (Validators.isUnchanged(request, response)) {
                Validators.notModified(response);
                return;
            }
        }
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }
}
