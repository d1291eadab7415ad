// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** Reports what Jetty itself refuses, such as malformed requests, in the form that the client accepts and without a stack trace. */
final class JettyErrorHandler extends ErrorHandler {
    /** What Jetty refuses by default, since servlets could read it in two ways. */
    private static final Map<UriCompliance.Violation, String> AMBIGUOUS_PATHS = Map.of(
            UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT,
            "The path of the URL has two slashes in a row. Write one.",
            UriCompliance.Violation.AMBIGUOUS_PATH_SEGMENT,
            "The path of the URL has an encoded dot as a step. Write the path without it.",
            UriCompliance.Violation.AMBIGUOUS_PATH_PARAMETER,
            "The path of the URL has a step of dots with a parameter. Write the path without it.");

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        Object message = request.getAttribute(ERROR_MESSAGE);
        boolean isForClient = message instanceof String && status >= 400 && status < 500;
        String text = isForClient ? plain((String) message) : HttpStatus.getMessage(status);
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

    /** Jetty names the kind of a path that it refuses, not what to do. */
    private static String plain(String message) {
        return AMBIGUOUS_PATHS.entrySet().stream()
                .filter(kind -> message.contains(kind.getKey().getDescription()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(message);
    }
}
