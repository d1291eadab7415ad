// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Writes a response whose body is complete. HEAD gets the headers only. A response that may be cached has an entity tag made from the
 * body, and a client that has the same body already gets 304.
 */
public final class ByteResponse {
    private ByteResponse() {}

    /**
     * Writes the response.
     *
     * @param type the content type
     */
    public static void write(HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
            throws IOException {
        response.setContentType(type);
        if (response.getStatus() == 200 && !"no-store".equals(response.getHeader("Cache-Control"))) {
            CacheValidators.setEntityTag(response, type, body);
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
