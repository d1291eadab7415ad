// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** Reports what Jetty itself refuses, such as malformed requests, in the form that the client accepts and without a stack trace. */
final class JettyErrorHandler extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        Object message = request.getAttribute(ERROR_MESSAGE);
        boolean isForClient = message instanceof String && status >= 400 && status < 500;
        String text = isForClient ? (String) message : HttpStatus.getMessage(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE_503) {
            text = "The server is busy. Send the request again later.";
            response.getHeaders().put(HttpHeader.RETRY_AFTER, ProblemWriter.RETRY_AFTER);
        }
        String id = RequestId.of(request);
        Problem problem = Problem.of(status, text.lines().findFirst().orElse(""));
        ProblemWriter.Body body = ProblemWriter.body(request.getHeaders().get(HttpHeader.ACCEPT), problem, id);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, body.type());
        response.getHeaders().put(RequestId.HEADER, id); // Jetty drops all headers before it reports an error
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("Content-Security-Policy", HtmlResponse.POLICY);
        response.getHeaders().put(JettyConfiguration.NO_SNIFFING);
        ByteBuffer bytes = ByteBuffer.wrap(body.text().getBytes(StandardCharsets.UTF_8));
        response.write(true, "HEAD".equals(request.getMethod()) ? BufferUtil.EMPTY_BUFFER : bytes, callback);
        return true;
    }
}
