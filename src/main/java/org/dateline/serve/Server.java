// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.system.FusekiLogging;
import org.dateline.serve.access.AuditLog;
import org.dateline.serve.access.PasswordFile;
import org.dateline.serve.admission.AdmissionHandlers;
import org.dateline.serve.http.JettyConfiguration;
import org.dateline.serve.http.PemCertificate;
import org.dateline.serve.http.ServerOptions;
import org.dateline.serve.maintenance.LeftoverFiles;
import org.dateline.serve.operation.BusyConnections;
import org.dateline.serve.operation.OperationOptions;
import org.dateline.serve.operation.ShutdownLimit;
import org.dateline.serve.outbound.OutboundAccess;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.Store;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;

/** The HTTP server over one store: an embedded store, or another SPARQL engine, which the server only reads. */
public final class Server implements AutoCloseable {
    private final FusekiServer fuseki;
    private final ServerParts parts;
    private final Routes routes;
    private final Monitoring monitoring;

    private Server(FusekiServer fuseki, ServerParts parts, Routes routes, Monitoring monitoring) {
        this.fuseki = fuseki;
        this.parts = parts;
        this.routes = routes;
        this.monitoring = monitoring;
    }

    /**
     * Starts a server on the loopback interface with the default options.
     *
     * @param port the TCP port; 0 takes a free one
     */
    public static Server start(Store store, int port) {
        return start(store, ServerOptions.DEFAULT.withPort(port));
    }

    /**
     * Starts a server.
     *
     * @throws UncheckedIOException where the server cannot listen, because the port is taken or the interface does not exist
     */
    public static Server start(Store store, ServerOptions options) {
        return start(store, options, OperationOptions.DEFAULT);
    }

    /** Starts a server that reports and stops in another way than by default. */
    public static Server start(Store store, ServerOptions options, OperationOptions operation) {
        return start(store, options, operation, OutboundAccess.to(options.allowedHosts()));
    }

    /** Starts a server with other outbound access. Tests use it, since they cannot reach the open internet. */
    public static Server start(Store store, ServerOptions options, OutboundAccess outbound) {
        return start(store, options, OperationOptions.DEFAULT, outbound);
    }

    private static Server start(
            Store store, ServerOptions options, OperationOptions operation, OutboundAccess outbound) {
        FusekiLogging.markInitialized(true);
        if (store instanceof EmbeddedStore embedded) {
            LeftoverFiles.remove(embedded);
        }
        ServerParts parts = ServerParts.of(store, options, operation.keptFrom(), outbound);
        Monitoring monitoring = Monitoring.of(parts, operation);
        Routes routes = Routes.of(parts, monitoring.health());
        FusekiServer.Builder builder =
                FusekiServer.create().port(options.address().port()).verbose(options.verbose());
        builder.numServerThreads(AdmissionHandlers.LEAST_THREADS, AdmissionHandlers.MOST_THREADS);
        routes.register(builder);
        FusekiServer fuseki = builder.build();
        ServletContextHandler context = ServletContextHandler.getServletContextHandler(fuseki.getServletContext());
        JettyConfiguration.configure(fuseki.getJettyServer(), context, options, AdmissionHandlers::insert);
        monitoring.attach(fuseki, routes);
        Server server = new Server(fuseki, parts, routes, monitoring);
        server.listen();
        return server;
    }

    private void listen() {
        try {
            fuseki.getJettyServer().start();
        } catch (Exception e) {
            close();
            throw cannotListen(parts.options().address(), e);
        }
    }

    /**
     * Checks that a server with these options can start, before anything takes time that would be lost otherwise.
     *
     * @throws UncheckedIOException where it cannot listen, because the port is taken or the interface does not exist
     * @throws org.dateline.serve.http.ServerFileException where a file that the options name cannot be used
     */
    public static void checkCanStart(ServerOptions options) {
        checkCanListen(options.address());
        checkFiles(options.address(), options.security());
    }

    private static void checkCanListen(ServerOptions.Address address) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(address.host(), address.port()));
        } catch (IOException e) {
            throw cannotListen(address, e);
        }
    }

    private static void checkFiles(ServerOptions.Address address, ServerOptions.Security security) {
        if (address.passwords() != null) {
            new PasswordFile(address.passwords()).read();
        }
        if (security.certificate() != null && security.key() != null) {
            PemCertificate.read(security.certificate(), security.key());
        }
        if (security.audit() != null) {
            new AuditLog(security.audit()).requireWritable();
        }
    }

    private static UncheckedIOException cannotListen(ServerOptions.Address address, Exception reason) {
        IOException cause = new IOException(
                "Cannot listen on port " + address.port() + " of " + address.host()
                        + ": the port is taken or the address is not available."
                        + " Stop the other program, or choose another port with --port.",
                reason);
        return new UncheckedIOException(cause.getMessage(), cause);
    }

    /** Whether the server refuses every write: because an option asks for it, or because anyone could write otherwise. */
    public boolean isReadOnly() {
        return parts.readOnly() != null;
    }

    /** The port on which the server listens. */
    public int port() {
        return fuseki.getJettyServer().getURI().getPort();
    }

    /** Who answers which path. */
    Routes routes() {
        return routes;
    }

    /**
     * Waits until the indexes of an embedded store are built, so that no answer asks to come again later. Those of another engine are
     * built when somebody asks for them.
     *
     * @param patience how long to wait at most
     * @return whether they are built, or could not be built
     */
    public boolean awaitReady(Duration patience) throws InterruptedException {
        return parts.awaitReady(patience);
    }

    /**
     * Says at {@code /$/ready} that the server is about to stop, so that load balancers send their requests elsewhere. It still answers
     * everything.
     *
     * @return whether anybody has asked there since the start; if so, {@link #close} should wait until they have seen it
     */
    public boolean announceStop() {
        monitoring.health().drain();
        return monitoring.health().isWatched();
    }

    /**
     * Accepts no more requests, waits for the running ones as long as the options allow, stops those that still run then, whose changes
     * are rolled back, and ends.
     */
    @Override
    public void close() {
        announceStop();
        BusyConnections connections = fuseki.getJettyServer().getDescendant(BusyConnections.class);
        try (ShutdownLimit limit = ShutdownLimit.after(monitoring.options().drain(), connections::closeOthers)) {
            fuseki.getJettyServer().setStopTimeout(limit.whole().toMillis());
            fuseki.stop();
        }
        routes.close();
        parts.close();
    }
}
