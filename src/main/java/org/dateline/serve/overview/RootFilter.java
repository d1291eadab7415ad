// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.overview;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers {@code /} with the start page. Without it, Fuseki would take the path for a request to its dataset. */
public final class RootFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    private final HomeServlet home;

    /** A filter that passes on every other path. */
    public RootFilter(HomeServlet home) {
        this.home = home;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("/".equals(request.getRequestURI())) {
            home.service(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
