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
import java.util.stream.Collectors;

/**
 * Knows the names of the server. On loopback, requests under any other name are refused: a web page whose host name is made to point to
 * this machine (DNS rebinding) would have the same origin as this server and could read and write, but the Host header shows its name.
 * Elsewhere the name of the machine is often not known to the server; there such a request is answered, but its links do not have the
 * name (see {@link RequestOrigin}), which a cache could hand on to others.
 */
public final class HostFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Pattern LOOPBACK =
            Pattern.compile("(localhost|[a-z0-9-]+\\.localhost|127(\\.\\d{1,3}){3}|\\[::1\\])(:\\d{1,5})?");
    private static final int MISDIRECTED = 421;

    private final transient Set<String> names;
    private final boolean refusesOthers;

    /**
     * A filter for a server.
     *
     * @param names further names of the server, such as that of a reverse proxy
     * @param refusesOthers whether requests under other names are refused
     */
    public HostFilter(Set<String> names, boolean refusesOthers) {
        this.names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        this.refusesOthers = refusesOthers;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String host = request.getHeader("Host");
        // Browsers always send the header, so a request without it does not come from a web page.
        boolean isOwn = host == null
                || (isOwnName(host) && isOwnName(request.getServerName()))
                || (!refusesOthers && request.getServerName().equals(request.getLocalAddr()));
        if (isOwn || !refusesOthers) {
            RequestOrigin.setNameKnown(request, isOwn);
            chain.doFilter(request, response);
        } else {
            String text = "Unknown host name: " + host + ". This server listens on this machine only."
                    + " Start it with --server-name to allow another name.";
            ProblemWriter.write(request, response, Problem.of(MISDIRECTED, text));
        }
    }

    private boolean isOwnName(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return LOOPBACK.matcher(name).matches() || names.contains(name.replaceFirst(":\\d+$", ""));
    }
}
