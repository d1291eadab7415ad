package org.dateline.serve;

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
import org.jspecify.annotations.Nullable;

/**
 * Direct graph identification (SPARQL 1.1 Graph Store Protocol, section 4.1): {@code /data/x} is the graph whose name is that very
 * URL. Fuseki has it switched off; here the request goes on as one to {@code /data?graph=URL}.
 */
final class DirectNaming extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String STORE = "/data";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean direct = request.getRequestURI().length() > STORE.length() + 1 && request.getQueryString() == null;
        chain.doFilter(direct ? new Indirect(request) : request, response);
    }

    private static final class Indirect extends HttpServletRequestWrapper {
        private final String graph;

        Indirect(HttpServletRequest request) {
            super(request);
            this.graph = request.getRequestURL().toString();
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
