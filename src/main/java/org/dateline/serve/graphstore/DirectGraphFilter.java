// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.graphstore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.dateline.serve.http.RequestOrigin;
import org.jspecify.annotations.Nullable;

/**
 * Direct graph identification (SPARQL 1.1 Graph Store Protocol, section 4.1): {@code /data/x} is the graph whose name is the URL of the
 * request. Fuseki does not support it, so the request is passed on as {@code /data?graph=URL}. Triples that are posted to {@code /data}
 * itself become a new graph (section 5.5). The server chooses its URL and returns it in {@code Location}.
 */
public final class DirectGraphFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String STORE = "/data";
    private static final String NEW_GRAPH = DirectGraphFilter.class.getName() + ".newGraph";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean isUnnamed = request.getQueryString() == null;
        if (isUnnamed && request.getRequestURI().length() > STORE.length() + 1) {
            chain.doFilter(new IndirectRequest(request, request.getRequestURL().toString()), response);
        } else if (isUnnamed && "POST".equals(request.getMethod()) && sendsTriples(request)) {
            String graph = RequestOrigin.of(request) + request.getRequestURI() + "/" + UUID.randomUUID();
            request.setAttribute(NEW_GRAPH, graph);
            chain.doFilter(new IndirectRequest(request, graph), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The URL of the graph that a request creates. */
    static Optional<String> findNewGraph(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(NEW_GRAPH));
    }

    private static boolean sendsTriples(HttpServletRequest request) {
        ContentType type = request.getContentType() == null ? null : ContentType.create(request.getContentType());
        Lang lang = type == null ? null : RDFLanguages.contentTypeToLang(type);
        return lang != null && !RDFLanguages.isQuads(lang);
    }

    /** The same request, with the graph as a parameter. */
    private static final class IndirectRequest extends HttpServletRequestWrapper {
        private final String graph;

        IndirectRequest(HttpServletRequest request, String graph) {
            super(request);
            this.graph = graph;
        }

        @Override
        public String getRequestURI() {
            return STORE;
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(graph);
        }

        @Override
        public String getQueryString() {
            return "graph=" + URLEncoder.encode(graph, StandardCharsets.UTF_8);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return "graph".equals(name) ? graph : null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return "graph".equals(name) ? new String[] {graph} : null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of("graph", new String[] {graph});
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(List.of("graph"));
        }
    }
}
