// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses writes where the server is read-only, and writes that a page of another site sends through the user's browser. */
public final class WriteFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Set<String> READ_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final @Nullable String readOnly;

    /**
     * A filter for the paths that accept writes.
     *
     * @param readOnly why writes are refused; null where they are allowed
     */
    public WriteFilter(@Nullable String readOnly) {
        this.readOnly = readOnly;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READ_METHODS.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (readOnly != null) {
            ProblemWriter.write(request, response, Problem.of(403, readOnly));
        } else if (isCrossSite(request)) {
            String text = "Refused: a page of another site may not write to this server through your browser. Send the"
                    + " request from this server's own pages or from a program.";
            ProblemWriter.write(request, response, Problem.of(403, text));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Checks Fetch Metadata (W3C), where the browser sends it, and the Origin header (RFC 6454), which all browsers send. */
    private static boolean isCrossSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN_SITES.contains(site)) {
            return true;
        }
        String origin = request.getHeader("Origin");
        String own = "//" + request.getHeader("Host");
        return origin != null && !origin.equals("http:" + own) && !origin.equals("https:" + own);
    }
}
