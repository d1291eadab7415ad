package org.dateline.store;

import java.net.http.HttpClient;
import java.time.Duration;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;

/**
 * A SPARQL 1.1 engine behind a URL: a running Dateline server, Fuseki, RDF4J, or any other. It is only read; whoever tries
 * to write through a connection gets an exception.
 */
public final class RemoteStore implements Store {
    /** How long an engine may take to accept a connection, and to answer the first question. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

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
     * @throws StoreException where no SPARQL engine answers there within ten seconds
     */
    public static RemoteStore open(String url) {
        return EndpointProbe.find(url);
    }

    /** The URL at which queries are answered (SPARQL 1.1 Protocol, section 2.1). */
    public String queryEndpoint() {
        return queryEndpoint;
    }

    /** The same engine, whose every answer must end within a limit; later, reading it fails. */
    public RemoteStore within(Duration limit) {
        return new RemoteStore(name, queryEndpoint, new TimedHttpClient(client, limit));
    }

    /** A connection that can only query. Connecting waits at most ten seconds; queries wait as long as their own timeout. */
    @Override
    public RDFConnection connect() {
        return RDFConnectionRemote.newBuilder()
                .queryEndpoint(queryEndpoint)
                .queryOnly()
                .httpClient(client)
                // The engine decides what it understands: an extension of its own is no error here.
                .parseCheckSPARQL(false)
                .build();
    }

    @Override
    public String name() {
        return name;
    }

    /** Nothing is held open. */
    @Override
    public void close() {
        // The HTTP client ends with its last reference.
    }
}
