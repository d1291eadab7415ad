package org.dateline.serve.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses writes where the server is read-only, and writes that a web page of another origin has the user's browser send. */
public final class WriteFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final @Nullable String readOnly;

    /**
     * A filter for the paths that write.
     *
     * @param readOnly why nothing may be written; null where it may
     */
    public WriteFilter(@Nullable String readOnly) {
        this.readOnly = readOnly;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (readOnly != null) {
            ProblemWriter.write(request, response, Problem.of(403, readOnly));
        } else if (isForeign(request)) {
            String text = "A page of another site may not change this graph through your browser.";
            ProblemWriter.write(request, response, Problem.of(403, text));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** By Fetch Metadata (W3C) where the browser sends it, and by the Origin header (RFC 6454), which all browsers send. */
    private static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN_SITE.contains(site)) {
            return true;
        }
        String origin = request.getHeader("Origin");
        String own = "//" + request.getHeader("Host");
        return origin != null && !origin.equals("http:" + own) && !origin.equals("https:" + own);
    }
}
