// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.io.Content;

/** Handles the rest of the body of a request that is refused before its body was read to the end. */
final class RequestBodyDrain {
    /** A short body is probably on its way already. Reading it avoids a reset of the connection while the client is still sending. */
    private static final int SHORT = 1 << 16;

    private RequestBodyDrain() {}

    /**
     * Reads the rest of the body if it is short, so that the next request on the connection starts after it. Otherwise announces that
     * the connection closes (RFC 9112, section 9.6); without that, the next request of the client would fail.
     */
    static void drain(HttpServletRequest request, HttpServletResponse response) {
        boolean isWaiting = request.getHeader("Expect") != null;
        boolean isShort = request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= SHORT;
        if (!(isShort && !isWaiting && isReadToEnd(request)) && !core(request).consumeAvailable()) {
            response.setHeader(HttpHeader.CONNECTION.asString(), HttpHeaderValue.CLOSE.asString());
        }
    }

    private static boolean isReadToEnd(HttpServletRequest request) {
        try {
            Content.Source.consumeAll(core(request));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static ServletContextRequest core(HttpServletRequest request) {
        return ServletContextRequest.getServletContextRequest(request);
    }
}
