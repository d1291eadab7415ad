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
import org.jspecify.annotations.Nullable;

/**
 * Direct graph identification (SPARQL 1.1 Graph Store Protocol, section 4.1): {@code /data/x} is the graph whose name is that very
 * URL. Fuseki has it switched off; here the request goes on as one to {@code /data?graph=URL}. Triples that are posted to {@code /data}
 * itself become a new graph (section 5.5) under a URL of the server's choice, which {@code Location} tells.
 */
public final class DirectGraphFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String STORE = "/data";
    private static final String CHOSEN = DirectGraphFilter.class.getName() + ".chosen";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean unnamed = request.getQueryString() == null;
        if (unnamed && request.getRequestURI().length() > STORE.length() + 1) {
            chain.doFilter(new Indirect(request, request.getRequestURL().toString()), response);
        } else if (unnamed && "POST".equals(request.getMethod()) && sendsTriples(request)) {
            String graph = request.getRequestURL() + "/" + UUID.randomUUID();
            request.setAttribute(CHOSEN, graph);
            chain.doFilter(new Indirect(request, graph), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The URL that was chosen for the new graph of this request. */
    static Optional<String> findChosen(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(CHOSEN));
    }

    private static boolean sendsTriples(HttpServletRequest request) {
        ContentType type = request.getContentType() == null ? null : ContentType.create(request.getContentType());
        Lang lang = type == null ? null : RDFLanguages.contentTypeToLang(type);
        return lang != null && !RDFLanguages.isQuads(lang);
    }

    private static final class Indirect extends HttpServletRequestWrapper {
        private final String graph;

        Indirect(HttpServletRequest request, String graph) {
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
