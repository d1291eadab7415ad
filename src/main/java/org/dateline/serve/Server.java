package org.dateline.serve;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.dateline.load.AssessedDataset;
import org.dateline.store.EmbeddedStore;

/** The HTTP server over one store. */
public final class Server implements AutoCloseable {
    private static final String ALL = "/*";
    private static final String ROOT = "/";

    private final FusekiServer fuseki;

    private Server(FusekiServer fuseki) {
        this.fuseki = fuseki;
    }

    /**
     * Starts to serve on loopback with the default options.
     *
     * @param port the TCP port; 0 takes a free one
     */
    public static Server start(EmbeddedStore store, int port) {
        return start(store, ServerOptions.DEFAULT.withPort(port));
    }

    /** Starts to serve. */
    public static Server start(EmbeddedStore store, ServerOptions options) {
        AssessedDataset dataset = AssessedDataset.over(store.dataset());
        FusekiServer fuseki = FusekiServer.create()
                .loopback(true)
                .port(options.address().port())
                .enablePing(true)
                .enableStats(true)
                .enableMetrics(true)
                .registerOperation(Operation.Query, new QueryService(options))
                .registerOperation(Operation.Update, new UpdateService(dataset, options))
                .registerOperation(Operation.GSP_RW, new GraphStoreService(dataset, options))
                .addFilter(ALL, new AbortFilter())
                .add(ROOT, DataService.newBuilder(dataset))
                .addEndpoint(ROOT, "sparql", Operation.Query)
                .addEndpoint(ROOT, "update", Operation.Update)
                .addEndpoint(ROOT, "data", Operation.GSP_RW)
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
