// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.dateline.model.LabelPolicy;

/** Names things in the languages that the request prefers (RFC 9110, section 12.5.4), for as long as the request takes. */
public final class LanguageFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    static final String HEADER = "Accept-Language";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        LabelPolicy.parse(String.join(",", Collections.list(request.getHeaders(HEADER))))
                .enter();
        try {
            chain.doFilter(request, response);
        } finally {
            LabelPolicy.leave();
        }
    }
}
