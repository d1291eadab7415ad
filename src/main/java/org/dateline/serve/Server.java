package org.dateline.serve;

import org.apache.jena.fuseki.main.FusekiServer;
import org.dateline.store.EmbeddedStore;

/** The HTTP server over one store. */
public final class Server implements AutoCloseable {
    private final FusekiServer fuseki;

    private Server(FusekiServer fuseki) {
        this.fuseki = fuseki;
    }

    /**
     * Starts to serve.
     *
     * @param port the TCP port; 0 takes a free one
     */
    public static Server start(EmbeddedStore store, int port) {
        FusekiServer fuseki = FusekiServer.create()
                .loopback(true)
                .port(port)
                .enablePing(true)
                .enableStats(true)
                .enableMetrics(true)
                .add("/", store.dataset())
                .build();
        return new Server(fuseki.start());
    }

    /** The port that is really listened on. */
    public int port() {
        return fuseki.getPort();
    }

    /** Waits until the server stops. */
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() {
        fuseki.stop();
    }
}
