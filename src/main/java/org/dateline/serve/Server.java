package org.dateline.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.system.FusekiLogging;
import org.dateline.load.AssessedDataset;
import org.dateline.store.EmbeddedStore;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.jspecify.annotations.Nullable;

/** The HTTP server over one store. */
public final class Server implements AutoCloseable {
    private static final String ALL = "/*";
    private static final String ROOT = "/";

    private final FusekiServer fuseki;
    private final ServerOptions options;
    private final Outbound outbound;

    private Server(FusekiServer fuseki, ServerOptions options, Outbound outbound) {
        this.fuseki = fuseki;
        this.options = options;
        this.outbound = outbound;
    }

    /**
     * Starts to serve on loopback with the default options.
     *
     * @param port the TCP port; 0 takes a free one
     */
    public static Server start(EmbeddedStore store, int port) {
        return start(store, ServerOptions.DEFAULT.withPort(port));
    }

    /**
     * Starts to serve.
     *
     * @throws UncheckedIOException where the port is taken or the interface is not there
     */
    public static Server start(EmbeddedStore store, ServerOptions options) {
        return start(store, options, Outbound.to(options.allowedHosts()));
    }

    /** For tests, which have no host of the open internet to go to. */
    static Server start(EmbeddedStore store, ServerOptions options, Outbound outbound) {
        FusekiLogging.markInitialized(true);
        boolean readOnly = readOnly(options) != null;
        Site site = Site.of(store, options.baseIri());
        AssessedDataset dataset = AssessedDataset.over(store.dataset());
        FusekiServer.Builder builder = FusekiServer.create()
                .port(options.address().port())
                .verbose(options.verbose())
                .enablePing(true)
                .enableMetrics(true)
                .registerOperation(
                        Operation.Query,
                        new QueryService(options, new Sandbox(outbound), new WithoutQuery(site.pages(), readOnly)))
                .registerOperation(Operation.Update, new UpdateService(dataset, options, outbound, site.figures()))
                .registerOperation(Operation.GSP_RW, new GraphStoreService(dataset, options, site.figures()::forget))
                .add(ROOT, DataService.newBuilder(dataset))
                .addEndpoint(ROOT, "sparql", Operation.Query)
                .addEndpoint(ROOT, "update", Operation.Update)
                .addEndpoint(ROOT, "data", Operation.GSP_RW);
        filters(options).forEach((filter, path) -> builder.addFilter(path, filter));
        builder.addFilter(ALL, new RootFilter(new HomeServlet(site, readOnly)));
        servlets(site).forEach(builder::addServlet);
        Path passwords = options.address().passwords();
        if (passwords != null) {
            builder.securityHandler(Writers.handler(passwords));
        }
        FusekiServer fuseki = builder.build();
        ServletContextHandler context = ServletContextHandler.getServletContextHandler(fuseki.getServletContext());
        Connectors.configure(fuseki.getJettyServer(), context, options);
        return listen(fuseki, options, outbound);
    }

    private static Map<Filter, String> filters(ServerOptions options) {
        Map<Filter, String> filters = new LinkedHashMap<>();
        filters.put(new AbortFilter(), ALL);
        if (Connectors.isLoopback(options.address().host())) {
            filters.put(new HostFilter(options.names()), ALL);
        }
        filters.put(new WriteFilter(readOnly(options)), "/update");
        filters.put(new WriteFilter(readOnly(options)), "/data/*");
        filters.put(new DirectNaming(), "/data/*");
        return filters;
    }

    private static Map<String, HttpServlet> servlets(Site site) {
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        servlets.put("/$/stats", new StatsServlet(site.figures()));
        servlets.put("/assets/*", new AssetServlet());
        servlets.put("/about", new AboutServlet(site.pages()));
        for (String path : List.of("/id/*", "/doc/*", "/event-type/*", "/browse")) {
            servlets.put(path, new ThingServlet(site));
        }
        for (String path : List.of("", ".html", ".ttl", ".jsonld", ".nt", ".rdf")) {
            servlets.put("/ontology" + path, new OntologyServlet(site));
        }
        return servlets;
    }

    private static Server listen(FusekiServer fuseki, ServerOptions options, Outbound outbound) {
        try {
            fuseki.getJettyServer().start();
            return new Server(fuseki, options, outbound);
        } catch (Exception e) {
            fuseki.stop();
            outbound.close();
            IOException cause = new IOException(
                    "cannot listen on port " + options.address().port() + " of "
                            + options.address().host()
                            + ": it is taken, or not to be had. Stop what listens there, or name another with --port",
                    e);
            throw new UncheckedIOException(cause.getMessage(), cause);
        }
    }

    /** Why nothing may be written; null where it may. */
    private static @Nullable String readOnly(ServerOptions options) {
        ServerOptions.Address address = options.address();
        if (address.readOnly()) {
            return "This server is read-only.";
        }
        return address.passwords() == null && !Connectors.isLoopback(address.host())
                ? "This server is read-only: it is open to other machines, and has no password file (--passwd)."
                : null;
    }

    /** Whether every write is refused, because that was asked for or because anyone could write. */
    public boolean isReadOnly() {
        return readOnly(options) != null;
    }

    /** The port that is really listened on. */
    public int port() {
        return fuseki.getJettyServer().getURI().getPort();
    }

    /** Waits until the server stops. */
    public void join() {
        fuseki.join();
    }

    /** Takes no more requests, lets the running ones end for at most ten seconds, and stops. */
    @Override
    public void close() {
        fuseki.stop();
        outbound.close();
    }
}
