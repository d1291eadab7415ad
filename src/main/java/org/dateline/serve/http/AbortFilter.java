// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The outermost filter. What fails in another filter is reported as what fails behind them. Where a response failed after part of it
 * was sent, the connection is aborted: an exception that leaves the outermost filter after the
 * response is committed makes Jetty close the connection without the last chunk, so that no client takes the part for the whole
 * response (RFC 9112, section 8).
 */
public final class AbortFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException failure) {
            ErrorBoundary.report(request, response, failure);
        }
        if (ErrorBoundary.isIncomplete(request)) {
            throw new IncompleteResponseException();
        }
    }
}
