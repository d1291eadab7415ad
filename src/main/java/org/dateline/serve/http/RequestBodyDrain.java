package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.io.Content;

/** What remains of a request that is refused before its body was read to the end. */
final class RequestBodyDrain {
    /** A short body is under way already: to wait for it is kinder than to reset the connection while the client still writes. */
    private static final int SHORT = 1 << 16;

    private RequestBodyDrain() {}

    /**
     * Lets the next request on the connection begin where the body ends: reads the rest of it if it is short, or else says that
     * the connection closes (RFC 9112, section 9.6). Closed without a word, it would fail whatever the client sends on it next.
     */
    static void settle(HttpServletRequest request, HttpServletResponse response) {
        boolean waits = request.getHeader("Expect") != null;
        boolean brief = request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= SHORT;
        if (!(brief && !waits && isReadToItsEnd(request)) && !core(request).consumeAvailable()) {
            response.setHeader(HttpHeader.CONNECTION.asString(), HttpHeaderValue.CLOSE.asString());
        }
    }

    private static boolean isReadToItsEnd(HttpServletRequest request) {
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
