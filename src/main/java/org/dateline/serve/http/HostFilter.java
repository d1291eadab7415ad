// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Accepts requests to a server on loopback only under its own names. A web page whose host name is made to point to this machine (DNS
 * rebinding) would have the same origin as this server and could read and write, but the Host header shows its name.
 */
public final class HostFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Pattern LOOPBACK =
            Pattern.compile("(localhost|[a-z0-9-]+\\.localhost|127(\\.\\d{1,3}){3}|\\[::1\\])(:\\d{1,5})?");
    private static final int MISDIRECTED = 421;

    private final transient Set<String> names;

    /**
     * A filter for a server on loopback.
     *
     * @param names further names of the server, such as that of a reverse proxy
     */
    public HostFilter(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String host = request.getHeader("Host");
        if (isOwnName(host)) {
            chain.doFilter(request, response);
        } else {
            String text = "Unknown host name: " + host + ". This server listens on this machine only."
                    + " Start it with --server-name to allow another name.";
            ProblemWriter.write(request, response, Problem.of(MISDIRECTED, text));
        }
    }

    /** Browsers always send the header, so a request without it does not come from a web page. */
    private boolean isOwnName(@Nullable String host) {
        if (host == null) {
            return true;
        }
        String name = host.toLowerCase(Locale.ROOT);
        return LOOPBACK.matcher(name).matches() || names.contains(name.replaceFirst(":\\d+$", ""));
    }
}
