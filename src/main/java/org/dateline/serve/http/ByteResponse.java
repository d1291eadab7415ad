package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers with a body that is there whole; HEAD gets its headers only. What may be kept has an entity tag made from the body, and
 * whoever has it already is told so (304).
 */
public final class ByteResponse {
    private ByteResponse() {}

    public static void write(HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
            throws IOException {
        response.setContentType(type);
        if (response.getStatus() == 200 && !"no-store".equals(response.getHeader("Cache-Control"))) {
            CacheValidators.tag(response, type, body);
            if (CacheValidators.isUnchanged(request, response)) {
                CacheValidators.notModified(response);
                return;
            }
        }
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }
}
