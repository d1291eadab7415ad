// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import org.dateline.serve.http.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a running request to those who look at all of them. It is copied when the request starts: Jetty uses the objects of a
 * request again for the next one.
 *
 * @param server the server that answers the request. A process may have several, each with users of its own
 * @param requestId see {@link RequestId}; a client may send the same one again and again
 * @param user who sent it; null where nobody logged in
 * @param client the address from which it came
 * @param line its method, and its path with the parameters where these are not the text, at most {@value #MOST_OF_LINE} characters
 * @param text the beginning of the query or update; empty for other requests
 * @param complete whether that is all of the text
 */
public record RequestSummary(
        ServletContext server,
        String requestId,
        @Nullable String user,
        String client,
        String line,
        String text,
        boolean complete) {
    private static final int MOST_OF_LINE = 1000;

    /** A request whose parameters say what it does, such as a download from {@code /data}. */
    public static RequestSummary of(HttpServletRequest request) {
        String parameters = request.getQueryString();
        return of(request, parameters == null ? "" : "?" + parameters, "", true);
    }

    /**
     * A request that sends a query or an update.
     *
     * @param text the beginning of that text
     * @param complete whether this is all of it
     */
    public static RequestSummary of(HttpServletRequest request, String text, boolean complete) {
        return of(request, "", text, complete);
    }

    private static RequestSummary of(HttpServletRequest request, String parameters, String text, boolean complete) {
        String line = request.getMethod() + " " + request.getRequestURI() + parameters;
        return new RequestSummary(
                request.getServletContext(),
                RequestId.of(request),
                request.getRemoteUser(),
                request.getRemoteAddr(),
                line.length() <= MOST_OF_LINE ? line : line.substring(0, MOST_OF_LINE) + "…",
                text,
                complete);
    }
}
