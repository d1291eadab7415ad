// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Passes HEAD on as GET, for services of Fuseki that refuse it (RFC 9110, section 9.3.2: the answer has the header fields of the answer to
 * GET). Jetty leaves out the body.
 */
public final class HeadFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"HEAD".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletRequestWrapper get = new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
        chain.doFilter(get, response);
    }
}
