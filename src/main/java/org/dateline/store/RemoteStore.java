// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;

/**
 * A remote SPARQL 1.1 engine: a running Dateline server, Fuseki, RDF4J, or any other. It is read-only; writing through a connection
 * throws an exception.
 */
public final class RemoteStore implements Store {
    /** The time limit for connecting, and for the first query. */
    static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final String name;
    private final String queryEndpoint;
    private final HttpClient client;

    RemoteStore(String name, String queryEndpoint, HttpClient client) {
        this.name = name;
        this.queryEndpoint = queryEndpoint;
        this.client = client;
    }

    /**
     * Finds the query endpoint at or below a URL: the URL itself, else {@code URL/sparql}.
     *
     * @param url the {@code http:} or {@code https:} URL of a server or of its endpoint; may carry {@code user:password@}
     * @throws StoreException if no SPARQL engine answers there within ten seconds
     */
    public static RemoteStore open(String url) {
        return EndpointProbe.find(url);
    }

    /** The URL of the query endpoint (SPARQL 1.1 Protocol, section 2.1). */
    public String queryEndpoint() {
        return queryEndpoint;
    }

    /**
     * The same engine as of the end of a day in UTC. Only a Dateline server with a store of its own knows earlier days. Others pass over
     * the parameter {@code asOf}, or refuse every one, so the engine is asked for a day that is none and for this one.
     *
     * @return nothing where the engine does not know earlier days
     */
    public Optional<RemoteStore> asOf(LocalDate day) {
        String earlier = queryEndpoint + (queryEndpoint.contains("?") ? "&" : "?") + "asOf=";
        boolean refusesNone = EndpointProbe.ask(earlier + "none", client) != null;
        return refusesNone && EndpointProbe.ask(earlier + day, client) == null
                ? Optional.of(new RemoteStore(name + " as of " + day, earlier + day, client))
                : Optional.empty();
    }

    /**
     * Sends a query with another parameter than those of SPARQL, and returns the text of the answer, whatever its status: an engine that does
     * not know the parameter answers the query, or refuses the request.
     *
     * @throws StoreException if the engine does not answer
     */
    public String ask(String query, String parameter, String value) {
        String form = "query=" + encoded(query) + "&" + encoded(parameter) + "=" + encoded(value);
        HttpRequest request = HttpRequest.newBuilder(URI.create(queryEndpoint))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new StoreException("no answer from " + name + " (" + e.getMessage() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("no answer from " + name + " (stopped)", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The same engine with a time limit for each response; beyond it, reading the response fails. */
    public RemoteStore within(Duration limit) {
        return new RemoteStore(name, queryEndpoint, new TimedHttpClient(client, limit));
    }

    /**
     * Whether the default graph of the engine is the union of its graphs, so that queries cannot tell what single sources say from what
     * all of them amount to. Asks the engine up to three questions.
     *
     * @throws org.apache.jena.query.QueryException where the engine does not answer
     */
    public boolean hasUnionDefaultGraph() {
        return UnionProbe.isUnion(this, TIMEOUT);
    }

    /** Opens a connection for queries only. Connecting takes at most ten seconds; a query has its own timeout. */
    @Override
    public RDFConnection connect() {
        return RDFConnectionRemote.newBuilder()
                .queryEndpoint(queryEndpoint)
                .queryOnly()
                .httpClient(client)
                // The engine decides which syntax it supports, including its own extensions.
                .parseCheckSPARQL(false)
                .build();
    }

    @Override
    public Map<String, String> prefixes() {
        return DeclaredPrefixes.of(queryEndpoint, client);
    }

    @Override
    public String name() {
        return name;
    }

    /** Does nothing: the HTTP client needs no closing. */
    @Override
    public void close() {
        // The HTTP client ends with its last reference.
    }
}
