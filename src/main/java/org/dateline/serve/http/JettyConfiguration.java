// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Configures Jetty: the interface, compression, cross-origin requests, and a stop that waits for running requests. */
public final class JettyConfiguration {
    /**
     * How many bytes of a response the operating system keeps for each connection. By default it keeps megabytes and takes more only
     * when a third is read, so that the least rate could not tell a slow reader from one that reads nothing.
     */
    private static final int SEND_BUFFER = 64 << 10;

    /**
     * How many bytes of an answer are kept until they are sent. Fuseki keeps 5 MiB, which are allocated outside the heap for each answer,
     * even that to a ping: Jetty's pool holds only buffers up to this size, so that larger ones wait for a collection of the whole heap.
     */
    private static final int ANSWER_BUFFER = 64 << 10;

    /** The largest form. Larger updates are sent as the request body, which need not fit into memory. */
    private static final int FORM_BYTES = 16 << 20;

    /** Of every answer: a browser takes it for what its content type says, and never runs a literal as a script (Fetch, section 3.6). */
    static final HttpField NO_SNIFFING = new HttpField("X-Content-Type-Options", "nosniff");

    /** What a script of another origin may send beyond what every script may (Fetch, section 2.2.2). */
    private static final Set<String> SENT_HEADERS = Set.of(
            "Content-Type",
            "Accept",
            "Accept-Datetime",
            "Authorization",
            "If-None-Match",
            "If-Modified-Since",
            RequestId.HEADER);

    /** What a script of another origin may read beyond what every script may. */
    private static final Set<String> READ_HEADERS = Set.of(
            "Allow",
            "Content-Disposition",
            "ETag",
            "Link",
            "Location",
            "Memento-Datetime",
            "Retry-After",
            "Vary",
            "X-Total-Count",
            RequestId.HEADER);

    private static final Set<String> LOCAL_PAGES =
            Set.of("http://localhost(:\\d+)?", "http://127\\.0\\.0\\.1(:\\d+)?", "http://\\[::1\\](:\\d+)?");

    private JettyConfiguration() {}

    /**
     * Configures a server before it starts.
     *
     * @param admission inserts the handlers that decide which requests go on
     */
    @SuppressWarnings({"deprecation", "removal"}) // its successor would need a further Jetty module
    public static void configure(
            Server jetty, ServletContextHandler context, ServerOptions options, Consumer<Server> admission) {
        for (Connector connector : jetty.getConnectors()) {
            if (connector instanceof ServerConnector server) {
                server.setHost(options.address().host());
                server.setShutdownIdleTimeout(-1); // Busy connections keep theirs; the server closes the others itself.
                server.setAcceptedSendBufferSize(SEND_BUFFER);
                server.getConnectionFactories().forEach(factory -> configure(factory, options.security()));
                encrypt(server, options.security());
            }
        }
        context.getServletHandler().setDecodeAmbiguousURIs(true);
        context.setErrorHandler(new JettyErrorHandler());
        context.setMaxFormContentSize(
                (int) Math.min(FORM_BYTES, options.limits().upload()));
        jetty.setErrorHandler(new JettyErrorHandler());
        // From the outside in: graceful, cross-origin, admission, gzip, the servlets.
        org.eclipse.jetty.server.handler.gzip.GzipHandler gzip =
                new org.eclipse.jetty.server.handler.gzip.GzipHandler();
        gzip.addIncludedMethods("POST");
        gzip.setInflateBufferSize(0);
        jetty.insertHandler(gzip);
        admission.accept(jetty);
        jetty.insertHandler(crossOrigin(options));
        jetty.insertHandler(new GracefulHandler());
    }

    /**
     * Allows encoded slashes and per cent signs in paths, since the names of things may contain them: the IRIs that Dateline makes for
     * things of other sites do. Jetty refuses both by default, because a servlet could confuse paths. Ours read the path as it was sent.
     */
    private static void configure(ConnectionFactory factory, ServerOptions.Security security) {
        if (factory instanceof HttpConfiguration.ConnectionFactory http) {
            HttpConfiguration configuration = http.getHttpConfiguration();
            configuration.setOutputBufferSize(ANSWER_BUFFER);
            configuration.setUriCompliance(UriCompliance.DEFAULT.with(
                    "names",
                    UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                    UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
            configuration.addCustomizer((request, headers) -> {
                headers.put(NO_SNIFFING);
                return request;
            });
            if (security.certificate() != null) {
                configuration.addCustomizer(new SecureRequestCustomizer(false));
            }
            if (security.proxy() != ServerOptions.ProxyHeader.NONE) {
                configuration.addCustomizer(proxied(security.proxy()));
            }
        }
    }

    private static void encrypt(ServerConnector connector, ServerOptions.Security security) {
        if (security.certificate() == null || security.key() == null) {
            return;
        }
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStore(PemCertificate.read(security.certificate(), security.key()));
        tls.setKeyStorePassword("");
        SslConnectionFactory factory = new SslConnectionFactory(tls, connector.getDefaultProtocol());
        connector.addFirstConnectionFactory(factory);
        connector.setDefaultProtocol(factory.getProtocol());
    }

    /**
     * Takes from the header of a proxy from where the request comes and whether over TLS. Only a proxy on this machine or in its network
     * is believed. The name of the server is that of the {@code Host} header in any case, which {@link HostFilter} checks.
     */
    private static HttpConfiguration.Customizer proxied(ServerOptions.ProxyHeader header) {
        ForwardedRequestCustomizer forwarded = new ForwardedRequestCustomizer();
        if (header == ServerOptions.ProxyHeader.FORWARDED) {
            forwarded.setForwardedOnly(true);
        } else {
            forwarded.setForwardedHeader(null);
            forwarded.setForwardedHostHeader(null);
            forwarded.setForwardedServerHeader(null);
            forwarded.setForwardedPortHeader(null);
        }
        return (request, headers) -> isNear(request) ? forwarded.customize(request, headers) : request;
    }

    private static boolean isNear(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress peer
                && peer.getAddress() != null
                && (peer.getAddress().isLoopbackAddress() || peer.getAddress().isSiteLocalAddress());
    }

    /**
     * Web pages of any origin may read a server that other machines can reach. A server on loopback accepts only pages of this machine,
     * or else any site that the user visits could read the graph. Origins that the options name may read in either case.
     */
    private static CrossOriginHandler crossOrigin(ServerOptions options) {
        CrossOriginHandler handler = new CrossOriginHandler();
        handler.setAllowedOriginPatterns(readers(options));
        handler.setAllowedMethods(Set.of("GET", "HEAD", "POST", "OPTIONS"));
        handler.setAllowedHeaders(SENT_HEADERS);
        handler.setExposedHeaders(READ_HEADERS);
        handler.setAllowCredentials(false);
        return handler;
    }

    private static Set<String> readers(ServerOptions options) {
        Set<String> named = options.origins();
        if (named.contains("*")) {
            return Set.of("*");
        }
        boolean isLoopback = isLoopback(options.address().host());
        if (named.isEmpty() && !isLoopback) {
            return Set.of("*");
        }
        return Stream.concat(
                        isLoopback ? LOCAL_PAGES.stream() : Stream.empty(),
                        named.stream().map(Pattern::quote))
                .collect(Collectors.toSet());
    }

    /** Whether an interface is reachable from this machine only. */
    public static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
