package org.dateline.serve.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Cuts the connection of an answer that broke off in its middle. An exception that leaves the outermost filter after the response
 * is committed makes Jetty abort the connection without the last chunk, so that no client takes a part for the whole
 * (RFC 9112, section 8).
 */
public final class AbortFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (ErrorBoundary.isBroken(request)) {
            throw new BrokenResponseException();
        }
    }
}
